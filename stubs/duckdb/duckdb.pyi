from typing import Literal, overload

from loopsafe import blocking

class Appender:
    def __enter__(self) -> Appender: ...
    @blocking("database")
    def flush(self): ...

class DuckDBPyConnection:
    def __enter__(self) -> DuckDBPyConnection: ...
    @blocking("database")
    def append(self, table_name, df, *, by_name=...) -> DuckDBPyConnection: ...
    def appender(self, table, *, columns=..., action=..., key=...) -> Appender: ...
    def begin(self) -> DuckDBPyConnection: ...
    @blocking("database")
    def checkpoint(self) -> DuckDBPyConnection: ...
    @blocking("database")
    def commit(self) -> DuckDBPyConnection: ...
    def cursor(self) -> DuckDBPyConnection: ...
    @blocking("database")
    def execute(self, query, parameters=...) -> DuckDBPyConnection: ...
    @blocking("database")
    def executemany(self, query, parameters=...) -> DuckDBPyConnection: ...
    @blocking("database")
    def install_extension(
        self, extension, *, force_install=..., repository=..., repository_url=..., version=...
    ): ...
    @blocking("database")
    def load_extension(self, extension): ...
    def query(self, query, *, alias=..., params=...) -> DuckDBPyRelation: ...
    def read_csv(
        self,
        path_or_buffer,
        header=...,
        compression=...,
        sep=...,
        delimiter=...,
        files_to_sniff=...,
        comment=...,
        thousands=...,
        dtype=...,
        na_values=...,
        skiprows=...,
        quotechar=...,
        escapechar=...,
        encoding=...,
        parallel=...,
        date_format=...,
        timestamp_format=...,
        sample_size=...,
        auto_detect=...,
        all_varchar=...,
        normalize_names=...,
        null_padding=...,
        names=...,
        lineterminator=...,
        columns=...,
        auto_type_candidates=...,
        max_line_size=...,
        ignore_errors=...,
        store_rejects=...,
        rejects_table=...,
        rejects_scan=...,
        rejects_limit=...,
        force_not_null=...,
        buffer_size=...,
        decimal=...,
        allow_quoted_nulls=...,
        filename=...,
        hive_partitioning=...,
        union_by_name=...,
        hive_types=...,
        hive_types_autocast=...,
        strict_mode=...,
    ) -> DuckDBPyRelation: ...
    def read_json(
        self,
        path_or_buffer,
        *,
        columns=...,
        sample_size=...,
        maximum_depth=...,
        records=...,
        format=...,
        date_format=...,
        timestamp_format=...,
        compression=...,
        maximum_object_size=...,
        ignore_errors=...,
        convert_strings_to_integers=...,
        field_appearance_threshold=...,
        map_inference_threshold=...,
        maximum_sample_files=...,
        filename=...,
        hive_partitioning=...,
        union_by_name=...,
        hive_types=...,
        hive_types_autocast=...,
    ) -> DuckDBPyRelation: ...
    def read_parquet(
        self,
        path_or_buffer,
        binary_as_string=...,
        *,
        file_row_number=...,
        filename=...,
        hive_partitioning=...,
        union_by_name=...,
        compression=...,
    ) -> DuckDBPyRelation: ...
    def sql(self, query, *, alias=..., params=...) -> DuckDBPyRelation: ...
    def table(self, table_name) -> DuckDBPyRelation: ...
    def view(self, view_name) -> DuckDBPyRelation: ...

