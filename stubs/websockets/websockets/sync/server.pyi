from loopsafe import blocking, runs_in_thread

from websockets.sync.connection import Connection

class ServerConnection(Connection): ...

class Server:
    @blocking("network", instead="websockets.asyncio.server.Server.serve_forever")
    def serve_forever(self): ...
    @blocking("lock", instead="websockets.asyncio.server.Server.wait_closed")
    def shutdown(self, close_connections=..., code=..., reason=...): ...
    def __enter__(self) -> Server: ...
    @blocking("lock")
    def __exit__(self, exc_type, exc_value, traceback): ...

@runs_in_thread("handler", "select_subprotocol", "process_request", "process_response")
def serve(
    handler,
    host=...,
    port=...,
    *,
    sock=...,
    ssl=...,
    origins=...,
    extensions=...,
    subprotocols=...,
    select_subprotocol=...,
    compression=...,
    process_request=...,
    process_response=...,
    server_header=...,
    open_timeout=...,
    ping_interval=...,
    ping_timeout=...,
    close_timeout=...,
    max_size=...,
    max_queue=...,
    logger=...,
    create_connection=...,
    **kwargs,
) -> Server: ...
@runs_in_thread("handler")
def unix_serve(handler, path=..., **kwargs) -> Server: ...

@blocking("network")
def broadcast(connections, message, *, raise_exceptions=..., text=..., **kwargs): ...
