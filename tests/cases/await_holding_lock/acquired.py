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


async def tried() -> None:
    if lock.acquire(blocking=False):
        try:
            await fetch()  # E: await-holding-lock
        finally:
            lock.release()
        await fetch()
    await fetch()


async def tried_or_left() -> None:
    if not lock.acquire(timeout=1):
        return
    try:
        await fetch()  # E: await-holding-lock
    finally:
        lock.release()
    await fetch()


async def with_a_result() -> None:
    taken = lock.acquire(timeout=1)
    await fetch()  # E: await-holding-lock
    if taken:
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
    await tried()
    await tried_or_left()
    await with_a_result()
    await in_try()
    await after_the_release()
    await after_try()
    await before()
    await released_on_both_paths(True)
    await another_lock_is_released()


if __name__ == "__main__":
    asyncio.run(main())
