"""Sync callables where sync callables belong, with async ones near by."""

import asyncio
import atexit
import signal
import threading
from collections.abc import Callable
from functools import lru_cache, partial


async def work() -> int:
    return 1


def start() -> int:
    return asyncio.run(work())


@lru_cache
def cached_start() -> int:
    return start()


@lru_cache
def cached_function() -> Callable[[], int]:
    return start


def install() -> None:
    threading.Thread(target=start).start()
    threading.Thread(target=partial(asyncio.run, work())).start()
    threading.Timer(0, start).start()
    atexit.register(start)
    atexit.register(lambda: asyncio.run(work()))
    previous = signal.signal(signal.SIGTERM, lambda number, frame: print(number, frame))
    signal.signal(signal.SIGTERM, previous)
    print(sorted([3, 1, 2], key=lambda number: -number))
    print(cached_start(), cached_function()())


async def main() -> None:
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    loop.call_soon(done.set)
    loop.call_later(0, partial(print, "later"))
    task = asyncio.ensure_future(work())
    task.add_done_callback(lambda task: print(task.result()))
    await task
    await done.wait()


if __name__ == "__main__":
    install()
    asyncio.run(main())
