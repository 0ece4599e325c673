from typing import Literal, overload

from loopsafe import blocking, runs_in_thread, sync_only

class BaseProcess:
    @runs_in_thread("target")
    def __init__(self, group=..., target=..., name=..., args=..., kwargs=..., *, daemon=...): ...
    @overload
    def join(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock")
    def join(self, timeout=...): ...
    @sync_only
    def run(self): ...
