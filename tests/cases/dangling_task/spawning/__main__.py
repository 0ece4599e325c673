"""Starts tasks through helpers in another module."""

import asyncio

from spawning import helpers
from spawning.helpers import spawn_and_keep


async def work() -> int:
    return 1


async def main() -> None:
    helpers.spawn(work())  # E: dangling-task
    spawn_and_keep(work())
    await helpers.spawn(work())


if __name__ == "__main__":
    asyncio.run(main())
