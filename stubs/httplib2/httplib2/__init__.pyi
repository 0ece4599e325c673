from loopsafe import blocking

class Http:
    @blocking("http", instead="httpx.AsyncClient.request")
    def request(
        self, uri, method=..., body=..., headers=..., redirections=..., connection_type=...
    ): ...
