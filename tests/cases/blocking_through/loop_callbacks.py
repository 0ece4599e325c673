"""Callables that the event loop itself runs are flagged where they are registered."""

import asyncio
import functools
import signal
import time
from pathlib import Path

import requests


def slow() -> None:
    time.sleep(1)


def quick() -> None:
    print("quick")


def slow_done(task: "asyncio.Future[str]") -> None:
    Path("done").write_text(task.result())


def quick_done(task: "asyncio.Future[str]") -> None:
    print(task.done())


class Handler:
    def on_data(self) -> None:
        requests.get("http://localhost/")

    def on_signal(self) -> None:
        print("stop")


def register(loop: asyncio.AbstractEventLoop, handler: Handler, task: "asyncio.Future[str]") -> None:
    loop.call_soon(slow)  # E: blocking-sleep
    loop.call_soon(time.sleep, 1)  # E: blocking-sleep
    loop.call_soon_threadsafe(slow)  # E: blocking-sleep
    loop.call_later(1, slow)  # E: blocking-sleep
    loop.call_at(1, slow)  # E: blocking-sleep
    loop.call_soon(lambda: slow())  # E: blocking-sleep
    loop.call_soon(functools.partial(time.sleep, 1))  # E: blocking-sleep
    loop.add_reader(0, handler.on_data)  # E: blocking-http
    loop.add_signal_handler(signal.SIGTERM, slow)  # E: blocking-sleep
    task.add_done_callback(slow_done)  # E: blocking-file
    loop.call_later(
        1,
        handler.on_data,  # E: blocking-http
    )


async def register_async(loop: asyncio.AbstractEventLoop, handler: Handler) -> None:
    loop.call_soon(slow)  # E: blocking-sleep
    task = asyncio.create_task(asyncio.sleep(1, "a"))
    task.add_done_callback(slow_done)  # E: blocking-file
    task.add_done_callback(quick_done)
    loop.add_signal_handler(signal.SIGTERM, handler.on_signal)
    await task


def register_quick(loop: asyncio.AbstractEventLoop, handler: Handler, task: "asyncio.Future[str]") -> None:
    loop.call_soon(quick)
    loop.call_soon(print, slow)
    loop.call_later(1, quick)
    loop.call_soon(lambda: quick())
    loop.call_soon(time.sleep, 0)
    loop.add_signal_handler(signal.SIGTERM, handler.on_signal)
    task.add_done_callback(quick_done)
    loop.run_in_executor(None, slow)
