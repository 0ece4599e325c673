import asyncio
import queue
import threading

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


async def waiting() -> str:
    event.wait()
    return jobs.get()


def rest() -> None:
    event.wait(timeout=3)


async def through() -> None:
    rest()
