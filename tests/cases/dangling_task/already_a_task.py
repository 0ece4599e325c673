"""``ensure_future`` gives back what is a future already, and makes a task of a coroutine."""

import asyncio


async def work() -> None:
    await asyncio.sleep(0)


async def already_one(task: "asyncio.Task[None]", future: "asyncio.Future[int]") -> None:
    asyncio.ensure_future(task).add_done_callback(print)
    asyncio.ensure_future(future)


async def made() -> None:
    asyncio.ensure_future(work())  # E: dangling-task
    asyncio.ensure_future(work()).add_done_callback(print)  # E: dangling-task
