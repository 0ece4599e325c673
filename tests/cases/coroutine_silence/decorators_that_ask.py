"""Decorators that give an async function an async wrapper, and a sync function a sync one."""

import asyncio
import functools
import inspect
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def logged(function: Callable[P, T]) -> Callable[P, T]:
    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            result: T = await function(*args, **kwargs)
            return result

    else:

        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            return function(*args, **kwargs)

    return wrapper  # type: ignore[return-value]


def timed(function: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(function)
    def sync_wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)

    @functools.wraps(function)
    async def async_wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        result: T = await function(*args, **kwargs)  # type: ignore[misc]
        return result

    if inspect.iscoroutinefunction(function):
        return async_wrapper  # type: ignore[return-value]
    return sync_wrapper


class Worker:
    @logged
    def count(self) -> None: ...

    @timed
    def total(self) -> int:
        return 1

    @logged
    async def fetch(self) -> None: ...

    def run(self) -> None:
        self.count()
        self.total()
        print(self.total())

    async def arun(self) -> None:
        self.count()
        await self.fetch()


if __name__ == "__main__":
    Worker().run()
    asyncio.run(Worker().arun())
