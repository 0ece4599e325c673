import asyncio
import contextlib
import queue
import threading
from collections.abc import AsyncIterator, Iterator

lock = threading.Lock()
event = threading.Event()
jobs: queue.Queue[str] = queue.Queue()


async def holding() -> None:
    with lock:
        await asyncio.sleep(1)


async def acquired() -> None:
    lock.acquire()
    try:
        await asyncio.sleep(1)
    finally:
        lock.release()


@contextlib.contextmanager
def locked() -> Iterator[None]:
    with lock:
        yield


async def through_a_context_manager() -> None:
    with locked():
        await asyncio.sleep(1)


async def numbers() -> AsyncIterator[int]:
    with lock:
        yield 1


async def waiting() -> str:
    event.wait()
    return jobs.get()


def rest() -> None:
    event.wait(timeout=3)


async def through() -> None:
    rest()
