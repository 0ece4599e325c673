"""The error codes, as mypy error codes, so that all of mypy's ways to switch codes on and off work."""

from __future__ import annotations

from typing import Final

from mypy.errorcodes import ErrorCode

_CATEGORY: Final = "Async"


def _code(name: str, text: str, *, on: bool = True, parent: ErrorCode | None = None) -> ErrorCode:
    return ErrorCode(name, text, _CATEGORY, default_enabled=on, sub_code_of=parent)


BLOCKING: Final = _code("blocking-call", "Warn about calls that block the event loop")

_KINDS: Final = {
    "sleep": "waiting for a time to pass",
    "http": "HTTP requests",
    "network": "other network traffic",
    "file": "reading and writing files",
    "path": "asking and changing the file system",
    "subprocess": "starting and waiting for processes",
    "database": "databases",
    "lock": "waiting for other threads and processes",
    "console": "reading from the terminal",
}

BLOCKING_KINDS: Final[dict[str, ErrorCode]] = {
    "call": BLOCKING,
    **{
        kind: _code(f"blocking-{kind}", f"Warn about event loops blocked by {text}", parent=BLOCKING)
        for kind, text in _KINDS.items()
    },
    "mutex": _code(
        "blocking-mutex", "Warn about plain thread locks taken on the event loop", on=False, parent=BLOCKING
    ),
}

AWAIT_HOLDING_LOCK: Final = _code("await-holding-lock", "Warn about an await while a thread lock is held")
UNAWAITED: Final = _code("unawaited-coroutine", "Warn about coroutines that are not run on some path")
ASYNC_FROM_SYNC: Final = _code("async-from-sync", "Warn about sync code that calls an async function")
ASYNC_CALLBACK: Final = _code(
    "async-callback", "Warn about async functions given to callers that do not await them"
)
ASYNC_OVERRIDE: Final = _code("async-override", "Warn about async methods that override sync ones")
DANGLING_TASK: Final = _code("dangling-task", "Warn about tasks that nobody keeps")
NESTED_LOOP: Final = _code("nested-event-loop", "Warn about event loops started inside of a running one")
REUSED: Final = _code("reused-coroutine", "Warn about coroutines that are awaited twice")
LOST_EXCEPTIONS: Final = _code("lost-exceptions", "Warn about dropped results that hold exceptions")
SIBLING_TASKS: Final = _code(
    "sibling-tasks", "Warn about gather() where a TaskGroup would cancel the siblings", on=False
)
CLIENT_PER_REQUEST: Final = _code(
    "client-per-request", "Warn about clients that are created for each request", on=False
)
MARKER: Final = _code("loopsafe-marker", "Check that loopsafe's markers make sense")
INTERNAL: Final = _code("loopsafe-internal", "Report faults inside of loopsafe")
