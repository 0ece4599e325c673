"""A decorator that can be used with and without arguments, and hands the async function on to something that runs it."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial, wraps
from typing import Any, ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")
TASKS: set["asyncio.Task[Any]"] = set()


class Worker:
    pass


def run_worker(work: Callable[[], Coroutine[Any, Any, Any]]) -> Worker:
    TASKS.add(asyncio.get_running_loop().create_task(work()))
    return Worker()


@overload
def work(method: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Worker]: ...
@overload
def work(*, exclusive: bool) -> Callable[[Callable[P, Coroutine[Any, Any, R]]], Callable[P, Worker]]: ...
def work(method: Any = None, *, exclusive: bool = False) -> Any:
    def decorator(inner: Any) -> Any:
        @wraps(inner)
        def decorated(*args: Any, **kwargs: Any) -> Worker:
            return run_worker(partial(inner, *args, **kwargs))

        return decorated

    if method is None:
        return decorator
    return decorator(method)


@work
async def bare() -> None:
    await asyncio.sleep(0)


@work(exclusive=True)
async def with_options() -> None:
    await asyncio.sleep(0)


def on_mount() -> None:
    bare()
    with_options()


async def main() -> None:
    bare()
    with_options()
    on_mount()
