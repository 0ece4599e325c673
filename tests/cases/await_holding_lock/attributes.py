"""Locks in attributes, parameters and local names."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"

import asyncio
import threading
from dataclasses import dataclass, field


async def fetch() -> int:
    return 1


class Store:
    """Guards its numbers."""

    shared_lock = threading.Lock()

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._condition = threading.Condition()
        self._slots = threading.Semaphore(2)
        self._async_lock = asyncio.Lock()

    async def with_lock(self) -> None:
        with self._lock:
            await fetch()  # E: await-holding-lock

    async def with_class_lock(self) -> None:
        with self.shared_lock:
            await fetch()  # E: await-holding-lock

    async def with_condition(self) -> None:
        with self._condition:
            await fetch()  # E: await-holding-lock

    async def with_semaphore(self) -> None:
        with self._slots:
            await fetch()  # E: await-holding-lock

    async def acquired(self) -> None:
        self._lock.acquire()
        try:
            await fetch()  # E: await-holding-lock
        finally:
            self._lock.release()

    async def with_async_lock(self) -> None:
        async with self._async_lock:
            await fetch()


@dataclass
class Account:
    """Has a lock for each."""

    lock: threading.Lock = field(default_factory=threading.Lock)


async def parameter(lock: threading.Lock, account: Account) -> None:
    with lock:
        await fetch()  # E: await-holding-lock
    with account.lock:
        await fetch()  # E: await-holding-lock


async def local_name() -> None:
    lock = threading.Lock()
    with lock:
        await fetch()  # E: await-holding-lock
    with threading.Lock() as held:
        await fetch()  # E: await-holding-lock
        print(held)


async def main() -> None:
    store = Store()
    await store.with_lock()
    await store.with_class_lock()
    await store.with_condition()
    await store.with_semaphore()
    await store.acquired()
    await store.with_async_lock()
    await parameter(threading.Lock(), Account())
    await local_name()


if __name__ == "__main__":
    asyncio.run(main())
