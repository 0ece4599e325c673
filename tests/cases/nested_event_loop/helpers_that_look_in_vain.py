"""Helpers that look whether a loop is running, and then start one all the same."""

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

Job = Coroutine[Any, Any, int]


async def fetch() -> int:
    return 1


def in_vain(job: Job) -> int:
    """Knows the loop in either case."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
    return loop.run_until_complete(job)


def with_a_warning(job: Job) -> int:
    loop = asyncio.get_event_loop()
    if loop.is_running():
        print("a loop is running already")
    return loop.run_until_complete(job)


def another_loop(job: Job) -> int:
    loop = asyncio.get_event_loop()
    if loop.is_running():
        loop = asyncio.new_event_loop()
    return loop.run_until_complete(job)


def if_possible(job: Job) -> "int | asyncio.Task[int]":
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
        return loop.run_until_complete(job)
    return loop.create_task(job)


def leaves_before(job: Job) -> int:
    if asyncio.get_event_loop().is_running():
        raise ValueError("await it")
    return asyncio.run(job)


def made_possible(job: Job) -> int:
    loop = asyncio.get_event_loop()
    if loop.is_running():
        allow(loop)
    return loop.run_until_complete(job)


def allow(loop: asyncio.AbstractEventLoop) -> None:
    raise ValueError("nest_asyncio would patch the loop here")


def in_a_thread(job: Job) -> None:
    if asyncio.get_event_loop().is_running():
        threading.Thread(target=asyncio.run, args=(job,)).start()
    else:
        asyncio.run(job)


async def main() -> None:
    for helper in (in_vain, with_a_warning, another_loop):
        job = fetch()
        with suppress(RuntimeError):
            helper(job)  # E: nested-event-loop
        job.close()
    job = fetch()
    with suppress(RuntimeError):
        in_vain(job)  # E: nested-event-loop
    job.close()
    task = if_possible(fetch())
    print(await task if isinstance(task, asyncio.Task) else task)
    for job in (fetch(), fetch()):
        with suppress(ValueError):
            leaves_before(job)
        with suppress(ValueError):
            made_possible(job)
        job.close()
    in_a_thread(fetch())


if __name__ == "__main__":
    asyncio.run(main())
