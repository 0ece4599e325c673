from typing import Literal, overload

from loopsafe import runs_in_thread, runs_on_loop

class Provide:
    @overload
    @runs_in_thread("dependency", or_async=True)
    def __init__(self, dependency, use_cache=..., *, sync_to_thread: Literal[True]): ...
    @overload
    @runs_on_loop("dependency", or_async=True)
    def __init__(self, dependency, use_cache=..., sync_to_thread=...): ...
