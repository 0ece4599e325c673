"""No second loop, but a wait for the own one, which cannot go on while it waits."""
# not run: waits forever

import asyncio


async def fetch() -> int:
    return 1


async def waits_for_its_own_loop() -> int:
    loop = asyncio.get_running_loop()
    return asyncio.run_coroutine_threadsafe(fetch(), loop).result()  # E: blocking-lock


async def waits_later() -> int:
    future = asyncio.run_coroutine_threadsafe(fetch(), asyncio.get_running_loop())
    return future.result()  # E: blocking-lock


async def asks_a_finished_task() -> int:
    task = asyncio.create_task(fetch())
    await asyncio.wait([task])
    return task.result()


def in_a_thread(loop: asyncio.AbstractEventLoop) -> int:
    return asyncio.run_coroutine_threadsafe(fetch(), loop).result()


async def wrapped() -> int:
    loop = asyncio.get_running_loop()
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(fetch(), loop))
