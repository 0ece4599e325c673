"""A task group keeps its tasks, also when nobody else does."""
# python: 3.11

import asyncio

import anyio


async def work() -> int:
    return 1


class Service:
    """Spawns into a group."""

    def __init__(self, group: asyncio.TaskGroup) -> None:
        self.group = group

    def start(self) -> "asyncio.Task[int]":
        return self.group.create_task(work())


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        unused = group.create_task(work())
        Service(group).start()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(work)


if __name__ == "__main__":
    asyncio.run(main())
