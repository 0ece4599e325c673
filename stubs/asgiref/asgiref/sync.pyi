from typing import overload

from loopsafe import runs_event_loop, runs_in_thread

class AsyncToSync:
    @runs_event_loop
    def __call__(self, *args, **kwargs): ...

class SyncToAsync:
    @runs_in_thread("func")
    def __init__(self, func, thread_sensitive=..., executor=..., context=...): ...

@overload
def async_to_sync(*, force_new_loop=...): ...
@overload
def async_to_sync(awaitable=..., *, force_new_loop=...) -> AsyncToSync: ...
@overload
@runs_in_thread("return")
def sync_to_async(*, thread_sensitive=..., executor=..., context=...): ...
@overload
@runs_in_thread("func")
def sync_to_async(func=..., *, thread_sensitive=..., executor=..., context=...): ...
