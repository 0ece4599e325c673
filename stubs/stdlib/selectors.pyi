import sys
from typing import Literal, overload

from loopsafe import blocking

class BaseSelector:
    @overload
    def select(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def select(self, timeout=...): ...

class DefaultSelector:
    @overload
    def select(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def select(self, timeout=...): ...

class SelectSelector:
    @overload
    def select(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def select(self, timeout=...): ...

if sys.platform != "win32":
    class PollSelector:
        @overload
        def select(self, timeout: Literal[0]): ...
        @overload
        @blocking("network")
        def select(self, timeout=...): ...

if sys.platform == "linux":
    class EpollSelector:
        @overload
        def select(self, timeout: Literal[0]): ...
        @overload
        @blocking("network")
        def select(self, timeout=...): ...
