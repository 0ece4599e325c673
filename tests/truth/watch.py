"""Runs one case and reports what Python itself says about its coroutines and event loops.

    python -X dev watch.py assigned_never_used.py

is started in the case's folder. Every report is a line of JSON on the original standard output, written before the
program goes on; what the case itself prints goes to standard error. Nothing is stopped or changed.

never-awaited      Python's own warning, with the lines of the case that led to the coroutine, innermost first
reused             Python's own RuntimeError: the coroutine has been awaited before
nested-loop        the RuntimeErrors of asyncio, anyio and trio: a loop is running already
no-loop            asyncio's own RuntimeError: no loop is running
refused            asyncio's own TypeError (in debug mode): a callback is an async function
"""

from __future__ import annotations

import gc
import inspect
import itertools
import json
import os
import re
import runpy
import sys
import threading
import warnings
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

FOLDER = f"{Path.cwd()}{os.sep}"
REPORTS = os.dup(1)

# More than any case is deep. Within a loop that is in debug mode asyncio makes it 10.
DEPTH = 40

CREATED = re.compile(r'File "(.+)", line (\d+), in (.+)')
NEVER_AWAITED = re.compile(r"coroutine '(.+)' was never awaited")

ERRORS = {
    "cannot reuse already awaited coroutine": "reused",
    "cannot be called from a running event loop": "nested-loop",
    "Cannot run the event loop while another loop is running": "nested-loop",
    "This event loop is already running": "nested-loop",
    "Already running asyncio in this thread": "nested-loop",
    "Attempted to call run() from inside a run()": "nested-loop",
    "no running event loop": "no-loop",
    "coroutines cannot be used with": "refused",
}


def report(**what: Any) -> None:
    os.write(REPORTS, json.dumps(what).encode() + b"\n")


def place(file: str, line: int, function: str, is_async: bool | None = None) -> dict[str, Any]:
    return {
        "file": Path(file.removeprefix(FOLDER)).as_posix(),
        "line": line,
        "function": function,
        "is_async": is_async,
    }


# Coroutines that are never awaited.


def watch_warnings() -> None:
    show = warnings.showwarning

    def showwarning(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        never = NEVER_AWAITED.match(str(message))
        if never:
            lines = [
                place(created_in, int(number), function)
                for created_in, number, function in reversed(CREATED.findall(str(message)))
                if created_in.startswith(FOLDER)
            ]
            report(what="never-awaited", coroutine=never[1], places=lines)
        show(message, category, filename, lineno, file, line)

    warnings.showwarning = showwarning
    warnings.simplefilter("always", RuntimeWarning)


# Errors. The lines of the case that an error passes on its way out are reported one by one, with the error's number.

numbers = itertools.count()


def trace(frame: FrameType, event: str, argument: Any) -> Any:
    if not frame.f_code.co_filename.startswith(FOLDER):
        return None
    frame.f_trace_lines = False
    if event == "exception" and isinstance(argument[1], (RuntimeError, TypeError)):
        report_error(frame, argument[1])
    return trace


def report_error(frame: FrameType, error: BaseException) -> None:
    kind = next((kind for text, kind in ERRORS.items() if text in str(error)), None)
    if kind is None:
        return
    number = vars(error).setdefault("number", next(numbers))
    is_async = bool(frame.f_code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR))
    where = place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, is_async)
    report(what=kind, number=number, places=[where])


def trace_in_thread(frame: FrameType, event: str, argument: Any) -> Any:
    """The depth is a setting of each thread, so set it in the first call of the thread."""
    sys.set_coroutine_origin_tracking_depth(DEPTH)
    sys.settrace(trace)
    return trace(frame, event, argument)


def main(program: str) -> None:
    os.dup2(2, 1)
    sys.path.insert(0, FOLDER)
    watch_warnings()
    sys.set_coroutine_origin_tracking_depth(DEPTH)
    threading.settrace(trace_in_thread)
    sys.settrace(trace)
    try:
        if program.endswith(".py"):
            runpy.run_path(f"{FOLDER}{program}", run_name="__main__")
        else:
            runpy.run_module(program, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        report(what="ended", status=str(end.code or 0))
    else:
        report(what="ended", status="0")
    finally:
        sys.settrace(None)
        gc.collect()
        gc.collect()


if __name__ == "__main__":
    main(sys.argv[1])
