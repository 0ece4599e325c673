"""Sync callbacks run on the loop, but cannot await."""

import asyncio


async def notify(text: str) -> None:
    print(text)


def when_done(task: asyncio.Task[int]) -> None:
    notified = notify(f"{task}")  # E: async-from-sync


def soon() -> None:
    notify("soon")  # E: unused-coroutine


def soon_and_well(tasks: set[asyncio.Task[None]]) -> None:
    tasks.add(asyncio.get_running_loop().create_task(notify("well")))


async def work() -> int:
    return 1


async def main() -> None:
    task = asyncio.create_task(work())
    task.add_done_callback(when_done)
    asyncio.get_running_loop().call_soon(soon)
    tasks: set[asyncio.Task[None]] = set()
    asyncio.get_running_loop().call_soon(soon_and_well, tasks)
    await task
    await asyncio.sleep(0)
    for each in tasks:
        await each


if __name__ == "__main__":
    asyncio.run(main())
