"""All the ways to write `create_task`."""

import asyncio
import asyncio.tasks
from asyncio import create_task, get_running_loop
from asyncio import create_task as spawn
from asyncio.tasks import ensure_future


async def work() -> int:
    return 1


class Service:
    """Keeps its loop, but not its tasks."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop

    def start(self) -> None:
        self.loop.create_task(work())  # E: dangling-task


async def main() -> None:
    create_task(work())  # E: dangling-task
    spawn(work())  # E: dangling-task
    asyncio.tasks.create_task(work())  # E: dangling-task
    ensure_future(work())  # E: dangling-task
    asyncio.get_running_loop().create_task(work())  # E: dangling-task
    loop = get_running_loop()
    loop.create_task(work())  # E: dangling-task
    event_loop = asyncio.get_event_loop()
    event_loop.create_task(work())  # E: dangling-task
    Service(loop).start()
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
