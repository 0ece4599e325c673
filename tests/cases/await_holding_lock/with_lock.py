"""A coroutine waits while it holds a thread lock: whoever wants the lock next blocks the loop for good."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"

import asyncio
import threading
from collections.abc import AsyncIterator
from threading import RLock

lock = threading.Lock()
rlock = RLock()
async_lock = asyncio.Lock()


async def fetch() -> int:
    return 1


async def pages() -> AsyncIterator[int]:
    yield 1


async def awaits() -> int:
    with lock:
        return await fetch()  # E: await-holding-lock


async def awaits_twice() -> int:
    with lock:
        first = await fetch()  # E: await-holding-lock
        second = await fetch()  # E: await-holding-lock
    return first + second


async def awaits_under_rlock() -> None:
    with rlock:
        await fetch()  # E: await-holding-lock


async def iterates() -> None:
    with lock:
        async for page in pages():  # E: await-holding-lock
            print(page)


async def enters() -> None:
    with lock:
        async with async_lock:  # E: await-holding-lock
            print("inside")


async def comprehends() -> list[int]:
    with lock:
        return [page async for page in pages()]  # E: await-holding-lock


async def deep_inside(names: list[str]) -> None:
    with lock:
        for name in names:
            if name:
                try:
                    await fetch()  # E: await-holding-lock
                finally:
                    print(name)


async def among_others() -> None:
    with rlock, lock:
        await fetch()  # E: await-holding-lock


async def before_and_after() -> int:
    first = await fetch()
    with lock:
        first += 1
    return first + await fetch()


async def only_creates() -> int:
    with lock:
        task = asyncio.create_task(fetch())
    return await task


async def main() -> None:
    await awaits()
    await awaits_twice()
    await awaits_under_rlock()
    await iterates()
    await enters()
    await comprehends()
    await deep_inside(["a"])
    await among_others()
    await before_and_after()
    await only_creates()


if __name__ == "__main__":
    asyncio.run(main())
