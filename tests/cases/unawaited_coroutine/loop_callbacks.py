"""A coroutine handed to `call_soon` and its kin, which want a function."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


async def checked_by_mypy() -> None:
    loop = asyncio.get_running_loop()
    with suppress(TypeError):
        loop.call_soon(fetch())  # E: arg-type


async def unchecked_call_soon():
    with suppress(TypeError):
        asyncio.get_running_loop().call_soon(fetch())  # E: unawaited-coroutine


async def unchecked_call_later():
    with suppress(TypeError):
        asyncio.get_running_loop().call_later(1, fetch())  # E: unawaited-coroutine


async def argument_of_print() -> None:
    asyncio.get_running_loop().call_soon(print, fetch())  # E: unawaited-coroutine


async def argument_of_create_task() -> None:
    tasks: list[asyncio.Task[int]] = []
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: tasks.append(loop.create_task(fetch())))
    await asyncio.sleep(0)
    await tasks[0]


async def main() -> None:
    await checked_by_mypy()
    await unchecked_call_soon()
    await unchecked_call_later()
    await argument_of_print()
    await argument_of_create_task()
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
