"""anyio's ways to a thread and back."""

import functools
import time

import anyio
import anyio.from_thread
import anyio.to_thread


def slow(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


async def offloads() -> None:
    await anyio.to_thread.run_sync(slow, 1)
    await anyio.to_thread.run_sync(time.sleep, 1)
    await anyio.to_thread.run_sync(functools.partial(slow, 1))
    await anyio.to_thread.run_sync(lambda: slow(1))
    await anyio.Path("a").read_text()
    await anyio.sleep(1)


async def blocks() -> None:
    await anyio.to_thread.run_sync(print, slow(1))  # E: blocking-sleep
    slow(1)  # E: blocking-sleep
