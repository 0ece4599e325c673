from typing import Literal, overload

from loopsafe import blocking

from psycopg2.extensions import connection

@overload
def connect(
    dsn: object = ...,
    connection_factory: object = ...,
    cursor_factory: object = ...,
    *,
    async_: Literal[1, True],
    **kwargs: object,
) -> connection: ...
@overload
@blocking("database", instead="psycopg.AsyncConnection.connect")
def connect(
    dsn: object = ...,
    connection_factory: object = ...,
    cursor_factory: object = ...,
    **kwargs: object,
) -> connection: ...
