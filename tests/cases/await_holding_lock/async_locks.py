"""Locks that are made for coroutines, and functions of their own inside of a locked block."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress

import anyio
import trio

lock = threading.Lock()


async def fetch() -> int:
    return 1


async def asyncio_locks() -> None:
    async with asyncio.Lock(), asyncio.Semaphore(2), asyncio.Condition():
        await fetch()
    semaphore = asyncio.BoundedSemaphore(1)
    await semaphore.acquire()
    try:
        await fetch()
    finally:
        semaphore.release()


async def anyio_locks() -> None:
    async with anyio.Lock():
        await fetch()
    limiter = anyio.CapacityLimiter(1)
    async with limiter:
        await fetch()


async def trio_locks() -> None:
    async with trio.Lock():
        await fetch()


async def other_context_managers() -> None:
    with nullcontext(), suppress(OSError):
        await fetch()


async def function_of_its_own() -> Callable[[], Awaitable[int]]:
    with lock:

        async def later() -> int:
            return await fetch()

        return later


async def lambda_of_its_own() -> Callable[[], Awaitable[int]]:
    with lock:
        return lambda: fetch()


async def event_is_no_lock() -> None:
    event = threading.Event()
    event.set()
    await fetch()


def sync_caller() -> int:
    with lock:
        return asyncio.run(fetch())


async def main() -> None:
    await asyncio_locks()
    await anyio_locks()
    await other_context_managers()
    await (await function_of_its_own())()
    await (await lambda_of_its_own())()
    await event_is_no_lock()


if __name__ == "__main__":
    asyncio.run(main())
    trio.run(trio_locks)
    sync_caller()
