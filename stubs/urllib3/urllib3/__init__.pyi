from collections.abc import Iterator

from loopsafe import blocking

@blocking("http", instead="httpx.AsyncClient.request")
def request(
    method,
    url,
    *,
    body=...,
    fields=...,
    headers=...,
    preload_content=...,
    decode_content=...,
    redirect=...,
    retries=...,
    timeout=...,
    json=...,
) -> BaseHTTPResponse: ...
def connection_from_url(url, **kw) -> HTTPConnectionPool: ...
def proxy_from_url(url, **kw) -> ProxyManager: ...

class HTTPConnectionPool:
    def __enter__(self) -> HTTPConnectionPool: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def request(
        self, method, url, body=..., fields=..., headers=..., json=..., **urlopen_kw
    ) -> BaseHTTPResponse: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def request_encode_body(
        self,
        method,
        url,
        fields=...,
        headers=...,
        encode_multipart=...,
        multipart_boundary=...,
        **urlopen_kw,
    ) -> BaseHTTPResponse: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def request_encode_url(
        self, method, url, fields=..., headers=..., **urlopen_kw
    ) -> BaseHTTPResponse: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def urlopen(
        self,
        method,
        url,
        body=...,
        headers=...,
        retries=...,
        redirect=...,
        assert_same_host=...,
        timeout=...,
        pool_timeout=...,
        release_conn=...,
        chunked=...,
        body_pos=...,
        preload_content=...,
        decode_content=...,
        **response_kw,
    ) -> BaseHTTPResponse: ...

class HTTPSConnectionPool(HTTPConnectionPool): ...

class PoolManager:
    def __enter__(self) -> PoolManager: ...
    def connection_from_host(
        self, host, port=..., scheme=..., pool_kwargs=...
    ) -> HTTPConnectionPool: ...
    def connection_from_url(self, url, pool_kwargs=...) -> HTTPConnectionPool: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def request(
        self, method, url, body=..., fields=..., headers=..., json=..., **urlopen_kw
    ) -> BaseHTTPResponse: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def request_encode_body(
        self,
        method,
        url,
        fields=...,
        headers=...,
        encode_multipart=...,
        multipart_boundary=...,
        **urlopen_kw,
    ) -> BaseHTTPResponse: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def request_encode_url(
        self, method, url, fields=..., headers=..., **urlopen_kw
    ) -> BaseHTTPResponse: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def urlopen(self, method, url, redirect=..., **kw) -> BaseHTTPResponse: ...

class ProxyManager(PoolManager):
    # PoolManager.urlopen is overridden.
    @blocking("http", instead="httpx.AsyncClient.request")
    def urlopen(self, method, url, redirect=..., **kw) -> BaseHTTPResponse: ...

class BaseHTTPResponse:
    @blocking("http", when="iterated")
    def __iter__(self, /) -> Iterator[bytes]: ...
    @blocking("http", instead="httpx.Response.aiter_raw", when="iterated")
    def stream(self, amt=..., decode_content=...) -> Iterator[bytes]: ...
    @blocking("http", instead="httpx.Response.aread")
    def read(self, amt=..., decode_content=..., cache_content=...) -> bytes: ...
    @blocking("http")
    def read1(self, amt=..., decode_content=...) -> bytes: ...
    @blocking("http", when="iterated")
    def read_chunked(self, amt=..., decode_content=...) -> Iterator[bytes]: ...
    @blocking("http")
    def readinto(self, b) -> int: ...
    @blocking("http")
    def drain_conn(self) -> None: ...

class HTTPResponse(BaseHTTPResponse):
    @blocking("http")
    def drain_conn(self) -> None: ...
    @blocking("http", instead="httpx.Response.aread")
    def read(self, amt=..., decode_content=..., cache_content=...) -> bytes: ...
    @blocking("http")
    def read1(self, amt=..., decode_content=...) -> bytes: ...
    @blocking("http", instead="httpx.Response.aiter_raw", when="iterated")
    def stream(self, amt=..., decode_content=...) -> Iterator[bytes]: ...
    @blocking("http")
    def readinto(self, b) -> int: ...
    @blocking("http", when="iterated")
    def read_chunked(self, amt=..., decode_content=...) -> Iterator[bytes]: ...
    @blocking("http", when="iterated")
    def __iter__(self) -> Iterator[bytes]: ...

class Retry:
    @blocking("sleep")
    def sleep(self, response=...): ...
    @blocking("sleep")
    def sleep_for_retry(self, response): ...
