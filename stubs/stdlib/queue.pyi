from typing import Literal, overload

from loopsafe import blocking

# `put` has no entry: most queues are unbounded.
class Queue:
    @overload
    def get(self, block: Literal[False], timeout=...): ...
    @overload
    def get(self, block=..., *, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="asyncio.Queue.get")
    def get(self, block=..., timeout=...): ...
    @blocking("lock", instead="asyncio.Queue.join")
    def join(self): ...

class SimpleQueue:
    @overload
    def get(self, block: Literal[False], timeout=...): ...
    @overload
    def get(self, block=..., *, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="asyncio.Queue.get")
    def get(self, block=..., timeout=...): ...
