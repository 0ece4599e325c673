import sys
from typing import Literal, overload

from loopsafe import blocking

@overload
def select(rlist, wlist, xlist, timeout: Literal[0], /): ...
@overload
@blocking("network")
def select(rlist, wlist, xlist, timeout=..., /): ...

if sys.platform != "win32":
    class poll:
        @overload
        def poll(self, timeout: Literal[0], /): ...
        @overload
        @blocking("network")
        def poll(self, timeout=..., /): ...

if sys.platform == "linux":
    class epoll:
        @overload
        def poll(self, timeout: Literal[0], maxevents=...): ...
        @overload
        @blocking("network")
        def poll(self, timeout=..., maxevents=...): ...

if sys.platform != "linux" and sys.platform != "win32":
    class kqueue:
        @overload
        def control(self, changelist, maxevents: Literal[0], timeout=..., /): ...
        @overload
        def control(self, changelist, maxevents, timeout: Literal[0], /): ...
        @overload
        @blocking("network")
        def control(self, changelist, maxevents, timeout=..., /): ...
