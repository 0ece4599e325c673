"""The loop calls its callbacks and drops what they return; in debug mode it refuses async functions."""

import asyncio
from contextlib import suppress
from functools import partial


async def tick() -> None:
    print("never")


async def tick_to(number: int) -> None:
    print(number)


async def soon() -> None:
    asyncio.get_running_loop().call_soon(tick)  # E: async-callback


async def soon_with_an_argument() -> None:
    asyncio.get_running_loop().call_soon(tick_to, 1)  # E: async-callback


async def soon_with_a_partial() -> None:
    asyncio.get_running_loop().call_soon(partial(tick_to, 1))  # E: async-callback


async def later() -> None:
    asyncio.get_running_loop().call_later(0, tick)  # E: async-callback


async def at() -> None:
    asyncio.get_running_loop().call_at(0, tick)  # E: async-callback


async def from_a_thread() -> None:
    asyncio.get_running_loop().call_soon_threadsafe(tick)  # E: async-callback


async def soon_with_a_lambda() -> None:
    asyncio.get_running_loop().call_soon(lambda: tick())  # E: async-callback


async def fine() -> None:
    loop = asyncio.get_running_loop()
    tasks: set[asyncio.Task[None]] = set()
    loop.call_soon(print, "tick")
    loop.call_soon(lambda: tasks.add(loop.create_task(tick())))
    await asyncio.sleep(0)
    await asyncio.wait(tasks)


async def main() -> None:
    for example in (
        soon,
        soon_with_an_argument,
        soon_with_a_partial,
        later,
        at,
        from_a_thread,
        soon_with_a_lambda,
        fine,
    ):
        with suppress(TypeError):
            await example()


if __name__ == "__main__":
    asyncio.run(main())
