"""No marker is needed: a callable whose result is `object` is not awaited."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any


async def work() -> int:
    return 1


async def work_on(number: int) -> int:
    return number


def sync_work() -> int:
    return 1


def call(function: Callable[[], object]) -> None:
    function()


def call_optional(function: Callable[[], object] | None = None) -> None:
    if function:
        function()


def call_each(*functions: Callable[[], object]) -> None:
    for function in functions:
        function()


def call_with(number: int, *, on_done: Callable[[int], object]) -> None:
    on_done(number)


class Button:
    """Calls what it was given."""

    def __init__(self, on_click: Callable[[], object]) -> None:
        self.on_click = on_click

    def click(self) -> None:
        self.on_click()


async def maybe_await(function: Callable[[], object | Awaitable[object]]) -> None:
    result = function()
    if isinstance(result, Awaitable):
        await result


async def await_it(function: Callable[[], Coroutine[Any, Any, object]]) -> None:
    await function()


def run_any(function: Callable[[], Any]) -> None:
    asyncio.run(function())


def main() -> None:
    call(work)  # E: async-callback
    call(lambda: work())  # E: async-callback
    call(partial(work_on, 1))  # E: async-callback
    call_optional(work)  # E: async-callback
    call_each(sync_work, work)  # E: async-callback
    call_with(1, on_done=work_on)  # E: async-callback
    Button(work).click()  # E: async-callback
    call(sync_work)
    call_each(sync_work, lambda: 1)
    asyncio.run(maybe_await(work))
    asyncio.run(await_it(work))
    run_any(work)


if __name__ == "__main__":
    main()
