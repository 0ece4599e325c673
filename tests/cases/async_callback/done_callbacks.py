"""Done callbacks are called with the task, and not awaited."""

import asyncio
from concurrent.futures import Future


async def work() -> int:
    return 1


async def report(task: object) -> None:
    print(task)


def sync_report(task: object) -> None:
    print(task)


def add_to(future: "Future[int]") -> None:
    future.add_done_callback(report)  # E: async-callback
    future.add_done_callback(sync_report)


def add_to_task(task: "asyncio.Task[int]") -> None:
    task.add_done_callback(report)  # E: async-callback  # not seen: debug mode refuses to call it


async def main() -> None:
    task = asyncio.create_task(work())
    task.add_done_callback(lambda done: report(done))  # E: async-callback
    task.add_done_callback(sync_report)
    await task
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
    future: Future[int] = Future()
    add_to(future)
    future.set_result(1)
