"""A helper keeps the task itself before it returns it."""

import asyncio
from collections.abc import Coroutine
from typing import Any

tasks: set[asyncio.Task[Any]] = set()


async def work() -> int:
    return 1


def in_a_set(coroutine: Coroutine[Any, Any, int]) -> asyncio.Task[int]:
    task = asyncio.create_task(coroutine)
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    return task


class Service:
    """Keeps its tasks."""

    def __init__(self) -> None:
        self.tasks: list[asyncio.Task[int]] = []
        self.latest: asyncio.Task[int] | None = None
        self.by_name: dict[str, asyncio.Task[int]] = {}

    def in_a_list(self) -> asyncio.Task[int]:
        task = asyncio.create_task(work())
        self.tasks.append(task)
        return task

    def in_an_attribute(self) -> asyncio.Task[int]:
        self.latest = asyncio.create_task(work())
        return self.latest

    def in_a_dict(self, name: str) -> asyncio.Task[int]:
        task = self.by_name[name] = asyncio.create_task(work())
        return task


async def main() -> None:
    service = Service()
    in_a_set(work())
    service.in_a_list()
    service.in_an_attribute()
    service.in_a_dict("work")
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
