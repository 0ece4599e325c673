"""A lambda is a sync function, also inside of an async one."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


async def fetch() -> int:
    return 1


def call(function: Callable[[], object]) -> object:
    return function()


show: Callable[[], None] = lambda: print(fetch())  # E: async-from-sync
is_up: Callable[[], bool] = lambda: bool(fetch())  # E: async-from-sync


async def inside_an_async_function() -> None:
    call(lambda: print(fetch()))  # E: async-from-sync
    call(lambda: f"{fetch()}")  # E: async-from-sync


async def handed_on() -> int:
    get: Callable[[], Coroutine[Any, Any, int]] = lambda: fetch()
    return await get()


async def main() -> None:
    await inside_an_async_function()
    await handed_on()


if __name__ == "__main__":
    show()
    is_up()
    asyncio.run(main())
