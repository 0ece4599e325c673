"""Functions that ask what they are given, and functions whose other arguments decide."""

import asyncio
import inspect
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any


def slow() -> None:
    time.sleep(0.001)


async def fetch() -> None:
    await asyncio.sleep(0)


def rows() -> Iterator[int]:
    time.sleep(0.001)
    yield 1


async def call(function: Callable[[], Any]) -> Any:
    if inspect.iscoroutinefunction(function):
        return await function()
    return await asyncio.to_thread(function)


async def emit(*handlers: Callable[[], Any]) -> None:
    for handler in handlers:
        if inspect.iscoroutinefunction(handler):
            await handler()
        else:
            await asyncio.to_thread(handler)


TASKS: set["asyncio.Task[Any]"] = set()


def start(function: Callable[[], Any]) -> None:
    loop = asyncio.get_running_loop()
    if inspect.iscoroutinefunction(function):
        TASKS.add(loop.create_task(function()))
    else:
        loop.run_in_executor(None, function)


def load(items: Iterable[int], dry_run: bool = False) -> int:
    if dry_run:
        return 0
    return sum(items)


def run(function: Callable[[], None], dry_run: bool = False) -> None:
    if not dry_run:
        function()


def replaced(items: Iterable[int]) -> int:
    items = [1, 2]
    return sum(items)


def wrapped(function: Callable[[], None], guard: Callable[[Callable[[], None]], Callable[[], None]]) -> None:
    function = guard(function)
    function()


def quick(function: Callable[[], None]) -> Callable[[], None]:
    return print


async def harmless() -> None:
    await call(slow)
    await call(fetch)
    await emit(slow, fetch)
    start(slow)
    start(fetch)
    load(rows(), dry_run=True)
    run(slow, dry_run=True)
    replaced(rows())
    wrapped(slow, quick)
