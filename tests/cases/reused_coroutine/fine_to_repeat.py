"""Tasks, futures and new coroutines can be awaited as often as one likes."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import Awaitable, Generator
from typing import Any


async def fetch() -> int:
    return 1


class Query:
    """Makes a new coroutine for every await."""

    def __await__(self) -> Generator[Any, Any, int]:
        return fetch().__await__()


async def task() -> int:
    fetching = asyncio.create_task(fetch())
    return await fetching + await fetching


async def future() -> int:
    gathered = asyncio.gather(fetch(), fetch())
    return sum(await gathered) + sum(await gathered)


async def query() -> int:
    rows = Query()
    return await rows + await rows


async def unknown_awaitable(awaitable: Awaitable[int]) -> int:
    return await awaitable + await awaitable


async def renewed() -> int:
    fetching = fetch()
    first = await fetching
    fetching = fetch()
    return first + await fetching


async def renewed_in_a_loop() -> int:
    total = 0
    fetching = fetch()
    for _ in range(2):
        total += await fetching
        fetching = fetch()
    return total + await fetching


async def exclusive_branches(loud: bool) -> int:
    fetching = fetch()
    if loud:
        return await fetching
    return await fetching + 1


async def left_the_loop() -> int:
    fetching = fetch()
    while True:
        return await fetching


async def break_behind_it() -> int:
    fetching = fetch()
    total = 0
    while True:
        total += await fetching
        break
    return total


async def printed_and_awaited() -> int:
    fetching = fetch()
    print(fetching)
    number = await fetching
    print(fetching)
    return number


async def closed_behind_it() -> int:
    fetching = fetch()
    try:
        return await fetching
    finally:
        fetching.close()


async def loop_of_new_coroutines() -> int:
    total = 0
    for _ in range(2):
        fetching = fetch()
        total += await fetching
    return total


async def main() -> None:
    await task()
    await future()
    await query()
    await unknown_awaitable(asyncio.ensure_future(fetch()))
    await renewed()
    await renewed_in_a_loop()
    await exclusive_branches(True)
    await exclusive_branches(False)
    await left_the_loop()
    await break_behind_it()
    await printed_and_awaited()
    await closed_behind_it()
    await loop_of_new_coroutines()


if __name__ == "__main__":
    asyncio.run(main())
