# not run: the error shows inside of the callback, and the mark stands where it is registered
"""Sync callbacks that run on the loop cannot start another one."""

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


def report() -> None:
    with suppress(RuntimeError):
        print(asyncio.run(fetch()))


def when_done(task: "asyncio.Task[int]") -> None:
    with suppress(RuntimeError):
        print(asyncio.run(fetch()))


async def main() -> None:
    asyncio.get_running_loop().call_soon(report)  # E: nested-event-loop
    task = asyncio.create_task(fetch())
    task.add_done_callback(when_done)  # E: nested-event-loop
    await task
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
