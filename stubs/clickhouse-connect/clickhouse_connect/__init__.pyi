from loopsafe import blocking

from clickhouse_connect.driver.client import Client

# The constructor asks the server for its version and settings.
@blocking("database", instead="clickhouse_connect.get_async_client")
def create_client(
    *,
    host=...,
    username=...,
    password=...,
    access_token=...,
    token_provider=...,
    database=...,
    interface=...,
    port=...,
    secure=...,
    dsn=...,
    settings=...,
    headers=...,
    generic_args=...,
    **kwargs,
) -> Client: ...
@blocking("database", instead="clickhouse_connect.get_async_client")
def get_client(
    *,
    host=...,
    username=...,
    password=...,
    access_token=...,
    token_provider=...,
    database=...,
    interface=...,
    port=...,
    secure=...,
    dsn=...,
    settings=...,
    headers=...,
    generic_args=...,
    **kwargs,
) -> Client: ...
