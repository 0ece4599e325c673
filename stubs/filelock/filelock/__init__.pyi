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
class SoftFileLock(BaseFileLock): ...
