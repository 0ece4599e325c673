"""Locks of multiprocessing are thread locks as well, only wider."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"
# not run: takes locks of the operating system

import multiprocessing
from multiprocessing.synchronize import Lock


async def fetch() -> int:
    return 1


async def with_lock(lock: Lock) -> None:
    with lock:
        await fetch()  # E: await-holding-lock


async def with_own_lock() -> None:
    lock = multiprocessing.Lock()
    with lock:
        await fetch()  # E: await-holding-lock


async def acquired(lock: Lock) -> None:
    lock.acquire()
    await fetch()  # E: await-holding-lock
    lock.release()


async def after_it(lock: Lock) -> None:
    with lock:
        print("held")
    await fetch()
