"""What an async function is given to call, it calls on the loop."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


async def retried(function: Callable[[], T]) -> T:
    try:
        return function()
    except ValueError:
        await asyncio.sleep(0)
        return function()


async def awaited(function: Callable[[], Awaitable[T]]) -> T:
    return await function()


async def in_thread(function: Callable[[], T]) -> T:
    return await asyncio.to_thread(function)


async def handed_on(function: Callable[[], T]) -> T:
    return await retried(function)


def wait() -> int:
    time.sleep(0.001)
    return 1


def quick() -> int:
    return 1


async def work() -> int:
    return 1


async def main() -> None:
    await retried(wait)  # E: blocking-sleep
    await retried(lambda: time.sleep(0.001))  # E: blocking-sleep
    await handed_on(wait)  # E: blocking-sleep
    task = asyncio.create_task(retried(quick))
    await retried(quick)
    await awaited(work)
    await awaited(lambda: work())
    await in_thread(wait)
    await in_thread(lambda: time.sleep(0.001))
    await task


if __name__ == "__main__":
    asyncio.run(main())
