from loopsafe import blocking

class MultiCall:
    @blocking("http")
    def __call__(self): ...

class ServerProxy:
    def __getattr__(self, name, /) -> _Method: ...

class Transport:
    @blocking("http")
    def request(self, host, handler, request_body, verbose=...): ...

class _Method:
    @blocking("http")
    def __call__(self, *args): ...
