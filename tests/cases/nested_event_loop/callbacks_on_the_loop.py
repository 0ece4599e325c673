"""Sync callbacks that run on the loop cannot start another one."""

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


def report() -> None:
    with suppress(RuntimeError):
        print(asyncio.run(fetch()))  # E: nested-event-loop


def when_done(task: "asyncio.Task[int]") -> None:
    with suppress(RuntimeError):
        print(asyncio.run(fetch()))  # E: nested-event-loop


async def main() -> None:
    asyncio.get_running_loop().call_soon(report)
    task = asyncio.create_task(fetch())
    task.add_done_callback(when_done)
    await task
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
