from typing import Literal, overload

from loopsafe import blocking

class Curl:
    @blocking("http", instead="pycurl.AsyncCurlMulti.perform")
    def perform(self): ...
    @blocking("http", instead="pycurl.AsyncCurlMulti.perform")
    def perform_rb(self): ...
    @blocking("http", instead="pycurl.AsyncCurlMulti.perform")
    def perform_rs(self): ...

class CurlMulti:
    @overload
    def select(self, timeout: Literal[0], /): ...
    @overload
    @blocking("network")
    def select(self, timeout, /): ...
