import sys
from http.client import HTTPResponse

from loopsafe import blocking

@blocking("http", instead="httpx.AsyncClient.get")
def urlopen(
    url, data=..., timeout=..., *, cafile=..., capath=..., cadefault=..., context=...
) -> HTTPResponse: ...
@blocking("http", instead="httpx.AsyncClient.stream")
def urlretrieve(url, filename=..., reporthook=..., data=...): ...

if sys.version_info < (3, 14):
    class FancyURLopener:
        @blocking("http", instead="httpx.AsyncClient.get")
        def open(self, fullurl, data=...): ...
        @blocking("http", instead="httpx.AsyncClient.get")
        def retrieve(self, url, filename=..., reporthook=..., data=...): ...

class OpenerDirector:
    @blocking("http", instead="httpx.AsyncClient.get")
    def open(self, fullurl, data=..., timeout=...) -> HTTPResponse: ...

if sys.version_info < (3, 14):
    class URLopener:
        @blocking("http", instead="httpx.AsyncClient.get")
        def open(self, fullurl, data=...): ...
        @blocking("http", instead="httpx.AsyncClient.get")
        def retrieve(self, url, filename=..., reporthook=..., data=...): ...
