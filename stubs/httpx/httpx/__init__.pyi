from collections.abc import Iterator
from contextlib import AbstractContextManager

from loopsafe import blocking, create_once, inspects

@blocking("http", instead="httpx.AsyncClient.request")
@inspects("params", "data", "json", "headers", "cookies")
def request(
    method,
    url,
    *,
    params=...,
    content=...,
    data=...,
    files=...,
    json=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    timeout=...,
    follow_redirects=...,
    verify=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.stream", when="entered")
@inspects("params", "data", "json", "headers", "cookies")
def stream(
    method,
    url,
    *,
    params=...,
    content=...,
    data=...,
    files=...,
    json=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    timeout=...,
    follow_redirects=...,
    verify=...,
    trust_env=...,
) -> AbstractContextManager[Response]: ...
@blocking("http", instead="httpx.AsyncClient.get")
@inspects("params", "headers", "cookies")
def get(
    url,
    *,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    verify=...,
    timeout=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.options")
@inspects("params", "headers", "cookies")
def options(
    url,
    *,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    verify=...,
    timeout=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.head")
@inspects("params", "headers", "cookies")
def head(
    url,
    *,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    verify=...,
    timeout=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.post")
@inspects("params", "data", "json", "headers", "cookies")
def post(
    url,
    *,
    content=...,
    data=...,
    files=...,
    json=...,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    verify=...,
    timeout=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.put")
@inspects("params", "data", "json", "headers", "cookies")
def put(
    url,
    *,
    content=...,
    data=...,
    files=...,
    json=...,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    verify=...,
    timeout=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.patch")
@inspects("params", "data", "json", "headers", "cookies")
def patch(
    url,
    *,
    content=...,
    data=...,
    files=...,
    json=...,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    verify=...,
    timeout=...,
    trust_env=...,
) -> Response: ...
@blocking("http", instead="httpx.AsyncClient.delete")
@inspects("params", "headers", "cookies")
def delete(
    url,
    *,
    params=...,
    headers=...,
    cookies=...,
    auth=...,
    proxy=...,
    follow_redirects=...,
    timeout=...,
    verify=...,
    trust_env=...,
) -> Response: ...

class Response:
    # The other iterators and read() are harmless on a response that an AsyncClient has loaded.
    @blocking("http", instead="httpx.Response.aiter_raw", when="iterated")
    def iter_raw(self, chunk_size=...) -> Iterator[bytes]: ...

class Client:
    def __enter__(self) -> Client: ...
    @blocking("http", instead="httpx.AsyncClient.request")
    @inspects("params", "data", "json", "headers", "cookies")
    def request(
        self,
        method,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.stream", when="entered")
    @inspects("params", "data", "json", "headers", "cookies")
    def stream(
        self,
        method,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> AbstractContextManager[Response]: ...
    @blocking("http", instead="httpx.AsyncClient.send")
    def send(self, request, *, stream=..., auth=..., follow_redirects=...) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.get")
    @inspects("params", "headers", "cookies")
    def get(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.options")
    @inspects("params", "headers", "cookies")
    def options(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.head")
    @inspects("params", "headers", "cookies")
    def head(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.post")
    @inspects("params", "data", "json", "headers", "cookies")
    def post(
        self,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.put")
    @inspects("params", "data", "json", "headers", "cookies")
    def put(
        self,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.patch")
    @inspects("params", "data", "json", "headers", "cookies")
    def patch(
        self,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...
    @blocking("http", instead="httpx.AsyncClient.delete")
    @inspects("params", "headers", "cookies")
    def delete(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ) -> Response: ...

class AsyncClient:
    @create_once
    def __init__(
        self,
        *,
        auth=...,
        params=...,
        headers=...,
        cookies=...,
        verify=...,
        cert=...,
        http1=...,
        http2=...,
        proxy=...,
        mounts=...,
        timeout=...,
        follow_redirects=...,
        limits=...,
        max_redirects=...,
        event_hooks=...,
        base_url=...,
        transport=...,
        trust_env=...,
        default_encoding=...,
    ) -> None: ...
    @inspects("params", "data", "json", "headers", "cookies")
    async def request(
        self,
        method,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "data", "json", "headers", "cookies")
    def stream(
        self,
        method,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "headers", "cookies")
    async def get(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "headers", "cookies")
    async def options(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "headers", "cookies")
    async def head(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "data", "json", "headers", "cookies")
    async def post(
        self,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "data", "json", "headers", "cookies")
    async def put(
        self,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "data", "json", "headers", "cookies")
    async def patch(
        self,
        url,
        *,
        content=...,
        data=...,
        files=...,
        json=...,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...
    @inspects("params", "headers", "cookies")
    async def delete(
        self,
        url,
        *,
        params=...,
        headers=...,
        cookies=...,
        auth=...,
        follow_redirects=...,
        timeout=...,
        extensions=...,
    ): ...

class HTTPTransport:
    @blocking("http", instead="httpx.AsyncHTTPTransport.handle_async_request")
    def handle_request(self, request) -> Response: ...
