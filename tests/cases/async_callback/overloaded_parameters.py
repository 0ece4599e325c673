"""Overloads that take both kinds of functions take async ones as well."""

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from typing import Any, overload


async def work() -> int:
    return 1


@overload
def both(function: Callable[[], Coroutine[Any, Any, object]]) -> None: ...
@overload
def both(function: Callable[[], object]) -> None: ...
def both(function: Callable[[], object]) -> None:
    result = function()
    if inspect.iscoroutine(result):
        asyncio.run(result)


@overload
def neither(function: Callable[[], object], times: int) -> None: ...
@overload
def neither(function: Callable[[], object]) -> None: ...
def neither(function: Callable[[], object], times: int = 1) -> None:
    for _ in range(times):
        function()


if __name__ == "__main__":
    both(work)
    neither(work)  # E: async-callback
    neither(work, 2)  # E: async-callback
