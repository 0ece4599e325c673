import sys
from typing import Literal, overload

from loopsafe import blocking, iterates, runs_in_thread, sync_only, tells_ready

@blocking("lock", when="iterated")
@iterates("fs", when="iterated")
@tells_ready("exception", "result", answer=None)
def as_completed(fs, timeout=...): ...
@overload
@iterates("fs")
@tells_ready("exception", "result", answer=None)
def wait(fs, timeout: Literal[0], return_when=...): ...
@overload
@blocking("lock", instead="asyncio.wait")
@iterates("fs")
@tells_ready("exception", "result", answer=None)
def wait(fs, timeout=..., return_when=...): ...

class Executor:
    # Leaving the `with` block waits for everything that was submitted.
    @blocking("lock")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
    @blocking("lock", when="iterated")
    @iterates("iterables")
    @runs_in_thread("fn")
    def map(self, fn, *iterables, timeout=..., chunksize=..., buffersize=...): ...
    @overload
    def shutdown(self, wait: Literal[False], *, cancel_futures=...): ...
    @overload
    @blocking("lock")
    def shutdown(self, wait=..., *, cancel_futures=...): ...
    @runs_in_thread("fn")
    def submit(self, fn, /, *args, **kwargs): ...

class Future:
    @sync_only("fn")
    @tells_ready("exception", "result", answer=None)
    def add_done_callback(self, fn): ...
    @tells_ready("exception", "result")
    def done(self): ...
    @overload
    def exception(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="asyncio.wrap_future")
    def exception(self, timeout=...): ...
    @overload
    def result(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="asyncio.wrap_future")
    def result(self, timeout=...): ...

if sys.version_info >= (3, 14):
    class InterpreterPoolExecutor:
        @runs_in_thread("initializer")
        def __init__(
            self, max_workers=..., thread_name_prefix=..., initializer=..., initargs=...
        ): ...

class ProcessPoolExecutor:
    @runs_in_thread("initializer")
    def __init__(
        self,
        max_workers=...,
        mp_context=...,
        initializer=...,
        initargs=...,
        *,
        max_tasks_per_child=...,
    ): ...
    if sys.version_info >= (3, 14):
        @blocking("lock")
        def kill_workers(self): ...
        @blocking("lock")
        def terminate_workers(self): ...

class ThreadPoolExecutor:
    @runs_in_thread("initializer")
    def __init__(self, max_workers=..., thread_name_prefix=..., initializer=..., initargs=...): ...
