from io import BytesIO, StringIO
from typing import Literal, overload

from loopsafe import blocking

@overload
def read_csv(filepath_or_buffer: BytesIO | StringIO, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_csv(
    filepath_or_buffer,
    *,
    sep=...,
    delimiter=...,
    header=...,
    names=...,
    index_col=...,
    usecols=...,
    dtype=...,
    engine=...,
    converters=...,
    true_values=...,
    false_values=...,
    skipinitialspace=...,
    skiprows=...,
    skipfooter=...,
    nrows=...,
    na_values=...,
    keep_default_na=...,
    na_filter=...,
    skip_blank_lines=...,
    parse_dates=...,
    date_format=...,
    dayfirst=...,
    cache_dates=...,
    iterator=...,
    chunksize=...,
    compression=...,
    thousands=...,
    decimal=...,
    lineterminator=...,
    quotechar=...,
    quoting=...,
    doublequote=...,
    escapechar=...,
    comment=...,
    encoding=...,
    encoding_errors=...,
    dialect=...,
    on_bad_lines=...,
    low_memory=...,
    memory_map=...,
    float_precision=...,
    storage_options=...,
    dtype_backend=...,
) -> DataFrame: ...
@overload
def read_table(filepath_or_buffer: BytesIO | StringIO, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_table(
    filepath_or_buffer,
    *,
    sep=...,
    delimiter=...,
    header=...,
    names=...,
    index_col=...,
    usecols=...,
    dtype=...,
    engine=...,
    converters=...,
    true_values=...,
    false_values=...,
    skipinitialspace=...,
    skiprows=...,
    skipfooter=...,
    nrows=...,
    na_values=...,
    keep_default_na=...,
    na_filter=...,
    skip_blank_lines=...,
    parse_dates=...,
    date_format=...,
    dayfirst=...,
    cache_dates=...,
    iterator=...,
    chunksize=...,
    compression=...,
    thousands=...,
    decimal=...,
    lineterminator=...,
    quotechar=...,
    quoting=...,
    doublequote=...,
    escapechar=...,
    comment=...,
    encoding=...,
    encoding_errors=...,
    dialect=...,
    on_bad_lines=...,
    low_memory=...,
    memory_map=...,
    float_precision=...,
    storage_options=...,
    dtype_backend=...,
) -> DataFrame: ...
@overload
def read_fwf(
    filepath_or_buffer: BytesIO | StringIO,
    *,
    colspecs=...,
    widths=...,
    infer_nrows=...,
    iterator=...,
    chunksize=...,
    **kwds,
) -> DataFrame: ...
@overload
@blocking("file")
def read_fwf(
    filepath_or_buffer,
    *,
    colspecs=...,
    widths=...,
    infer_nrows=...,
    iterator=...,
    chunksize=...,
    **kwds,
) -> DataFrame: ...
@overload
def read_excel(io: BytesIO | ExcelFile | StringIO | bytes, *args, **kwargs): ...
@overload
@blocking("file")
def read_excel(
    io,
    sheet_name=...,
    *,
    header=...,
    names=...,
    index_col=...,
    usecols=...,
    dtype=...,
    engine=...,
    converters=...,
    true_values=...,
    false_values=...,
    skiprows=...,
    nrows=...,
    na_values=...,
    keep_default_na=...,
    na_filter=...,
    verbose=...,
    parse_dates=...,
    date_format=...,
    thousands=...,
    decimal=...,
    comment=...,
    skipfooter=...,
    storage_options=...,
    dtype_backend=...,
    engine_kwargs=...,
): ...
@overload
def read_json(path_or_buf: BytesIO | StringIO, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_json(
    path_or_buf,
    *,
    orient=...,
    typ=...,
    dtype=...,
    convert_axes=...,
    convert_dates=...,
    keep_default_dates=...,
    precise_float=...,
    date_unit=...,
    encoding=...,
    encoding_errors=...,
    lines=...,
    chunksize=...,
    compression=...,
    nrows=...,
    storage_options=...,
    dtype_backend=...,
    engine=...,
) -> DataFrame: ...
@overload
def read_xml(path_or_buffer: BytesIO | StringIO, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_xml(
    path_or_buffer,
    *,
    xpath=...,
    namespaces=...,
    elems_only=...,
    attrs_only=...,
    names=...,
    dtype=...,
    converters=...,
    parse_dates=...,
    encoding=...,
    parser=...,
    stylesheet=...,
    iterparse=...,
    compression=...,
    storage_options=...,
    dtype_backend=...,
) -> DataFrame: ...
@overload
def read_html(io: BytesIO | StringIO, **kwargs) -> list[DataFrame]: ...
@overload
@blocking("file")
def read_html(
    io,
    *,
    match=...,
    flavor=...,
    header=...,
    index_col=...,
    skiprows=...,
    attrs=...,
    parse_dates=...,
    thousands=...,
    encoding=...,
    decimal=...,
    converters=...,
    na_values=...,
    keep_default_na=...,
    displayed_only=...,
    extract_links=...,
    dtype_backend=...,
    storage_options=...,
) -> list[DataFrame]: ...
@overload
def read_parquet(path: BytesIO | StringIO, *args, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_parquet(
    path,
    engine=...,
    columns=...,
    storage_options=...,
    dtype_backend=...,
    filesystem=...,
    filters=...,
    to_pandas_kwargs=...,
    **kwargs,
) -> DataFrame: ...
@overload
def read_feather(
    path: BytesIO | StringIO, columns=..., use_threads=..., storage_options=..., dtype_backend=...
) -> DataFrame: ...
@overload
@blocking("file")
def read_feather(
    path, columns=..., use_threads=..., storage_options=..., dtype_backend=...
) -> DataFrame: ...
@overload
def read_orc(
    path: BytesIO | StringIO, columns=..., dtype_backend=..., filesystem=..., **kwargs
) -> DataFrame: ...
@overload
@blocking("file")
def read_orc(path, columns=..., dtype_backend=..., filesystem=..., **kwargs) -> DataFrame: ...
@overload
def read_pickle(filepath_or_buffer: BytesIO | StringIO, compression=..., storage_options=...): ...
@overload
@blocking("file")
def read_pickle(filepath_or_buffer, compression=..., storage_options=...): ...
@overload
def read_stata(filepath_or_buffer: BytesIO | StringIO, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_stata(
    filepath_or_buffer,
    *,
    convert_dates=...,
    convert_categoricals=...,
    index_col=...,
    convert_missing=...,
    preserve_dtypes=...,
    columns=...,
    order_categoricals=...,
    chunksize=...,
    iterator=...,
    compression=...,
    storage_options=...,
) -> DataFrame: ...
@overload
def read_sas(
    filepath_or_buffer: BytesIO | StringIO,
    *,
    format=...,
    index=...,
    encoding=...,
    chunksize=...,
    iterator=...,
    compression=...,
) -> DataFrame: ...
@overload
@blocking("file")
def read_sas(
    filepath_or_buffer,
    *,
    format=...,
    index=...,
    encoding=...,
    chunksize=...,
    iterator=...,
    compression=...,
) -> DataFrame: ...
@blocking("file")
def read_hdf(
    path_or_buf,
    key=...,
    mode=...,
    errors=...,
    where=...,
    start=...,
    stop=...,
    columns=...,
    iterator=...,
    chunksize=...,
    **kwargs,
): ...
@blocking("file")
def read_spss(
    path, usecols=..., convert_categoricals=..., dtype_backend=..., **kwargs
) -> DataFrame: ...
@blocking("database")
def read_sql(
    sql,
    con,
    index_col=...,
    coerce_float=...,
    params=...,
    parse_dates=...,
    columns=...,
    chunksize=...,
    dtype_backend=...,
    dtype=...,
) -> DataFrame: ...
@blocking("database")
def read_sql_query(
    sql,
    con,
    index_col=...,
    coerce_float=...,
    params=...,
    parse_dates=...,
    chunksize=...,
    dtype=...,
    dtype_backend=...,
) -> DataFrame: ...
@blocking("database")
def read_sql_table(
    table_name,
    con,
    schema=...,
    index_col=...,
    coerce_float=...,
    parse_dates=...,
    columns=...,
    chunksize=...,
    dtype_backend=...,
) -> DataFrame: ...

class ExcelFile:
    @overload
    def __init__(
        self,
        path_or_buffer: BytesIO | StringIO | bytes,
        engine=...,
        storage_options=...,
        engine_kwargs=...,
    ): ...
    @overload
    @blocking("file")
    def __init__(self, path_or_buffer, engine=..., storage_options=..., engine_kwargs=...): ...

class HDFStore:
    @blocking("file")
    def __init__(self, path, mode=..., complevel=..., complib=..., fletcher32=..., **kwargs): ...
    @blocking("file")
    def open(self, mode=..., **kwargs): ...
    @blocking("file")
    def close(self): ...
    @blocking("file")
    def flush(self, fsync=...): ...
    @blocking("file")
    def get(self, key): ...
    @blocking("file")
    def select(
        self,
        key,
        where=...,
        start=...,
        stop=...,
        columns=...,
        iterator=...,
        chunksize=...,
        auto_close=...,
    ): ...
    @blocking("file")
    def put(
        self,
        key,
        value,
        format=...,
        index=...,
        append=...,
        complib=...,
        complevel=...,
        min_itemsize=...,
        nan_rep=...,
        data_columns=...,
        encoding=...,
        errors=...,
        track_times=...,
        dropna=...,
    ): ...
    @blocking("file")
    def append(
        self,
        key,
        value,
        format=...,
        axes=...,
        index=...,
        append=...,
        complib=...,
        complevel=...,
        columns=...,
        min_itemsize=...,
        nan_rep=...,
        chunksize=...,
        expectedrows=...,
        dropna=...,
        data_columns=...,
        encoding=...,
        errors=...,
    ): ...

class DataFrame:
    @overload
    def to_csv(self, path_or_buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_csv(self, path_or_buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_csv(
        self,
        path_or_buf=...,
        *,
        sep=...,
        na_rep=...,
        float_format=...,
        columns=...,
        header=...,
        index=...,
        index_label=...,
        mode=...,
        encoding=...,
        compression=...,
        quoting=...,
        quotechar=...,
        lineterminator=...,
        chunksize=...,
        date_format=...,
        doublequote=...,
        escapechar=...,
        decimal=...,
        errors=...,
        storage_options=...,
    ): ...
    @overload
    def to_json(self, path_or_buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_json(self, path_or_buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_json(
        self,
        path_or_buf=...,
        *,
        orient=...,
        date_format=...,
        double_precision=...,
        force_ascii=...,
        date_unit=...,
        default_handler=...,
        lines=...,
        compression=...,
        index=...,
        indent=...,
        storage_options=...,
        mode=...,
    ): ...
    @overload
    def to_parquet(self, path: Literal[None] = ..., **kwargs): ...
    @overload
    def to_parquet(self, path: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_parquet(
        self,
        path=...,
        *,
        engine=...,
        compression=...,
        index=...,
        partition_cols=...,
        storage_options=...,
        filesystem=...,
        **kwargs,
    ): ...
    @overload
    def to_orc(self, path: Literal[None] = ..., *, engine=..., index=..., engine_kwargs=...): ...
    @overload
    def to_orc(self, path: BytesIO | StringIO, *, engine=..., index=..., engine_kwargs=...): ...
    @overload
    @blocking("file")
    def to_orc(self, path=..., *, engine=..., index=..., engine_kwargs=...): ...
    @overload
    def to_xml(self, path_or_buffer: Literal[None] = ..., **kwargs): ...
    @overload
    def to_xml(self, path_or_buffer: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_xml(
        self,
        path_or_buffer=...,
        *,
        index=...,
        root_name=...,
        row_name=...,
        na_rep=...,
        attr_cols=...,
        elem_cols=...,
        namespaces=...,
        prefix=...,
        encoding=...,
        xml_declaration=...,
        pretty_print=...,
        parser=...,
        stylesheet=...,
        compression=...,
        storage_options=...,
    ): ...
    @overload
    def to_html(self, buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_html(self, buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_html(
        self,
        buf=...,
        *,
        columns=...,
        col_space=...,
        header=...,
        index=...,
        na_rep=...,
        formatters=...,
        float_format=...,
        sparsify=...,
        index_names=...,
        justify=...,
        max_rows=...,
        max_cols=...,
        show_dimensions=...,
        decimal=...,
        bold_rows=...,
        classes=...,
        escape=...,
        notebook=...,
        border=...,
        table_id=...,
        render_links=...,
        encoding=...,
    ): ...
    @overload
    def to_string(self, buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_string(self, buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_string(
        self,
        buf=...,
        *,
        columns=...,
        col_space=...,
        header=...,
        index=...,
        na_rep=...,
        formatters=...,
        float_format=...,
        sparsify=...,
        index_names=...,
        justify=...,
        max_rows=...,
        max_cols=...,
        show_dimensions=...,
        decimal=...,
        line_width=...,
        min_rows=...,
        max_colwidth=...,
        encoding=...,
    ): ...
    @overload
    def to_markdown(
        self, buf: Literal[None] = ..., *, mode=..., index=..., storage_options=..., **kwargs
    ): ...
    @overload
    def to_markdown(
        self, buf: BytesIO | StringIO, *, mode=..., index=..., storage_options=..., **kwargs
    ): ...
    @overload
    @blocking("file")
    def to_markdown(self, buf=..., *, mode=..., index=..., storage_options=..., **kwargs): ...
    @overload
    def to_latex(self, buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_latex(self, buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_latex(
        self,
        buf=...,
        *,
        columns=...,
        header=...,
        index=...,
        na_rep=...,
        formatters=...,
        float_format=...,
        sparsify=...,
        index_names=...,
        bold_rows=...,
        column_format=...,
        longtable=...,
        escape=...,
        encoding=...,
        decimal=...,
        multicolumn=...,
        multicolumn_format=...,
        multirow=...,
        caption=...,
        label=...,
        position=...,
    ): ...
    @overload
    def to_excel(self, excel_writer: BytesIO | ExcelWriter | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_excel(
        self,
        excel_writer,
        *,
        sheet_name=...,
        na_rep=...,
        float_format=...,
        columns=...,
        header=...,
        index=...,
        index_label=...,
        startrow=...,
        startcol=...,
        engine=...,
        merge_cells=...,
        inf_rep=...,
        freeze_panes=...,
        storage_options=...,
        engine_kwargs=...,
        autofilter=...,
    ): ...
    @overload
    def to_pickle(
        self, path: BytesIO | StringIO, *, compression=..., protocol=..., storage_options=...
    ): ...
    @overload
    @blocking("file")
    def to_pickle(self, path, *, compression=..., protocol=..., storage_options=...): ...
    @overload
    def to_feather(self, path: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_feather(self, path, **kwargs): ...
    @overload
    def to_stata(self, path: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_stata(
        self,
        path,
        *,
        convert_dates=...,
        write_index=...,
        byteorder=...,
        time_stamp=...,
        data_label=...,
        variable_labels=...,
        version=...,
        convert_strl=...,
        compression=...,
        storage_options=...,
        value_labels=...,
    ): ...
    @blocking("file")
    def to_hdf(
        self,
        path_or_buf,
        *,
        key,
        mode=...,
        complevel=...,
        complib=...,
        append=...,
        format=...,
        index=...,
        min_itemsize=...,
        nan_rep=...,
        dropna=...,
        data_columns=...,
        errors=...,
        encoding=...,
    ): ...
    @blocking("database")
    def to_sql(
        self,
        name,
        con,
        *,
        schema=...,
        if_exists=...,
        index=...,
        index_label=...,
        chunksize=...,
        dtype=...,
        method=...,
    ): ...

class Series:
    @overload
    def to_csv(self, path_or_buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_csv(self, path_or_buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_csv(
        self,
        path_or_buf=...,
        *,
        sep=...,
        na_rep=...,
        float_format=...,
        columns=...,
        header=...,
        index=...,
        index_label=...,
        mode=...,
        encoding=...,
        compression=...,
        quoting=...,
        quotechar=...,
        lineterminator=...,
        chunksize=...,
        date_format=...,
        doublequote=...,
        escapechar=...,
        decimal=...,
        errors=...,
        storage_options=...,
    ): ...
    @overload
    def to_json(self, path_or_buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_json(self, path_or_buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_json(
        self,
        path_or_buf=...,
        *,
        orient=...,
        date_format=...,
        double_precision=...,
        force_ascii=...,
        date_unit=...,
        default_handler=...,
        lines=...,
        compression=...,
        index=...,
        indent=...,
        storage_options=...,
        mode=...,
    ): ...
    @overload
    def to_string(self, buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_string(self, buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_string(
        self,
        buf=...,
        *,
        na_rep=...,
        float_format=...,
        header=...,
        index=...,
        length=...,
        dtype=...,
        name=...,
        max_rows=...,
        min_rows=...,
    ): ...
    @overload
    def to_markdown(
        self, buf: Literal[None] = ..., *, mode=..., index=..., storage_options=..., **kwargs
    ): ...
    @overload
    def to_markdown(
        self, buf: BytesIO | StringIO, *, mode=..., index=..., storage_options=..., **kwargs
    ): ...
    @overload
    @blocking("file")
    def to_markdown(self, buf=..., *, mode=..., index=..., storage_options=..., **kwargs): ...
    @overload
    def to_latex(self, buf: Literal[None] = ..., **kwargs): ...
    @overload
    def to_latex(self, buf: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_latex(
        self,
        buf=...,
        *,
        columns=...,
        header=...,
        index=...,
        na_rep=...,
        formatters=...,
        float_format=...,
        sparsify=...,
        index_names=...,
        bold_rows=...,
        column_format=...,
        longtable=...,
        escape=...,
        encoding=...,
        decimal=...,
        multicolumn=...,
        multicolumn_format=...,
        multirow=...,
        caption=...,
        label=...,
        position=...,
    ): ...
    @overload
    def to_excel(self, excel_writer: BytesIO | ExcelWriter | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def to_excel(
        self,
        excel_writer,
        *,
        sheet_name=...,
        na_rep=...,
        float_format=...,
        columns=...,
        header=...,
        index=...,
        index_label=...,
        startrow=...,
        startcol=...,
        engine=...,
        merge_cells=...,
        inf_rep=...,
        freeze_panes=...,
        storage_options=...,
        engine_kwargs=...,
        autofilter=...,
    ): ...
    @overload
    def to_pickle(
        self, path: BytesIO | StringIO, *, compression=..., protocol=..., storage_options=...
    ): ...
    @overload
    @blocking("file")
    def to_pickle(self, path, *, compression=..., protocol=..., storage_options=...): ...
    @blocking("file")
    def to_hdf(
        self,
        path_or_buf,
        *,
        key,
        mode=...,
        complevel=...,
        complib=...,
        append=...,
        format=...,
        index=...,
        min_itemsize=...,
        nan_rep=...,
        dropna=...,
        data_columns=...,
        errors=...,
        encoding=...,
    ): ...
    @blocking("database")
    def to_sql(
        self,
        name,
        con,
        *,
        schema=...,
        if_exists=...,
        index=...,
        index_label=...,
        chunksize=...,
        dtype=...,
        method=...,
    ): ...

class ExcelWriter: ...
