"""Unions: all members are coroutines, or one of them is plain."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def number() -> int:
    return 1


async def text() -> str:
    return "one"


def either(loud: bool) -> Coroutine[Any, Any, int] | Coroutine[Any, Any, str]:
    return text() if loud else number()


def maybe(loud: bool) -> int | Coroutine[Any, Any, int]:
    return number() if loud else 1


async def all_members(loud: bool) -> None:
    result = either(loud)  # E: unawaited-coroutine


async def truth_of_all_members(loud: bool) -> str:
    return "yes" if either(loud) else "no"  # E: unawaited-coroutine


async def one_plain_member() -> None:
    result = maybe(False)
    print(result)


async def truth_with_a_plain_member() -> str:
    return "yes" if maybe(False) else "no"


async def narrowed(loud: bool) -> int:
    result = maybe(loud)
    if isinstance(result, int):
        return result
    return await result


async def main() -> None:
    await all_members(True)
    await truth_of_all_members(False)
    await one_plain_member()
    await truth_with_a_plain_member()
    await narrowed(True)
    await narrowed(False)


if __name__ == "__main__":
    asyncio.run(main())
