"""A decorator tells the type checker that nothing changes, and returns a wrapper all the same."""

import asyncio
import functools
import time
from collections.abc import Callable
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])


def retried(function: F) -> F:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        time.sleep(0.001)
        return function(*args, **kwargs)

    return cast(F, wrapper)


def in_background(function: F) -> F:
    def wrapper(*args: Any, **kwargs: Any) -> None:
        loop = asyncio.get_running_loop()
        loop.run_in_executor(None, functools.partial(function, *args, **kwargs))

    return cast(F, wrapper)


def by_lambda(function: F) -> F:
    def wrapper(*args: Any, **kwargs: Any) -> None:
        asyncio.get_running_loop().run_in_executor(None, lambda: function(*args, **kwargs))

    return cast(F, wrapper)


def unchanged(function: F) -> F:
    return function


@retried
def one() -> int:
    return 1


@in_background
def two() -> None:
    time.sleep(0.001)


@by_lambda
def three() -> None:
    time.sleep(0.001)


@unchanged
def four() -> None:
    time.sleep(0.001)


async def main() -> None:
    one()  # E: blocking-sleep
    two()
    three()
    four()  # E: blocking-sleep


if __name__ == "__main__":
    asyncio.run(main())
