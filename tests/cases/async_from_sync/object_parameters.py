"""A parameter of type `object` cannot run a coroutine, unless the function looks what it has been given."""

import asyncio
import inspect
from collections.abc import Awaitable
from typing import Any


async def fetch() -> int:
    return 1


def show(value: object) -> None:
    print(value)


def show_all(*values: object) -> None:
    print(*values)


async def show_awaited(value: object) -> None:
    if inspect.isawaitable(value):
        value = await value
    print(value)


def run_or_show(value: object) -> None:
    if inspect.iscoroutine(value):
        asyncio.run(value)
    else:
        print(value)


async def narrowed_by_class(value: object) -> None:
    if isinstance(value, Awaitable):
        await value


def take_any(value: Any) -> None:
    asyncio.run(value)


def shown() -> None:
    show(fetch())  # E: async-from-sync


def shown_among_others() -> None:
    show_all("a", fetch())  # E: async-from-sync


async def shown_in_async_code() -> None:
    show(fetch())  # E: unawaited-coroutine


async def awaited_by_the_callee() -> None:
    await show_awaited(fetch())
    await narrowed_by_class(fetch())


def run_by_the_callee() -> None:
    run_or_show(fetch())
    take_any(fetch())


if __name__ == "__main__":
    shown()
    shown_among_others()
    asyncio.run(shown_in_async_code())
    asyncio.run(awaited_by_the_callee())
    run_by_the_callee()
