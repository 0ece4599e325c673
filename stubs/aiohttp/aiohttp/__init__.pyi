from loopsafe import calls, create_once, inspects

class ClientSession:
    @create_once
    def __init__(
        self,
        base_url=...,
        *,
        connector=...,
        loop=...,
        cookies=...,
        headers=...,
        proxy=...,
        proxy_auth=...,
        skip_auto_headers=...,
        auth=...,
        json_serialize=...,
        json_serialize_bytes=...,
        request_class=...,
        response_class=...,
        ws_response_class=...,
        version=...,
        cookie_jar=...,
        connector_owner=...,
        raise_for_status=...,
        read_timeout=...,
        conn_timeout=...,
        timeout=...,
        auto_decompress=...,
        trust_env=...,
        requote_redirect_url=...,
        trace_configs=...,
        read_bufsize=...,
        max_line_size=...,
        max_field_size=...,
        max_headers=...,
        fallback_charset_resolver=...,
        middlewares=...,
        ssl_shutdown_timeout=...,
    ): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def get(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def options(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def head(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def post(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def put(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def patch(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def delete(self, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def request(
        self, method, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs
    ): ...

class ClientWebSocketResponse:
    @inspects("data")
    @calls("dumps")
    async def send_json(self, data, compress=..., *, dumps=...): ...

@inspects("params", "data", "json", "headers", "cookies")
def request(
    method, url, *, params=..., data=..., json=..., headers=..., cookies=..., **kwargs
): ...
