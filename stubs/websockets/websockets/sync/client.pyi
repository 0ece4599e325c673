from collections.abc import Iterator
from typing import Literal, overload

from loopsafe import blocking

from websockets.sync.connection import Connection

@overload
def connect(
    uri,
    *,
    sock=...,
    ssl=...,
    server_hostname=...,
    origin=...,
    extensions=...,
    subprotocols=...,
    compression=...,
    additional_headers=...,
    user_agent_header=...,
    proxy=...,
    proxy_ssl=...,
    proxy_server_hostname=...,
    open_timeout=...,
    ping_interval=...,
    ping_timeout=...,
    close_timeout=...,
    max_size=...,
    max_queue=...,
    logger=...,
    create_connection=...,
    legacy: Literal[False],
    **kwargs,
) -> reconnect: ...
@overload
@blocking("network", instead="websockets.asyncio.client.connect")
def connect(
    uri,
    *,
    sock=...,
    ssl=...,
    server_hostname=...,
    origin=...,
    extensions=...,
    subprotocols=...,
    compression=...,
    additional_headers=...,
    user_agent_header=...,
    proxy=...,
    proxy_ssl=...,
    proxy_server_hostname=...,
    open_timeout=...,
    ping_interval=...,
    ping_timeout=...,
    close_timeout=...,
    max_size=...,
    max_queue=...,
    logger=...,
    create_connection=...,
    legacy=...,
    **kwargs,
) -> ClientConnection: ...
@overload
def unix_connect(path=..., uri=..., *, legacy: Literal[False], **kwargs) -> reconnect: ...
@overload
@blocking("network", instead="websockets.asyncio.client.unix_connect")
def unix_connect(path=..., uri=..., *, legacy=..., **kwargs) -> ClientConnection: ...
def unix_reconnect(path=..., uri=..., **kwargs) -> reconnect: ...

class ClientConnection(Connection):
    def __enter__(self) -> ClientConnection: ...

class reconnect:
    @blocking("network", instead="websockets.asyncio.client.connect")
    def connect(self) -> ClientConnection: ...
    @blocking("network", instead="websockets.asyncio.client.connect")
    def __enter__(self) -> ClientConnection: ...
    @blocking("network", instead="websockets.asyncio.client.connect", when="iterated")
    def __iter__(self) -> Iterator[ClientConnection]: ...
