"""The class itself, and functions made from `create_task`."""

import asyncio
from functools import partial


async def work() -> int:
    return 1


async def main() -> None:
    loop = asyncio.get_running_loop()
    asyncio.Task(work(), loop=loop)  # E: dangling-task
    spawn = partial(asyncio.create_task, name="work")
    spawn(work())  # E: dangling-task
    start = loop.create_task
    start(work())  # E: dangling-task
    await asyncio.Task(work(), loop=loop)
    await spawn(work())
    await start(work())


if __name__ == "__main__":
    asyncio.run(main())
