"""A helper returns the task, and nobody keeps that."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def work() -> int:
    return 1


def start() -> asyncio.Task[int]:
    return asyncio.create_task(work())


def start_any(coroutine: Coroutine[Any, Any, int], name: str) -> asyncio.Task[int]:
    task = asyncio.create_task(coroutine)
    task.set_name(name)
    return task


def start_twice_removed() -> asyncio.Task[int]:
    return start()


class Service:
    """Starts tasks for others to keep."""

    def start(self) -> asyncio.Task[int]:
        return asyncio.create_task(work())


async def dropped() -> None:
    start()  # E: dangling-task
    start_any(work(), "work")  # E: dangling-task
    start_twice_removed()  # E: dangling-task
    Service().start()  # E: dangling-task
    task = start()  # E: dangling-task


async def kept() -> int:
    task = start()
    await start_any(work(), "work")
    await start_twice_removed()
    await Service().start()
    return await task


async def main() -> None:
    await dropped()
    await kept()


if __name__ == "__main__":
    asyncio.run(main())
