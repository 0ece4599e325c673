from typing import Literal, overload

from loopsafe import blocking

class Curl:
    @blocking("http", instead="httpx.AsyncClient.request")
    def perform(self): ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def perform_rb(self): ...
    @blocking("http", instead="httpx.AsyncClient.request")
    def perform_rs(self): ...

class CurlMulti:
    @overload
    def select(self, timeout: Literal[0], /): ...
    @overload
    @blocking("network")
    def select(self, timeout=..., /): ...
