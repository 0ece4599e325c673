"""Decorators that run the async function, so that its name is sync."""
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators

import asyncio
import threading
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def typed(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return asyncio.run(function(*args, **kwargs))

    return wrapper


def untyped(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return asyncio.run(function(*args, **kwargs))

    return wrapper


def loop_of_its_own(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        loop = asyncio.new_event_loop()
        try:
            return loop.run_until_complete(function(*args, **kwargs))
        finally:
            loop.close()

    return wrapper


def in_a_thread(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        thread = threading.Thread(target=lambda: asyncio.run(function(*args, **kwargs)))
        thread.start()

    return wrapper


def as_a_task(function):
    tasks = set()

    @wraps(function)
    def wrapper(*args, **kwargs):
        task = asyncio.get_running_loop().create_task(function(*args, **kwargs))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    return wrapper


@typed
async def first() -> int:
    return 1


@untyped
async def second() -> int:
    return 2


@loop_of_its_own
async def third() -> int:
    return 3


@in_a_thread
async def fourth() -> int:
    return 4


@as_a_task
async def fifth() -> int:
    return 5


def caller() -> None:
    first()
    result = second()
    third()
    fourth()
    print(result, first() + 1)


async def starts_a_task() -> None:
    fifth()
    await asyncio.sleep(0)


if __name__ == "__main__":
    caller()
    asyncio.run(starts_a_task())
