from loopsafe import blocking

from requests import Response, Session

class BaseUrlSession(Session):
    @blocking("http", instead="httpx.AsyncClient.request")
    def request(self, method, url, *args, **kwargs) -> Response: ...
