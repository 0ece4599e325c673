"""Classes as decorators."""

import functools
from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Counted(Generic[P, R]):
    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function
        self.calls = 0
        functools.update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        self.calls += 1
        return self.function(*args, **kwargs)


class Named(Generic[P, R]):
    """It keeps the function, and does not call it."""

    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function

    def __call__(self) -> str:
        return self.function.__name__


class Timed:
    def __init__(self, label: str) -> None:
        self.label = label

    def __call__(self, function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            print(self.label)
            return function(*args, **kwargs)

        return wrapper


@Counted
def read(name: str) -> str:
    return open(name).read()


@Counted
def upper(name: str) -> str:
    return name.upper()


@Named
def named(name: str) -> str:
    return open(name).read()


@Timed("read")
def timed_read(name: str) -> str:
    return open(name).read()


@Timed("upper")
def timed_upper(name: str) -> str:
    return name.upper()


async def blocks() -> None:
    read("a")  # E: blocking-file
    timed_read("a")  # E: blocking-file


async def harmless() -> None:
    upper("a")
    timed_upper("a")
    print(read.calls)
    named()
