"""Lambdas and nested functions that hand a coroutine on, or schedule it."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any


async def fetch(number: int = 1) -> int:
    return number


get: Callable[[], Coroutine[Any, Any, int]] = lambda: fetch()


async def with_default(make: Callable[[], Coroutine[Any, Any, int]] = lambda: fetch()) -> int:
    return await make()


async def retried(make: Callable[[], Coroutine[Any, Any, int]]) -> int:
    for _ in range(2):
        try:
            return await make()
        except OSError:
            print("again")
    return 0


async def scheduled() -> None:
    tasks: list[asyncio.Task[int]] = []
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: tasks.append(loop.create_task(fetch())))
    await asyncio.sleep(0)
    await tasks[0]


async def table() -> list[int]:
    actions: dict[str, Callable[[], Coroutine[Any, Any, int]]] = {
        "one": lambda: fetch(1),
        "two": partial(fetch, 2),
    }
    return [await action() for action in actions.values()]


async def comprehension() -> list[int]:
    makers = [partial(lambda number: fetch(number), number) for number in range(2)]
    return await asyncio.gather(*(make() for make in makers))


async def recursive(depth: int) -> int:
    return await recursive(depth - 1) if depth else await fetch()


async def main() -> None:
    await get()
    await with_default()
    await retried(lambda: fetch())
    await retried(partial(fetch, 2))
    await scheduled()
    await table()
    await comprehension()
    await recursive(2)


if __name__ == "__main__":
    asyncio.run(main())
