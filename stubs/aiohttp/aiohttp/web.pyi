from loopsafe import calls, inspects, runs_event_loop, runs_on_loop

@runs_event_loop
def run_app(
    app,
    *,
    host=...,
    port=...,
    path=...,
    sock=...,
    shutdown_timeout=...,
    keepalive_timeout=...,
    ssl_context=...,
    print=...,
    backlog=...,
    access_log_class=...,
    access_log_format=...,
    access_log=...,
    handle_signals=...,
    reuse_address=...,
    reuse_port=...,
    handler_cancellation=...,
    loop=...,
    **kwargs,
): ...
@runs_on_loop("handler", or_async=True)
def delete(path, handler, **kwargs): ...
@runs_on_loop("handler", or_async=True)
def get(path, handler, *, name=..., allow_head=..., **kwargs): ...
@runs_on_loop("handler", or_async=True)
def head(path, handler, **kwargs): ...
@runs_on_loop("handler", or_async=True)
def options(path, handler, **kwargs): ...
@runs_on_loop("handler", or_async=True)
def patch(path, handler, **kwargs): ...
@runs_on_loop("handler", or_async=True)
def post(path, handler, **kwargs): ...
@runs_on_loop("handler", or_async=True)
def put(path, handler, **kwargs): ...
@runs_on_loop("handler", or_async=True)
def route(method, path, handler, **kwargs): ...

class RouteTableDef:
    @runs_on_loop("return", or_async=True)
    def route(self, method, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def head(self, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def get(self, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def post(self, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def put(self, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def patch(self, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def delete(self, path, **kwargs): ...
    @runs_on_loop("return", or_async=True)
    def options(self, path, **kwargs): ...

class UrlDispatcher:
    @runs_on_loop("handler", or_async=True)
    def add_route(self, method, path, handler, *, name=..., expect_handler=...): ...
    @runs_on_loop("handler", or_async=True)
    def add_head(self, path, handler, **kwargs): ...
    @runs_on_loop("handler", or_async=True)
    def add_options(self, path, handler, **kwargs): ...
    @runs_on_loop("handler", or_async=True)
    def add_get(self, path, handler, *, name=..., allow_head=..., **kwargs): ...
    @runs_on_loop("handler", or_async=True)
    def add_post(self, path, handler, **kwargs): ...
    @runs_on_loop("handler", or_async=True)
    def add_put(self, path, handler, **kwargs): ...
    @runs_on_loop("handler", or_async=True)
    def add_patch(self, path, handler, **kwargs): ...
    @runs_on_loop("handler", or_async=True)
    def add_delete(self, path, handler, **kwargs): ...

@inspects("data", "headers")
@calls("dumps")
def json_response(
    data=...,
    *,
    text=...,
    body=...,
    status=...,
    reason=...,
    headers=...,
    content_type=...,
    dumps=...,
): ...

class WebSocketResponse:
    @inspects("data")
    @calls("dumps")
    async def send_json(self, data, compress=..., *, dumps=...): ...
