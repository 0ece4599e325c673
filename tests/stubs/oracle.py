"""What a call does at run time, told without a clock.

*Under a loop*: the call runs while an event loop runs, with blockbuster on, and an audit hook that listens. It blocks if
blockbuster raises (noted even where the library swallows the error), or if the interpreter announces that the thread opens a
file, asks the file system, connects, resolves a name, or starts a process.

*In a thread*: the call runs in a thread of its own, and must not return before something else happens (data arrives, a lock
is released), and must return after that. This is the proof for what blockbuster has no patch for.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Final

from blockbuster import BlockBuster
from blockbuster.blockbuster import BlockBusterFunction, BlockingError

Thunk = Callable[[], object]

_EVENTS: Final = frozenset(
    {
        "open", "subprocess.Popen", "sqlite3.connect",
        "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo",
        "socket.sendto", "socket.sendmsg",
        "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink",
        "os.truncate", "os.utime", "os.chmod", "os.chown", "os.setxattr", "os.getxattr", "os.listxattr", "os.removexattr",
        "os.posix_spawn", "os.system",
    }
)  # fmt: skip
# Not patched by blockbuster; here they give away what calls them, and are themselves proven by strace.
_MORE: Final = ("os.lstat", "os.fsync", "os.mkfifo")

_heard: list[str] = []
_thread = 0
_noted: list[str] = []


def _listen(event: str, arguments: tuple[Any, ...]) -> None:
    if _thread and event in _EVENTS and threading.get_ident() == _thread:
        target = arguments[0] if arguments else ""
        on_disk = not (event == "open" and isinstance(target, int)) and ":memory:" not in str(target)
        if on_disk and not _is_importing():
            _heard.append(f"{event}({target})")


def _is_importing() -> bool:
    """Whether a module is being imported: what that reads is not what the call is asked for."""
    frame: FrameType | None = sys._getframe()
    while frame:
        if frame.f_code.co_name == "_find_and_load":
            return True
        frame = frame.f_back
    return False


sys.addaudithook(_listen)
_raise = BlockingError.__init__


def _note(self: BlockingError, func: str) -> None:
    _noted.append(func)
    _raise(self, func)


BlockingError.__init__ = _note  # type: ignore[method-assign]


def _watch() -> BlockBuster:
    watch = BlockBuster()
    for name in _MORE:
        if hasattr(os, name.removeprefix("os.")):
            watch.functions[name] = BlockBusterFunction(None, name)
    # bytecode and tracebacks are not what a call under test is asked for
    watch.functions.pop("os.getcwd")
    watch.functions.pop("os.path.abspath")
    for name in watch.functions.keys() & {"os.stat", "os.lstat", "io.BufferedReader.read"}:
        watch.functions[name].can_block_in("<frozen importlib._bootstrap>", {"_find_and_load"})
        watch.functions[name].can_block_in("linecache.py", {"checkcache", "updatecache"})
    return watch


_WATCH: Final = _watch()


@contextmanager
def _listening() -> Iterator[None]:
    global _thread
    _heard.clear()
    _noted.clear()
    _WATCH.activate()
    _thread = threading.get_ident()
    try:
        yield
    finally:
        _thread = 0
        _WATCH.deactivate()


def evidence(thunk: Thunk) -> list[str]:
    """What gives a call away as blocking when it runs under a loop; nothing for a harmless one."""

    async def under_a_loop() -> None:
        with _listening(), suppress(Exception, SystemExit):
            thunk()

    asyncio.run(under_a_loop())
    return [*(f"blockbuster: {name}" for name in _noted), *(f"audit: {name}" for name in _heard)]


def waits_for(thunk: Thunk, release: Thunk, patience: float = 10.0) -> bool:
    """Whether a call returns after ``release``, and not before."""
    order: list[str] = []
    started, ended = threading.Event(), threading.Event()

    def run() -> None:
        started.set()
        with suppress(Exception):
            thunk()
        order.append("returned")
        ended.set()

    threading.Thread(target=run, daemon=True).start()
    started.wait()
    ended.wait(0.03)
    order.append("released")
    release()
    return ended.wait(patience) and order == ["released", "returned"]
