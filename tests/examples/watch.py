"""Runs one example and reports, line by line, what really happens on its event loop.

    python -X dev watch.py five_fetches.trap http://127.0.0.1:8000

is started in the folder `examples`. Every report is a line of JSON on standard output, written
before the program goes on; what the example itself prints goes to standard error. Nothing is
stopped: a blocking call is reported and then let through, so that one run shows all there is.

Each probe watches for the fact, not for a name:

blocking-*            blockbuster raises its BlockingError
never-awaited         Python's own warning, at the line that created the coroutine
reused-coroutine      Python's own RuntimeError, in an async function
nested-event-loop     asyncio's own RuntimeError, in an async function
dangling-task         asyncio's own report of a task whose failure nobody retrieved
lost-exceptions       the list that gather() returned holds an exception, and nobody looked at it
sibling-tasks         gather() has failed while some of its tasks are still running
client-per-request    the same line has created a second client in the same loop
await-holding-lock    a coroutine is suspended between acquire and release of a threading.Lock
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
import os
import re
import runpy
import sys
import threading
import warnings
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import aiohttp
import blockbuster
import blockbuster.blockbuster
import httpx

import loopsafe

FOLDER = f"{Path.cwd()}{os.sep}"
REPORTS = os.dup(1)
Place = tuple[str, int]

# The real one, before blockbuster gets to see it.
write = os.write


def report(what: str, place: Place, call: str = "") -> None:
    file, line = place
    record = {"what": what, "file": file.removeprefix(FOLDER), "line": line, "call": call}
    write(REPORTS, json.dumps(record).encode() + b"\n")


def in_example(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith(FOLDER)


def is_async(frame: FrameType) -> bool:
    return bool(frame.f_code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR))


def place_of(frame: FrameType) -> Place:
    return frame.f_code.co_filename, frame.f_lineno


def example_line(frame: FrameType | None) -> Place | None:
    """The innermost line of the example on this stack."""
    while frame and not in_example(frame):
        frame = frame.f_back
    return frame and place_of(frame)


# Blocking calls.

ALLOWED: set[CodeType] = set()

# The reports speak of the call that the example makes. `requests.get` is HTTP, although what
# blocks in the end is a socket, and before that the search for a .netrc file.
KIND_OF_PACKAGE = {
    "concurrent": "lock",
    "httpx": "http",
    "queue": "lock",
    "requests": "http",
    "subprocess": "subprocess",
    "threading": "lock",
}
KIND_OF_PRIMITIVE = {
    "builtins": "file",
    "io": "file",
    "lock": "lock",
    "os": "path",
    "pathlib": "path",
    "socket": "network",
    "sqlite3": "database",
    "ssl": "network",
    "time": "sleep",
}


# What blockbuster has no patch for. It is told to treat these like the others.
UNPATCHED = ["builtins.open", "io.open", "os.waitpid", "sqlite3.connect"]
if sys.version_info < (3, 11):
    # There pathlib has copies of the functions of `os`, taken before anybody could patch them.
    UNPATCHED += [f"pathlib._normal_accessor.{name}" for name in ["mkdir", "stat", "unlink"]]


def report_blocking(primitive: str, frame: FrameType | None) -> None:
    """Find the line that blocks: in the nearest async function, or in a callback of the loop.

    What a library does within its own coroutine is not the doing of whoever awaits it.
    """
    mine = None
    package = ""
    what = ""
    while frame and not frame.f_code.co_filename.endswith("asyncio/events.py"):
        if frame.f_code in ALLOWED:
            what = "allowed"
        if in_example(frame):
            mine = frame
        elif mine is None:
            package = frame.f_globals["__name__"].partition(".")[0]
        if is_async(frame):
            mine = mine if frame is mine else None
            break
        frame = frame.f_back
    if mine:
        kind = KIND_OF_PACKAGE.get(package) or KIND_OF_PRIMITIVE[primitive.partition(".")[0]]
        report(what or f"blocking-{kind}", place_of(mine), primitive)


def watch_blocking_calls() -> None:
    wrap = blockbuster.blockbuster._wrap_blocking

    def wrap_and_let_through(*wrap_args: Any) -> Any:
        _, _, function, name, *_ = wrap_args
        raising = wrap(*wrap_args)

        def call(*args: Any, **kwargs: Any) -> Any:
            try:
                return raising(*args, **kwargs)
            except blockbuster.BlockingError:
                report_blocking(name, sys._getframe(1))
            return function(*args, **kwargs)

        return call

    # The only place where its raising can be caught and the call repeated for all kinds of
    # functions, methods of C types included.
    setattr(blockbuster.blockbuster, "_wrap_blocking", wrap_and_let_through)
    watched = list(blockbuster.BlockBuster().functions.values())
    for name in UNPATCHED:
        watched.append(blockbuster.BlockBusterFunction(None, name))
    for function in watched:
        # By convention constructing a client does not count, though it reads certificates.
        function.can_block_in("httpx/_client.py", "__init__")
        function.can_block_in("aiohttp/client.py", "__init__")
        # An import and a traceback read source files.
        function.can_block_in("<frozen importlib._bootstrap>", "_find_and_load")
        function.can_block_in("linecache.py", {"checkcache", "updatecache"})
        function.can_block_in("<frozen linecache>", {"checkcache", "updatecache"})
        function.activate()


def watch_allow_blocking() -> None:
    """Take `allow_blocking` at its word: what blocks below it is reported as `allowed`."""

    def allow_blocking(reason: str) -> Any:
        def mark(function: Any) -> Any:
            ALLOWED.add(function.__code__)
            return function

        return mark

    setattr(loopsafe, "allow_blocking", allow_blocking)


# Coroutines.

HANDED_OVER: dict[str, Place] = {}
REFUSED: set[Place] = set()
CREATED = re.compile(r'File "(.+)", line (\d+), in')


def watch_coroutines() -> None:
    show = warnings.showwarning

    def showwarning(message: Warning | str, *args: Any) -> None:
        never = re.match(r"coroutine '(.+)' was never awaited", str(message))
        if never:
            report_never_awaited(never[1], str(message))
        show(message, *args)

    setattr(warnings, "showwarning", showwarning)
    warnings.simplefilter("always", RuntimeWarning)
    sys.set_coroutine_origin_tracking_depth(1)


def report_never_awaited(name: str, message: str) -> None:
    places = [(file, int(line)) for file, line in CREATED.findall(message)]
    if places and places[-1][0].startswith(FOLDER):
        place = places[-1]
    else:
        # Somebody else has called the function: the line at fault is the one that handed it over.
        place = HANDED_OVER[name]
    # asyncio.run() refuses to run within a loop, and the coroutine that it was given is left over.
    # That is one mistake, and it has been reported.
    if place not in REFUSED:
        report("never-awaited", place)


def watch_threads() -> None:
    """Remember the lines that hand an async function to a thread."""
    init = threading.Thread.__init__

    def __init__(self: threading.Thread, *args: Any, **kwargs: Any) -> None:
        target = kwargs.get("target")
        place = example_line(sys._getframe(1))
        if place and inspect.iscoroutinefunction(target):
            HANDED_OVER[target.__qualname__] = place
        init(self, *args, **kwargs)

    setattr(threading.Thread, "__init__", __init__)


def trace(frame: FrameType, event: str, arg: Any) -> Any:
    if not in_example(frame):
        return None
    frame.f_trace_lines = False
    if event == "exception" and isinstance(arg[1], RuntimeError):
        report_refusal(frame, arg[1])
    # For a coroutine this is also the event of being suspended.
    if event == "return" and any(lock.holder is frame for lock in LOCKS):
        report("await-holding-lock", place_of(frame))
    return trace


def report_refusal(frame: FrameType, error: RuntimeError) -> None:
    """Report an error in the first async function that it comes to on its way out."""
    if hasattr(error, "reported"):
        return
    nested = "cannot be called from a running event loop" in str(error)
    if nested:
        REFUSED.add(place_of(frame))
    if is_async(frame) and (nested or "cannot reuse already awaited" in str(error)):
        report("nested-event-loop" if nested else "reused-coroutine", place_of(frame))
        # Not in a list of ours: the error has a traceback, which would keep its frames alive,
        # and with them the coroutines that are about to be dropped.
        vars(error)["reported"] = True


# Tasks and clients.


def watch_tasks() -> None:
    handle = asyncio.BaseEventLoop.default_exception_handler

    def default_exception_handler(loop: asyncio.BaseEventLoop, context: dict[str, Any]) -> None:
        if context["message"] == "Task exception was never retrieved":
            places = [(entry.filename, entry.lineno) for entry in context["source_traceback"]]
            report("dangling-task", [place for place in places if place[0].startswith(FOLDER)][-1])
        handle(loop, context)

    setattr(asyncio.BaseEventLoop, "default_exception_handler", default_exception_handler)


class Outcomes(list[Any]):
    """The result of gather(return_exceptions=True), which knows whether it was looked at."""

    looked_at = False

    def __iter__(self) -> Any:
        self.looked_at = True
        return super().__iter__()

    def __getitem__(self, index: Any) -> Any:
        self.looked_at = True
        return super().__getitem__(index)


OUTCOMES: list[tuple[Place, Outcomes]] = []


def watch_gather() -> None:
    gather = asyncio.gather

    async def keep_outcomes(place: Place, outer: asyncio.Future[list[Any]]) -> Outcomes:
        outcomes = Outcomes(await outer)
        OUTCOMES.append((place, outcomes))
        return outcomes

    def watched_gather(*jobs: Any, return_exceptions: bool = False) -> Any:
        place = place_of(sys._getframe(1))
        tasks = [asyncio.ensure_future(job) for job in jobs]
        outer: Any = gather(*tasks, return_exceptions=return_exceptions)
        if return_exceptions:
            return keep_outcomes(place, outer)

        def done(outer: Any) -> None:
            if outer.exception() and not all(task.done() for task in tasks):
                report("sibling-tasks", place)

        outer.add_done_callback(done)
        return outer

    setattr(asyncio, "gather", watched_gather)


def report_lost_exceptions() -> None:
    for place, outcomes in OUTCOMES:
        failed = any(isinstance(outcome, BaseException) for outcome in list.__iter__(outcomes))
        if failed and not outcomes.looked_at:
            report("lost-exceptions", place)


def watch_clients() -> None:
    # A client belongs to the loop that it was made in: another loop needs another client.
    created: Counter[tuple[Place, object]] = Counter()
    clients: list[Any] = [httpx.AsyncClient, aiohttp.ClientSession]
    for client in clients:
        init = client.__init__

        def __init__(self: Any, *args: Any, init: Any = init, **kwargs: Any) -> None:
            place = example_line(sys._getframe(1))
            if place:
                loop = asyncio._get_running_loop()
                created[place, loop] += 1
                if created[place, loop] > 1:
                    report("client-per-request", place)
            init(self, *args, **kwargs)

        setattr(client, "__init__", __init__)


# Locks.


class WatchedLock:
    """A threading.Lock that knows which call holds it."""

    def __init__(self, lock: Any) -> None:
        self.lock = lock
        self.holder: FrameType | None = None

    def __enter__(self) -> None:
        self.lock.acquire()
        self.holder = sys._getframe(1)

    def __exit__(self, *exc_info: object) -> None:
        self.holder = None
        self.lock.release()


LOCKS: list[WatchedLock] = []


def watch_locks() -> None:
    new_lock = threading.Lock

    def lock() -> Any:
        if not in_example(sys._getframe(1)):
            return new_lock()
        LOCKS.append(WatchedLock(new_lock()))
        return LOCKS[-1]

    setattr(threading, "Lock", lock)


def main(module: str) -> None:
    # What the example prints must not come between the reports.
    os.dup2(2, 1)
    watch_allow_blocking()
    watch_coroutines()
    watch_threads()
    watch_tasks()
    watch_gather()
    watch_clients()
    watch_locks()
    watch_blocking_calls()
    sys.settrace(trace)
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    # Whatever has been dropped says so before the last report.
    gc.collect()
    report_lost_exceptions()


if __name__ == "__main__":
    sys.path[0] = FOLDER
    module = sys.argv.pop(1)
    main(module)
