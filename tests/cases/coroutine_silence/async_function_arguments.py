"""Callables whose result may be anything, or is awaited, take async functions."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any, Protocol


async def work() -> int:
    return 1


async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


class Handler(Protocol):
    """Is awaited."""

    async def __call__(self) -> int: ...


class EitherHandler(Protocol):
    """Is awaited, if need be."""

    def __call__(self) -> int | Awaitable[int]: ...


async def with_any(function: Callable[..., Any]) -> None:
    await function()


async def with_awaitable(function: Callable[[], Awaitable[object]]) -> None:
    await function()


async def with_coroutine(function: Callable[[], Coroutine[Any, Any, int]]) -> None:
    await function()


async def with_union(function: Callable[[], None | Awaitable[int]]) -> None:
    result = function()
    if result is not None:
        await result


async def with_union_of_callables(function: Callable[[], int] | Callable[[], Awaitable[int]]) -> None:
    result = function()
    if not isinstance(result, int):
        await result


async def with_protocol(handler: Handler) -> None:
    await handler()


async def with_either(handler: EitherHandler) -> None:
    result = handler()
    if not isinstance(result, int):
        await result


async def main() -> None:
    await with_any(work)
    await with_awaitable(work)
    await with_coroutine(work)
    await with_coroutine(lambda: work())
    await with_union(work)
    await with_union_of_callables(work)
    await with_protocol(work)
    await with_either(work)
    await asyncio.gather(*map(lambda number: work(), range(2)))
    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    server.close()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(work)


if __name__ == "__main__":
    asyncio.run(main())
