from typing import Literal, overload

from loopsafe import blocking, iterates, runs_in_thread, sync_only

class ApplyResult:
    @overload
    def get(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def get(self, timeout=...): ...
    @overload
    def wait(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def wait(self, timeout=...): ...

class IMapIterator:
    @blocking("lock")
    def __next__(self, timeout=...): ...
    @overload
    def next(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def next(self, timeout=...): ...

class Pool:
    @runs_in_thread("initializer")
    def __init__(
        self, processes=..., initializer=..., initargs=..., maxtasksperchild=..., context=...
    ): ...
    @blocking("lock")
    @runs_in_thread("func")
    def apply(self, func, args=..., kwds=...): ...
    @runs_in_thread("func")
    @sync_only("callback", "error_callback")
    def apply_async(self, func, args=..., kwds=..., callback=..., error_callback=...): ...
    @blocking("lock", when="iterated")
    @runs_in_thread("func")
    def imap(self, func, iterable, chunksize=...): ...
    @blocking("lock", when="iterated")
    @runs_in_thread("func")
    def imap_unordered(self, func, iterable, chunksize=...): ...
    @blocking("lock")
    def join(self): ...
    @blocking("lock")
    @iterates("iterable")
    @runs_in_thread("func")
    def map(self, func, iterable, chunksize=...): ...
    @iterates("iterable")
    @runs_in_thread("func")
    @sync_only("callback", "error_callback")
    def map_async(self, func, iterable, chunksize=..., callback=..., error_callback=...): ...
    @blocking("lock")
    @iterates("iterable")
    @runs_in_thread("func")
    def starmap(self, func, iterable, chunksize=...): ...
    @iterates("iterable")
    @runs_in_thread("func")
    @sync_only("callback", "error_callback")
    def starmap_async(self, func, iterable, chunksize=..., callback=..., error_callback=...): ...

class ThreadPool:
    @runs_in_thread("initializer")
    def __init__(self, processes=..., initializer=..., initargs=...): ...
