from loopsafe import blocking, sync_only

@blocking("network", instead="websockets.asyncio.client.connect")
def create_connection(url, timeout=..., class_=..., **options) -> WebSocket: ...

class WebSocket:
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv", when="iterated")
    def __iter__(self): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv")
    def __next__(self): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv")
    def next(self): ...
    @blocking("network", instead="websockets.asyncio.client.connect")
    def connect(self, url, **options): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send(self, payload, opcode=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send_text(self, text_data): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send_bytes(self, data): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send_frame(self, frame): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send_binary(self, payload): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.ping")
    def ping(self, payload=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.pong")
    def pong(self, payload=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv")
    def recv(self): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv")
    def recv_data(self, control_frame=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv")
    def recv_data_frame(self, control_frame=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.recv")
    def recv_frame(self): ...
    @blocking("network")
    def send_close(self, status=..., reason=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.close")
    def close(self, status=..., reason=..., timeout=...): ...

class WebSocketApp:
    @sync_only(
        "on_open",
        "on_reconnect",
        "on_message",
        "on_error",
        "on_close",
        "on_ping",
        "on_pong",
        "on_cont_message",
        "on_data",
    )
    def __init__(
        self,
        url,
        header=...,
        on_open=...,
        on_reconnect=...,
        on_message=...,
        on_error=...,
        on_close=...,
        on_ping=...,
        on_pong=...,
        on_cont_message=...,
        keep_running=...,
        get_mask_key=...,
        cookie=...,
        subprotocols=...,
        on_data=...,
        socket=...,
    ): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send(self, data, opcode=...): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send_text(self, text_data): ...
    @blocking("network", instead="websockets.asyncio.connection.Connection.send")
    def send_bytes(self, data): ...
    @blocking("network", instead="websockets.asyncio.client.connect")
    def run_forever(
        self,
        sockopt=...,
        sslopt=...,
        ping_interval=...,
        ping_timeout=...,
        ping_payload=...,
        http_proxy_host=...,
        http_proxy_port=...,
        http_no_proxy=...,
        http_proxy_auth=...,
        http_proxy_timeout=...,
        skip_utf8_validation=...,
        host=...,
        origin=...,
        dispatcher=...,
        suppress_origin=...,
        suppress_host=...,
        proxy_type=...,
        reconnect=...,
    ): ...
    @blocking("network")
    def close(self, **kwargs): ...

@blocking("network")
def recv(sock, bufsize): ...

@blocking("network")
def recv_line(sock): ...

@blocking("network")
def send(sock, data): ...
