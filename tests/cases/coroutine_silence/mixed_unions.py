"""Helpers that take a value or something to be awaited."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any


async def fetch() -> int:
    return 1


async def ensure_async(value: int | Awaitable[int]) -> int:
    if inspect.isawaitable(value):
        return await value
    return value


async def call(function: Callable[[], int | Awaitable[int]]) -> int:
    result = function()
    if isinstance(result, Awaitable):
        return await result
    return result


def maybe(loud: bool) -> int | Coroutine[Any, Any, int]:
    return fetch() if loud else 1


async def caller(loud: bool) -> None:
    result = maybe(loud)
    if asyncio.iscoroutine(result):
        result = await result
    print(result)


async def truth_of_a_mixture(value: int | Awaitable[int]) -> str:
    return "yes" if value else "no"


async def dropped_mixture() -> None:
    maybe(False)


async def optional(work: Coroutine[Any, Any, int] | None) -> int:
    if work is None:
        return 0
    return await work


async def optional_future(future: asyncio.Future[int] | None) -> int:
    return await future if future else 0


async def main() -> None:
    await ensure_async(fetch())
    await call(fetch)
    await call(lambda: 1)
    await caller(True)
    await truth_of_a_mixture(1)
    await dropped_mixture()
    await optional(fetch())
    await optional(None)
    await optional_future(None)


if __name__ == "__main__":
    asyncio.run(main())
