"""A coroutine can be awaited once."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


async def one_after_the_other() -> int:
    fetching = fetch()
    first = await fetching
    second = await fetching  # E: reused-coroutine
    return first + second


async def in_one_expression() -> int:
    fetching = fetch()
    return await fetching + await fetching  # E: reused-coroutine


async def under_another_name() -> int:
    fetching = fetch()
    other = fetching
    await fetching
    return await other  # E: reused-coroutine


async def on_one_path(loud: bool) -> int:
    fetching = fetch()
    if loud:
        await fetching
    return await fetching  # E: reused-coroutine


async def in_a_loop() -> int:
    fetching = fetch()
    total = 0
    while True:
        total += await fetching  # E: reused-coroutine
        if total > 1:
            return total


async def awaited_and_gathered() -> int:
    fetching = fetch()
    await fetching
    return sum(await asyncio.gather(fetching, fetch()))  # E: reused-coroutine  # not seen: the task fails, inside of asyncio


async def waited_for_and_awaited() -> int:
    fetching = fetch()
    await asyncio.wait_for(fetching, 5)
    return await fetching  # E: reused-coroutine


async def made_a_task_and_awaited() -> int:
    fetching = fetch()
    task = asyncio.create_task(fetching)
    await task
    return await fetching  # E: reused-coroutine


async def main() -> None:
    with suppress(RuntimeError):
        await one_after_the_other()
    with suppress(RuntimeError):
        await in_one_expression()
    with suppress(RuntimeError):
        await under_another_name()
    with suppress(RuntimeError):
        await on_one_path(True)
    with suppress(RuntimeError):
        await in_a_loop()
    with suppress(RuntimeError):
        await waited_for_and_awaited()
    with suppress(RuntimeError):
        await made_a_task_and_awaited()


if __name__ == "__main__":
    asyncio.run(main())
