"""Conditional expressions choose between coroutines, or between a coroutine and something plain."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def fetch(name: str) -> int:
    return len(name)


async def chosen_and_forgotten(loud: bool) -> None:
    fetching = fetch("LOUD") if loud else fetch("quiet")  # E: unawaited-coroutine


async def optional_and_forgotten(loud: bool) -> None:
    fetching = fetch("loud") if loud else None  # E: unawaited-coroutine
    print(fetching)


async def chosen_and_awaited(loud: bool) -> int:
    fetching = fetch("LOUD") if loud else fetch("quiet")
    return await fetching


async def optional_and_awaited(loud: bool) -> int:
    fetching: Coroutine[Any, Any, int] | None = fetch("loud") if loud else None
    if fetching:
        return await fetching
    return 0


async def optional_compared_with_none(loud: bool) -> int:
    fetching = fetch("loud") if loud else None
    if fetching is not None:
        return await fetching
    return 0


async def awaited_as_a_whole(loud: bool) -> int:
    return await (fetch("LOUD") if loud else fetch("quiet"))


async def main() -> None:
    for loud in (True, False):
        await chosen_and_forgotten(loud)
        await optional_and_forgotten(loud)
        await chosen_and_awaited(loud)
        await optional_and_awaited(loud)
        await optional_compared_with_none(loud)
        await awaited_as_a_whole(loud)


if __name__ == "__main__":
    asyncio.run(main())
