from typing import Literal, overload

from loopsafe import blocking

class JoinableQueue:
    @blocking("lock")
    def join(self): ...

class Queue:
    @overload
    def get(self, block: Literal[False], timeout=...): ...
    @overload
    def get(self, block=..., *, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def get(self, block=..., timeout=...): ...
    @blocking("lock")
    def join_thread(self): ...

class SimpleQueue:
    @blocking("lock")
    def get(self): ...
