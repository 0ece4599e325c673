"""Nobody keeps the task, and the loop only has a weak reference to it."""

import asyncio
import signal


async def work() -> int:
    return 1


async def statement() -> None:
    asyncio.create_task(work())  # E: dangling-task


async def named_task() -> None:
    asyncio.create_task(work(), name="work")  # E: dangling-task


async def ensured() -> None:
    asyncio.ensure_future(work())  # E: dangling-task


async def underscore() -> None:
    _ = asyncio.create_task(work())  # E: dangling-task


async def never_used() -> None:
    task = asyncio.create_task(work())  # E: dangling-task


async def annotated_and_never_used() -> None:
    task: asyncio.Task[int] = asyncio.create_task(work())  # E: dangling-task


async def one_arm(loud: bool) -> None:
    asyncio.create_task(work()) if loud else None  # E: dangling-task


async def in_a_loop() -> None:
    for _ in range(2):
        asyncio.create_task(work())  # E: dangling-task


async def in_a_comprehension() -> None:
    [asyncio.create_task(work()) for _ in range(2)]  # E: dangling-task


def in_a_sync_function() -> None:
    asyncio.create_task(work())  # E: dangling-task


async def not_awaited() -> None:
    asyncio.gather(work())  # E: dangling-task
    asyncio.shield(work())  # E: dangling-task
    group = asyncio.gather(work())  # E: dangling-task


def spawn() -> "asyncio.Task[int]":
    return asyncio.create_task(work())


async def in_callbacks() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: asyncio.create_task(work()))  # E: dangling-task
    loop.call_soon(spawn)  # E: dangling-task
    loop.call_soon(asyncio.ensure_future, work())  # E: dangling-task
    loop.add_signal_handler(signal.SIGUSR1, lambda: loop.create_task(work()))  # E: dangling-task
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0)
    loop.remove_signal_handler(signal.SIGUSR1)


async def main() -> None:
    await statement()
    await named_task()
    await ensured()
    await underscore()
    await never_used()
    await annotated_and_never_used()
    await one_arm(True)
    await in_a_loop()
    await in_a_comprehension()
    in_a_sync_function()
    await in_callbacks()
    await not_awaited()
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
