"""Starts tasks through helpers in another module."""

import asyncio

from spawning import helpers
from spawning.helpers import spawn_and_keep


async def work() -> int:
    return 1


@helpers.in_background
async def start() -> int:
    return 3


async def main() -> None:
    helpers.spawn(work())  # E: dangling-task
    spawn_and_keep(work())
    await helpers.spawn(work())
    await helpers.spawn_soon(work())  # E: dangling-task
    await (await helpers.spawn_soon(work()))
    helpers.refresh()  # E: dangling-task
    await helpers.refresh()
    start()  # E: dangling-task
    await start()


if __name__ == "__main__":
    asyncio.run(main())
