from typing import Literal, overload

from loopsafe import blocking

class Lock:
    @blocking("lock")
    def __enter__(self): ...
    @overload
    def acquire(self, timeout: Literal[0], check_interval=..., fail_when_locked=...): ...
    @overload
    @blocking("lock")
    def acquire(self, timeout=..., check_interval=..., fail_when_locked=...): ...

class RLock(Lock):
    @blocking("lock")
    def acquire(self, timeout=..., check_interval=..., fail_when_locked=...): ...

class BoundedSemaphore:
    @blocking("lock")
    def __enter__(self): ...
    @blocking("lock")
    def acquire(self, timeout=..., check_interval=..., fail_when_locked=...): ...

class RedisLock:
    @blocking("lock")
    def acquire(self, timeout=..., check_interval=..., fail_when_locked=...): ...
