"""An async function is not a coroutine: looking at it, storing it and comparing it are fine."""

import asyncio
import inspect
import logging
from collections.abc import Callable, Coroutine
from functools import partial, wraps
from typing import Any


async def work() -> int:
    return 1


async def other() -> int:
    return 2


Work = Callable[[], Coroutine[Any, Any, int]]


def looked_at() -> None:
    print(work)
    logging.debug("%s", work)
    print(f"{work.__name__}", repr(work), id(work), hash(work))
    assert inspect.iscoroutinefunction(work)
    assert callable(work)
    assert isinstance(work, object)


def compared(function: Work) -> bool:
    return function is work or function == other


def chosen(loud: bool) -> Work:
    return work if loud else other


def optional(function: Work | None) -> Work:
    return function or work


def partially() -> Work:
    return partial(work)


def wrapped(function: Work) -> Work:
    @wraps(function)
    async def wrapper() -> int:
        return await function()

    return wrapper


def sorted_by_name(functions: list[Work]) -> list[Work]:
    return sorted(functions, key=repr)


async def main() -> None:
    await chosen(True)()
    await optional(None)()
    await partially()()
    await wrapped(work)()
    for function in sorted_by_name([work, other]):
        await function()


if __name__ == "__main__":
    looked_at()
    compared(work)
    asyncio.run(main())
