"""Callees that look at the result before they drop it know what they do."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable


async def work() -> int:
    return 1


async def with_isawaitable(function: Callable[[], object]) -> object:
    result = function()
    return await result if inspect.isawaitable(result) else result


async def with_isinstance(function: Callable[[], object]) -> object:
    result = function()
    return await result if isinstance(result, Awaitable) else result


def with_iscoroutinefunction(function: Callable[[], object]) -> object:
    if inspect.iscoroutinefunction(function):
        return asyncio.run(function())
    return function()


class Registry:
    """Keeps functions and looks at them later."""

    def __init__(self) -> None:
        self.functions: list[Callable[[], object]] = []

    async def run(self) -> None:
        for function in self.functions:
            await with_isawaitable(function)

    def add(self, function: Callable[[], object]) -> None:
        if inspect.iscoroutinefunction(function):
            self.functions.append(function)


async def main() -> None:
    await with_isawaitable(work)
    await with_isinstance(work)
    registry = Registry()
    registry.add(work)
    await registry.run()


if __name__ == "__main__":
    asyncio.run(main())
    with_iscoroutinefunction(work)
