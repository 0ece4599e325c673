from loopsafe import blocking

from clickhouse_connect.dbapi.connection import Connection

@blocking("database", instead="clickhouse_connect.get_async_client")
def connect(
    host=..., database=..., username=..., password=..., port=..., **kwargs
) -> Connection: ...
