from collections.abc import Iterator
from typing import Any

from loopsafe import blocking, inspects

from requests.adapters import HTTPAdapter
from urllib3 import BaseHTTPResponse

@blocking("http", instead="httpx.AsyncClient.request")
@inspects("kwargs")
def request(method, url, **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.get")
@inspects("params", "kwargs")
def get(url, params=..., **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.options")
@inspects("kwargs")
def options(url, **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.head")
@inspects("kwargs")
def head(url, **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.post")
@inspects("data", "json", "kwargs")
def post(url, data=..., json=..., **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.put")
@inspects("data", "kwargs")
def put(url, data=..., **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.patch")
@inspects("data", "kwargs")
def patch(url, data=..., **kwargs) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.delete")
@inspects("kwargs")
def delete(url, **kwargs) -> Response: ...
def session() -> Session: ...

class Response:
    raw: BaseHTTPResponse
    @blocking("http", when="iterated")
    def __iter__(self) -> Iterator[Any]: ...
    @blocking("http", instead="httpx.Response.aiter_bytes", when="iterated")
    def iter_content(self, chunk_size=..., decode_unicode=...) -> Iterator[Any]: ...
    @blocking("http", instead="httpx.Response.aiter_lines", when="iterated")
    def iter_lines(self, chunk_size=..., decode_unicode=..., delimiter=...) -> Iterator[Any]: ...

class Session:
    def __enter__(self) -> Session: ...
    @blocking("http", when="iterated")
    def resolve_redirects(
        self,
        resp,
        req,
        stream=...,
        timeout=...,
        verify=...,
        cert=...,
        proxies=...,
        yield_requests=...,
        **adapter_kwargs,
    ) -> Iterator[Response]: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    @inspects("params", "data", "json", "headers", "cookies")
    def request(
        self,
        method,
        url,
        params=...,
        data=...,
        headers=...,
        cookies=...,
        files=...,
        auth=...,
        timeout=...,
        allow_redirects=...,
        proxies=...,
        hooks=...,
        stream=...,
        verify=...,
        cert=...,
        json=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.get")
    @inspects("params", "kwargs")
    def get(self, url, params=..., **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.options")
    @inspects("kwargs")
    def options(self, url, **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.head")
    @inspects("kwargs")
    def head(self, url, **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.post")
    @inspects("data", "json", "kwargs")
    def post(self, url, data=..., json=..., **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.put")
    @inspects("data", "kwargs")
    def put(self, url, data=..., **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.patch")
    @inspects("data", "kwargs")
    def patch(self, url, data=..., **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.delete")
    @inspects("kwargs")
    def delete(self, url, **kwargs) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.send")
    def send(self, request, **kwargs) -> Response: ...
    def get_adapter(self, url) -> HTTPAdapter: ...
