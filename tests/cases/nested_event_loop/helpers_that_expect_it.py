# not run: the refusal shows where a helper expects it as well
"""Helpers that start a loop, and do something else where that is refused."""

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

Job = Coroutine[Any, Any, int]


async def fetch() -> int:
    return 1


def or_in_a_thread(job: Job) -> None:
    try:
        asyncio.run(job)
    except RuntimeError:
        threading.Thread(target=asyncio.run, args=(job,)).start()


def or_in_a_thread_of_its_own(job: Job) -> None:
    try:
        asyncio.run(job)
    except RuntimeError:

        def run() -> None:
            asyncio.run(job)

        threading.Thread(target=run).start()


def or_as_a_task(job: Job) -> "asyncio.Task[int] | None":
    try:
        asyncio.run(job)
    except (RuntimeError, OSError):
        return asyncio.get_running_loop().create_task(job)
    return None


def or_another_error(job: Job) -> None:
    try:
        asyncio.run(job)
    except RuntimeError as error:
        raise ValueError("await it") from error


def or_nothing(job: Job) -> None:
    try:
        asyncio.run(job)
    except RuntimeError:
        pass


def or_whatever_happens(job: Job) -> None:
    try:
        asyncio.run(job)
    except Exception as error:
        print(error)


def and_again(job: Job) -> None:
    try:
        asyncio.run(job)
    except RuntimeError:
        print("not here")
    asyncio.run(job)


async def main() -> None:
    or_in_a_thread(fetch())
    or_in_a_thread_of_its_own(fetch())
    task = or_as_a_task(fetch())
    if task is not None:
        print(await task)
    job = fetch()
    with suppress(ValueError):
        or_another_error(job)  # E: nested-event-loop
    or_nothing(job)  # E: nested-event-loop
    or_whatever_happens(job)  # E: nested-event-loop
    with suppress(RuntimeError):
        and_again(job)  # E: nested-event-loop
    job.close()


if __name__ == "__main__":
    asyncio.run(main())
