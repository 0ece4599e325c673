from loopsafe import blocking

from clickhouse_driver.dbapi.connection import Connection

class Client:
    def __enter__(self) -> Client: ...
    @blocking("database")
    def execute(
        self,
        query,
        params=...,
        with_column_types=...,
        external_tables=...,
        query_id=...,
        settings=...,
        types_check=...,
        columnar=...,
    ): ...
    @blocking("database")
    def execute_with_progress(
        self,
        query,
        params=...,
        with_column_types=...,
        external_tables=...,
        query_id=...,
        settings=...,
        types_check=...,
        columnar=...,
    ): ...
    @blocking("database")
    def execute_iter(
        self,
        query,
        params=...,
        with_column_types=...,
        external_tables=...,
        query_id=...,
        settings=...,
        types_check=...,
        chunk_size=...,
    ): ...
    @blocking("database")
    def query_dataframe(
        self,
        query,
        params=...,
        external_tables=...,
        query_id=...,
        settings=...,
        replace_nonwords=...,
    ): ...
    @blocking("database")
    def insert_dataframe(
        self, query, dataframe, external_tables=..., query_id=..., settings=...
    ): ...
    @blocking("database")
    def query_arrow(
        self,
        query,
        params=...,
        external_tables=...,
        query_id=...,
        settings=...,
        field_metadata=...,
        arrow_types=...,
    ): ...
    @blocking("database")
    def query_arrow_stream(
        self,
        query,
        params=...,
        external_tables=...,
        query_id=...,
        settings=...,
        field_metadata=...,
        arrow_types=...,
    ): ...
    @blocking("database")
    def cancel(self, with_column_types=...): ...
    @classmethod
    def from_url(cls, url) -> Client: ...

def connect(
    dsn=..., host=..., user=..., password=..., port=..., database=..., **kwargs
) -> Connection: ...
