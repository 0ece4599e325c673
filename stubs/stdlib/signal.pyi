import sys
from typing import Literal, overload

from loopsafe import blocking, sync_only

@sync_only("handler")
def signal(signalnum, handler): ...

if sys.platform != "win32":
    @blocking("call")
    def pause(): ...
    @blocking("call")
    def sigwait(sigset): ...

if sys.platform != "win32" and sys.platform != "darwin":
    @overload
    def sigtimedwait(sigset, timeout: Literal[0], /): ...
    @overload
    @blocking("call")
    def sigtimedwait(sigset, timeout, /): ...
    @blocking("call")
    def sigwaitinfo(sigset, /): ...
