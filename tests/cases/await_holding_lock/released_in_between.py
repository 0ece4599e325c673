"""The lock is given back around the await, or the await comes later; and generators that stop under a lock."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator

lock = threading.Lock()
other = threading.Lock()


async def fetch(n: int = 0) -> int:
    return n


async def let_go() -> None:
    with lock:
        print("first")
        lock.release()
        try:
            await fetch()
        finally:
            lock.acquire()
        print("second")


async def taken_back_too_early() -> None:
    with lock:
        lock.release()
        await fetch()
        lock.acquire()
        await fetch()  # E: await-holding-lock


async def another_one_is_let_go() -> None:
    other.acquire()
    with lock:
        other.release()
        await fetch()  # E: await-holding-lock


async def let_go_on_one_path(is_slow: bool) -> None:
    with lock:
        if is_slow:
            lock.release()
            await fetch()
            lock.acquire()
        else:
            await fetch()  # E: await-holding-lock
        await fetch()  # E: await-holding-lock


async def later() -> list[int]:
    with lock:
        found = (await fetch(n) for n in range(3))
        doubled = (n async for n in numbers())
    return [n async for n in found] + [n async for n in doubled]


async def the_first_items_at_once() -> list[int]:
    with lock:
        found = (n for n in [await fetch(1)])  # E: await-holding-lock
    return list(found)


async def at_once() -> list[int]:
    with lock:
        return [await fetch(n) for n in range(3)]  # E: await-holding-lock


async def at_once_in_a_dict() -> dict[int, int]:
    with lock:
        return {n: n async for n in numbers()}  # E: await-holding-lock


async def numbers() -> AsyncIterator[int]:
    with other:
        number = 1
    yield number


async def numbers_under_a_lock() -> AsyncIterator[int]:
    with lock:
        yield 1  # E: await-holding-lock


@contextlib.asynccontextmanager
async def session() -> AsyncIterator[None]:
    with lock:
        yield  # E: await-holding-lock


async def main() -> None:
    await let_go()
    await taken_back_too_early()
    await another_one_is_let_go()
    await let_go_on_one_path(True)
    await let_go_on_one_path(False)
    await later()
    await the_first_items_at_once()
    await at_once()
    await at_once_in_a_dict()
    print([n async for n in numbers_under_a_lock()])
    async with session():
        print("in")


if __name__ == "__main__":
    asyncio.run(main())
