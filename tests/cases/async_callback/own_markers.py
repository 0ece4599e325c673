"""A project says of its own functions what they do with callables."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

from loopsafe import calls, runs_in_thread, runs_on_loop, sync_only


async def work() -> int:
    return 1


def sync_work() -> int:
    return 1


@runs_in_thread("function")
def background(function: Callable[..., Any]) -> None:
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


@calls("function")
def now(function: Callable[..., Any]) -> None:
    function()


@sync_only("function")
def keep(function: Callable[..., Any]) -> None:
    function()


@runs_on_loop("function", or_async=True)
async def soon(function: Callable[..., Any]) -> None:
    await function()


@sync_only("return")
def command(name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    print(name)
    return lambda function: function


@command("work")  # E: async-callback  # not seen: never called
async def named_work() -> int:
    return 1


@command("fine")
def named_sync_work() -> int:
    return 1


def main() -> None:
    background(work)  # E: async-callback
    now(work)  # E: async-callback
    keep(work)  # E: async-callback
    background(sync_work)
    now(sync_work)
    keep(sync_work)
    asyncio.run(soon(work))
    print(named_work)
    named_sync_work()


if __name__ == "__main__":
    main()
