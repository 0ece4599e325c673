import sys
from typing import Literal, overload

from loopsafe import blocking, calls, runs_in_thread

if sys.version_info >= (3, 14):
    class Interpreter:
        @calls("callable")
        def call(self, callable, /, *args, **kwargs): ...
        @runs_in_thread("callable")
        def call_in_thread(self, callable, /, *args, **kwargs): ...

    class Queue:
        @overload
        def get(self, block: Literal[False], timeout=...): ...
        @overload
        def get(self, block=..., *, timeout: Literal[0]): ...
        @overload
        @blocking("lock")
        def get(self, block=..., timeout=...): ...
