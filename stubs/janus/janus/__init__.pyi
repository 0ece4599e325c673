from typing import Literal, overload

from loopsafe import blocking

class Queue:
    @property
    def sync_q(self) -> SyncQueue: ...

class SyncQueue:
    @blocking("lock", instead="janus.AsyncQueue.join")
    def join(self): ...
    @overload
    def get(self, block: Literal[False], timeout=...): ...
    @overload
    def get(self, block=..., *, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="janus.AsyncQueue.get")
    def get(self, block=..., timeout=...): ...

# What Queue.sync_q has for a class: it overrides the methods of the protocol.
class _SyncQueueProxy(SyncQueue):
    @blocking("lock", instead="janus.AsyncQueue.join")
    def join(self): ...
    @overload
    def get(self, block: Literal[False], timeout=...): ...
    @overload
    def get(self, block=..., *, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="janus.AsyncQueue.get")
    def get(self, block=..., timeout=...): ...
