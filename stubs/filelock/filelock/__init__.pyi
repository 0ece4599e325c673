from typing import Literal, overload

from loopsafe import blocking

class BaseFileLock:
    @blocking("lock", instead="filelock.AsyncFileLock")
    def __enter__(self): ...
    @overload
    def acquire(
        self,
        timeout: Literal[0],
        poll_interval=...,
        *,
        poll_intervall=...,
        blocking=...,
        cancel_check=...,
    ): ...
    @overload
    def acquire(
        self,
        timeout=...,
        poll_interval=...,
        *,
        poll_intervall=...,
        blocking: Literal[False],
        cancel_check=...,
    ): ...
    @overload
    @blocking("lock", instead="filelock.AsyncFileLock.acquire")
    def acquire(
        self, timeout=..., poll_interval=..., *, poll_intervall=..., blocking=..., cancel_check=...
    ): ...

class FileLock(BaseFileLock): ...
class SoftFileLock(BaseFileLock):
    @blocking("path")
    def break_lock(self): ...

@overload
def lock_descriptor(fd, *, blocking: Literal[False], poll_interval=...): ...
@overload
@blocking("lock")
def lock_descriptor(fd, *, blocking=..., poll_interval=...): ...
