from loopsafe import blocking
from requests import Session

class AuthorizedSession(Session):
    @blocking("http", instead="httpx.AsyncClient.request")
    def request(
        self, method, url, data=..., headers=..., max_allowed_time=..., timeout=..., **kwargs
    ): ...
