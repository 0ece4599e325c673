from io import BytesIO, StringIO
from typing import Literal, overload

from loopsafe import blocking

@overload
def read_csv(source: BytesIO | StringIO | bytes, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_csv(
    source,
    *,
    columns=...,
    has_header=...,
    separator=...,
    comment_prefix=...,
    quote_char=...,
    skip_rows=...,
    skip_lines=...,
    schema=...,
    schema_overrides=...,
    null_values=...,
    empty_string_is_null=...,
    ignore_errors=...,
    with_column_names=...,
    infer_schema=...,
    infer_schema_length=...,
    infer_schema_files=...,
    n_rows=...,
    encoding=...,
    low_memory=...,
    skip_rows_after_header=...,
    row_index_name=...,
    row_index_offset=...,
    try_parse_dates=...,
    eol_char=...,
    new_columns=...,
    truncate_ragged_lines=...,
    raise_if_empty=...,
    decimal_comma=...,
    glob=...,
    storage_options=...,
    credential_provider=...,
    include_file_paths=...,
    extra_columns=...,
    missing_columns=...,
    use_pyarrow=...,
) -> DataFrame: ...
@overload
def read_json(
    source: BytesIO | StringIO | bytes, *, schema=..., schema_overrides=..., infer_schema_length=...
) -> DataFrame: ...
@overload
@blocking("file")
def read_json(
    source, *, schema=..., schema_overrides=..., infer_schema_length=...
) -> DataFrame: ...
@overload
def read_ndjson(source: BytesIO | StringIO | bytes, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_ndjson(
    source,
    *,
    schema=...,
    schema_overrides=...,
    infer_schema_length=...,
    batch_size=...,
    n_rows=...,
    low_memory=...,
    row_index_name=...,
    row_index_offset=...,
    ignore_errors=...,
    storage_options=...,
    credential_provider=...,
    include_file_paths=...,
) -> DataFrame: ...
@overload
def read_parquet(source: BytesIO | StringIO | bytes, **kwargs) -> DataFrame: ...
@overload
@blocking("file")
def read_parquet(
    source,
    *,
    columns=...,
    n_rows=...,
    row_index_name=...,
    row_index_offset=...,
    parallel=...,
    use_statistics=...,
    hive_partitioning=...,
    glob=...,
    schema=...,
    hive_schema=...,
    try_parse_hive_dates=...,
    low_memory=...,
    storage_options=...,
    credential_provider=...,
    use_pyarrow=...,
    pyarrow_options=...,
    memory_map=...,
    include_file_paths=...,
    missing_columns=...,
    decryption=...,
    _expand_paths=...,
) -> DataFrame: ...
@overload
def read_ipc(
    source: BytesIO | StringIO | bytes,
    *,
    columns=...,
    n_rows=...,
    use_pyarrow=...,
    storage_options=...,
    row_index_name=...,
    row_index_offset=...,
) -> DataFrame: ...
@overload
@blocking("file")
def read_ipc(
    source,
    *,
    columns=...,
    n_rows=...,
    use_pyarrow=...,
    storage_options=...,
    row_index_name=...,
    row_index_offset=...,
) -> DataFrame: ...
@overload
def read_ipc_stream(
    source: BytesIO | StringIO | bytes,
    *,
    columns=...,
    n_rows=...,
    use_pyarrow=...,
    storage_options=...,
    row_index_name=...,
    row_index_offset=...,
) -> DataFrame: ...
@overload
@blocking("file")
def read_ipc_stream(
    source,
    *,
    columns=...,
    n_rows=...,
    use_pyarrow=...,
    storage_options=...,
    row_index_name=...,
    row_index_offset=...,
) -> DataFrame: ...
@overload
def read_avro(source: BytesIO | StringIO | bytes, *, columns=..., n_rows=...) -> DataFrame: ...
@overload
@blocking("file")
def read_avro(source, *, columns=..., n_rows=...) -> DataFrame: ...
@overload
def read_excel(source: BytesIO | StringIO | bytes, **kwargs): ...
@overload
@blocking("file")
def read_excel(
    source,
    *,
    sheet_id=...,
    sheet_name=...,
    table_name=...,
    engine=...,
    engine_options=...,
    read_options=...,
    has_header=...,
    columns=...,
    schema_overrides=...,
    infer_schema_length=...,
    include_file_paths=...,
    drop_empty_rows=...,
    drop_empty_cols=...,
    raise_if_empty=...,
): ...
@overload
def read_ods(source: BytesIO | StringIO | bytes, **kwargs): ...
@overload
@blocking("file")
def read_ods(
    source,
    *,
    sheet_id=...,
    sheet_name=...,
    has_header=...,
    columns=...,
    schema_overrides=...,
    infer_schema_length=...,
    include_file_paths=...,
    drop_empty_rows=...,
    drop_empty_cols=...,
    raise_if_empty=...,
): ...
@blocking("file")
def read_delta(
    source,
    *,
    version=...,
    columns=...,
    storage_options=...,
    credential_provider=...,
    delta_table_options=...,
    use_pyarrow=...,
    pyarrow_options=...,
) -> DataFrame: ...
@blocking("database")
def read_database(
    query,
    connection,
    *,
    iter_batches=...,
    batch_size=...,
    schema_overrides=...,
    infer_schema_length=...,
    execute_options=...,
): ...
@blocking("database")
def read_database_uri(
    query,
    uri,
    *,
    partition_on=...,
    partition_range=...,
    partition_num=...,
    protocol=...,
    engine=...,
    schema_overrides=...,
    execute_options=...,
    pre_execution_query=...,
): ...

class DataFrame:
    @overload
    def write_csv(self, file: Literal[None] = ..., **kwargs): ...
    @overload
    def write_csv(self, file: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def write_csv(
        self,
        file=...,
        *,
        include_bom=...,
        compression=...,
        compression_level=...,
        check_extension=...,
        include_header=...,
        separator=...,
        line_terminator=...,
        quote_char=...,
        batch_size=...,
        datetime_format=...,
        date_format=...,
        time_format=...,
        float_scientific=...,
        float_precision=...,
        decimal_comma=...,
        null_value=...,
        quote_style=...,
        storage_options=...,
        credential_provider=...,
    ): ...
    @overload
    def write_json(self, file: Literal[None] = ...): ...
    @overload
    def write_json(self, file: BytesIO | StringIO): ...
    @overload
    @blocking("file")
    def write_json(self, file=...): ...
    @overload
    def write_ndjson(
        self,
        file: Literal[None] = ...,
        *,
        compression=...,
        compression_level=...,
        check_extension=...,
    ): ...
    @overload
    def write_ndjson(
        self,
        file: BytesIO | StringIO,
        *,
        compression=...,
        compression_level=...,
        check_extension=...,
    ): ...
    @overload
    @blocking("file")
    def write_ndjson(
        self, file=..., *, compression=..., compression_level=..., check_extension=...
    ): ...
    @overload
    def write_ipc(self, file: Literal[None], **kwargs) -> BytesIO: ...
    @overload
    def write_ipc(self, file: BytesIO, **kwargs): ...
    @overload
    @blocking("file")
    def write_ipc(
        self,
        file,
        *,
        compression=...,
        compat_level=...,
        record_batch_size=...,
        storage_options=...,
        credential_provider=...,
    ): ...
    @overload
    def write_ipc_stream(self, file: Literal[None], **kwargs) -> BytesIO: ...
    @overload
    def write_ipc_stream(self, file: BytesIO, **kwargs): ...
    @overload
    @blocking("file")
    def write_ipc_stream(self, file, *, compression=..., compat_level=...): ...
    @overload
    def write_parquet(self, file: BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def write_parquet(
        self,
        file,
        *,
        compression=...,
        compression_level=...,
        statistics=...,
        row_group_size=...,
        data_page_size=...,
        use_pyarrow=...,
        pyarrow_options=...,
        partition_by=...,
        partition_chunk_size_bytes=...,
        storage_options=...,
        credential_provider=...,
        metadata=...,
        arrow_schema=...,
        encryption=...,
        mkdir=...,
    ): ...
    @overload
    def write_avro(self, file: BytesIO | StringIO, compression=..., name=...): ...
    @overload
    @blocking("file")
    def write_avro(self, file, compression=..., name=...): ...
    @overload
    def write_excel(self, workbook: BytesIO | StringIO, *args, **kwargs): ...
    @overload
    @blocking("file")
    def write_excel(
        self,
        workbook=...,
        worksheet=...,
        *,
        position=...,
        table_style=...,
        table_name=...,
        column_formats=...,
        dtype_formats=...,
        conditional_formats=...,
        header_format=...,
        column_totals=...,
        column_widths=...,
        row_totals=...,
        row_heights=...,
        sparklines=...,
        formulas=...,
        float_precision=...,
        include_header=...,
        autofilter=...,
        autofit=...,
        hidden_columns=...,
        hide_gridlines=...,
        sheet_zoom=...,
        freeze_panes=...,
        use_zip64=...,
    ): ...
    @blocking("file")
    def write_delta(
        self,
        target,
        *,
        mode=...,
        storage_options=...,
        credential_provider=...,
        delta_write_options=...,
        delta_merge_options=...,
    ): ...
    @blocking("database")
    def write_database(
        self, table_name, connection, *, if_table_exists=..., engine=..., engine_options=...
    ): ...

class LazyFrame:
    @blocking("file")
    def sink_delta(
        self,
        target,
        *,
        mode=...,
        storage_options=...,
        credential_provider=...,
        delta_write_options=...,
        delta_merge_options=...,
        engine=...,
        optimizations=...,
    ): ...
    # lazy=True only plans the write
    @overload
    def sink_csv(self, path, *, lazy: Literal[True], **kwargs) -> LazyFrame: ...
    @overload
    def sink_csv(self, path: BytesIO, **kwargs): ...
    @overload
    @blocking("file")
    def sink_csv(self, path, **kwargs): ...
    @overload
    def sink_ipc(self, path, *, lazy: Literal[True], **kwargs) -> LazyFrame: ...
    @overload
    def sink_ipc(self, path: BytesIO, **kwargs): ...
    @overload
    @blocking("file")
    def sink_ipc(self, path, **kwargs): ...
    @overload
    def sink_ndjson(self, path, *, lazy: Literal[True], **kwargs) -> LazyFrame: ...
    @overload
    def sink_ndjson(self, path: BytesIO, **kwargs): ...
    @overload
    @blocking("file")
    def sink_ndjson(self, path, **kwargs): ...
    @overload
    def sink_parquet(self, path, *, lazy: Literal[True], **kwargs) -> LazyFrame: ...
    @overload
    def sink_parquet(self, path: BytesIO, **kwargs): ...
    @overload
    @blocking("file")
    def sink_parquet(self, path, **kwargs): ...
