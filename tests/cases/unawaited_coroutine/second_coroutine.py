"""Awaiting once is not enough where the result is a coroutine again."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def fetch() -> int:
    return 1


async def prepare() -> Coroutine[Any, Any, int]:
    return fetch()


async def prepare_many() -> list[Coroutine[Any, Any, int]]:
    return [fetch(), fetch()]


async def bare() -> None:
    await prepare()  # E: unused-coroutine  # not seen: created by prepare()


async def assigned() -> None:
    fetching = await prepare()  # E: unawaited-coroutine  # not seen: created by prepare()


async def tested() -> str:
    return "yes" if await prepare() else "no"  # E: unawaited-coroutine  # not seen: created by prepare()


async def awaited_twice() -> int:
    return await (await prepare())


async def many() -> int:
    total = 0
    for fetching in await prepare_many():
        total += await fetching
    return total


async def main() -> None:
    await awaited_twice()
    await many()


if __name__ == "__main__":
    asyncio.run(main())
