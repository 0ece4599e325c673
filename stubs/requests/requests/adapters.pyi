from loopsafe import blocking

from requests import Response

class HTTPAdapter:
    @blocking("http", instead="httpx.AsyncHTTPTransport.handle_async_request")
    def send(
        self, request, stream=..., timeout=..., verify=..., cert=..., proxies=...
    ) -> Response: ...
