"""Jobs, schedulers and threads."""

from __future__ import annotations
import asyncio
import functools
import queue
import signal
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any, Callable


class Job:
    def __init__(self, fn: Callable[[], None]) -> None:
        self.fn = fn

    def run(self) -> None:
        self.fn()


class Scheduler:
    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.executor = ThreadPoolExecutor(max_workers=2)

    def add(self, fn: Callable[[], None]) -> Job:
        job = Job(fn)
        self.jobs.append(job)
        return job

    def every(self, s: float) -> Callable[[Callable[[], None]], Callable[[], None]]:
        def deco(fn: Callable[[], None]) -> Callable[[], None]:
            self.add(fn)
            return fn
        return deco

    async def tick(self) -> None:
        loop = asyncio.get_running_loop()
        for job in self.jobs:
            await loop.run_in_executor(self.executor, job.run)

    def tick_sync(self) -> None:
        for job in self.jobs:
            job.run()


sched = Scheduler()


@sched.every(3)
def cleanup() -> None:
    time.sleep(3)


def heavy() -> None:
    time.sleep(3)


def timer() -> threading.Timer:
    t = threading.Timer(1.0, heavy)
    t.start()
    return t


def spin(n: int) -> int:
    return sum(range(n))


class Consumer(threading.Thread):
    def __init__(self, q: "queue.Queue[int]") -> None:
        super().__init__(daemon=True)
        self.q = q
        self._stop_event = threading.Event()

    def run(self) -> None:
        while not self._stop_event.wait(0.1):
            self.q.get()

    def stop(self) -> None:
        self._stop_event.set()

    def stop_and_wait(self) -> None:
        self.stop()
        self.join()


async def main(s: Scheduler, c: Consumer) -> None:
    s.add(heavy)
    await s.tick()
    s.tick_sync()
    cleanup()  # E: blocking-sleep
    timer()
    timer().cancel()
    timer().join()  # E: blocking-lock
    c.start()
    c.stop()
    c.stop_and_wait()  # E: blocking-lock
    c.run()  # E: blocking-lock
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor())
    with ProcessPoolExecutor() as pool:
        await loop.run_in_executor(pool, spin, 3)
    loop.run_in_executor(None, heavy)
    fut = loop.run_in_executor(None, functools.partial(spin, 3))
    await fut
    fut.result()
    await asyncio.get_running_loop().shutdown_default_executor()
