from collections.abc import Iterator
from contextlib import AbstractContextManager

from loopsafe import blocking, create_once

@blocking("http", instead="httpx.AsyncClient.request")
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

class HTTPTransport:
    @blocking("http", instead="httpx.AsyncHTTPTransport.handle_async_request")
    def handle_request(self, request) -> Response: ...
