"""The lock is taken by `acquire` and given back by `release`."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"

import asyncio
import threading

lock = threading.Lock()


async def fetch() -> int:
    return 1


async def between() -> None:
    lock.acquire()
    await fetch()  # E: await-holding-lock
    lock.release()


async def in_try() -> None:
    lock.acquire()
    try:
        await fetch()  # E: await-holding-lock
    finally:
        lock.release()


async def after_the_release() -> None:
    lock.acquire()
    print("held")
    lock.release()
    await fetch()


async def after_try() -> None:
    lock.acquire()
    try:
        print("held")
    finally:
        lock.release()
    await fetch()


async def before() -> None:
    await fetch()
    lock.acquire()
    lock.release()


async def released_on_both_paths(loud: bool) -> None:
    lock.acquire()
    if loud:
        lock.release()
    else:
        lock.release()
    await fetch()


async def another_lock_is_released() -> None:
    other = threading.Lock()
    other.acquire()
    lock.acquire()
    other.release()
    await fetch()  # E: await-holding-lock
    lock.release()


async def main() -> None:
    await between()
    await in_try()
    await after_the_release()
    await after_try()
    await before()
    await released_on_both_paths(True)
    await another_lock_is_released()


if __name__ == "__main__":
    asyncio.run(main())