class DuckDBPyRelation:
    @blocking("database")
    def __len__(self): ...
    def filter(self, filter_expr) -> DuckDBPyRelation: ...
    def project(self, *args, groups=...) -> DuckDBPyRelation: ...
    def select(self, *args, groups=...) -> DuckDBPyRelation: ...
    def order(self, order_expr) -> DuckDBPyRelation: ...
    def sort(self, *args) -> DuckDBPyRelation: ...
    def limit(self, n, offset=...) -> DuckDBPyRelation: ...
    def distinct(self, on=...) -> DuckDBPyRelation: ...
    def aggregate(self, aggr_expr, group_expr=...) -> DuckDBPyRelation: ...
    def union(self, union_rel) -> DuckDBPyRelation: ...
    def join(self, other_rel, condition=..., how=..., suffix=...) -> DuckDBPyRelation: ...
    @blocking("database")
    def fetchall(self): ...
    @blocking("database")
    def fetchnumpy(self): ...
    @blocking("database")
    def df(self, *, date_as_object=...): ...
    @blocking("database")
    def fetchdf(self, *, date_as_object=...): ...
    @blocking("database")
    def to_df(self, *, date_as_object=...): ...
    @blocking("database")
    def torch(self): ...
    @blocking("database")
    def tf(self): ...
    @blocking("database")
    def to_arrow_table(self, batch_size=...): ...
    @blocking("database")
    def fetch_arrow_table(self, batch_size=...): ...
    @overload
    def pl(self, batch_size: object = ..., *, lazy: Literal[True]): ...
    @overload
    @blocking("database")
    def pl(self, batch_size: object = ..., *, lazy: object = ...): ...
    @blocking("database")
    def to_dicts(self): ...
    @blocking("database", when="iterated")
    def iter_rows(self, batch_size=...): ...
    @blocking("database")
    def preview(self, limit=...): ...
    @blocking("database")
    def show(
        self, *, max_width=..., max_rows=..., max_col_width=..., null_value=..., render_mode=...
    ): ...
    @blocking("database")
    def materialize(self) -> DuckDBPyRelation: ...
    @blocking("database")
    def create(self, table_name): ...
    @blocking("database")
    def to_table(self, table_name): ...
    @blocking("database")
    def insert_into(self, table_name): ...
    @blocking("database")
    def insert(self, values): ...
    @blocking("database")
    def update(self, set, *, condition=...): ...
    @blocking("database")
    def write_csv(
        self,
        file_name,
        *,
        sep=...,
        na_rep=...,
        header=...,
        quotechar=...,
        escapechar=...,
        date_format=...,
        timestamp_format=...,
        quoting=...,
        encoding=...,
        compression=...,
        overwrite=...,
        per_thread_output=...,
        use_tmp_file=...,
        partition_by=...,
        write_partition_columns=...,
    ): ...
    @blocking("database")
    def to_csv(
        self,
        file_name,
        *,
        sep=...,
        na_rep=...,
        header=...,
        quotechar=...,
        escapechar=...,
        date_format=...,
        timestamp_format=...,
        quoting=...,
        encoding=...,
        compression=...,
        overwrite=...,
        per_thread_output=...,
        use_tmp_file=...,
        partition_by=...,
        write_partition_columns=...,
    ): ...
    @blocking("database")
    def write_parquet(
        self,
        file_name,
        *,
        compression=...,
        field_ids=...,
        row_group_size_bytes=...,
        row_group_size=...,
        overwrite=...,
        per_thread_output=...,
        use_tmp_file=...,
        partition_by=...,
        write_partition_columns=...,
        append=...,
        filename_pattern=...,
        file_size_bytes=...,
    ): ...
    @blocking("database")
    def to_parquet(
        self,
        file_name,
        *,
        compression=...,
        field_ids=...,
        row_group_size_bytes=...,
        row_group_size=...,
        overwrite=...,
        per_thread_output=...,
        use_tmp_file=...,
        partition_by=...,
        write_partition_columns=...,
        append=...,
        filename_pattern=...,
        file_size_bytes=...,
    ): ...

@blocking("database")
def append(table_name, df, *, by_name=..., connection=...) -> DuckDBPyConnection: ...
def appender(table, *, columns=..., action=..., key=..., connection=...) -> Appender: ...
@blocking("database")
def checkpoint(*, connection=...) -> DuckDBPyConnection: ...
@blocking("database")
def commit(*, connection=...) -> DuckDBPyConnection: ...
@overload
def connect(
    database: Literal[":memory:", ""] = ..., read_only: object = ..., config: object = ...
) -> DuckDBPyConnection: ...
@overload
@blocking("database")
def connect(
    database: object = ..., read_only: object = ..., config: object = ...
) -> DuckDBPyConnection: ...
def cursor(*, connection=...) -> DuckDBPyConnection: ...
@blocking("database")
def execute(query, parameters=..., *, connection=...) -> DuckDBPyConnection: ...
@blocking("database")
def executemany(query, parameters=..., *, connection=...) -> DuckDBPyConnection: ...
@blocking("database")
def install_extension(
    extension, *, force_install=..., repository=..., repository_url=..., version=..., connection=...
): ...
@blocking("database")
def load_extension(extension, *, connection=...): ...
def query(query, *, alias=..., params=..., connection=...) -> DuckDBPyRelation: ...
def read_csv(*args, **kwargs) -> DuckDBPyRelation: ...
def read_json(path_or_buffer, *, connection=..., **kwargs) -> DuckDBPyRelation: ...
def read_parquet(
    path_or_buffer, binary_as_string=..., *, connection=..., **kwargs
) -> DuckDBPyRelation: ...
def sql(query, *, alias=..., params=..., connection=...) -> DuckDBPyRelation: ...
def table(table_name, *, connection=...) -> DuckDBPyRelation: ...
