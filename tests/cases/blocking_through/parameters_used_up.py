"""Generators and context managers that are handed to the program's own functions, which go over them or enter them."""

import asyncio
import io
import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import wraps
from pathlib import Path
from typing import IO, Any, ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")


def rows() -> Iterator[int]:
    for n in range(2):
        time.sleep(0.001)
        yield n


def quick_rows() -> Iterator[int]:
    yield 1


def total(numbers: Iterable[int]) -> int:
    result = 0
    for number in numbers:
        result += number
    return result


def first(numbers: Iterable[int]) -> int | None:
    return next(iter(numbers), None)


def doubled(numbers: Iterable[int]) -> Iterator[int]:
    for number in numbers:
        yield 2 * number


def tripled(numbers: Iterable[int]) -> Iterator[int]:
    return (3 * number for number in numbers)


def kept(numbers: Iterable[int]) -> list[Iterable[int]]:
    return [numbers]


def untyped(numbers):  # type: ignore[no-untyped-def]
    return [n for n in numbers]


@contextmanager
def slow_block() -> Iterator[None]:
    time.sleep(0.001)
    yield


@contextmanager
def quick_block() -> Iterator[None]:
    yield


def within(manager: AbstractContextManager[None]) -> None:
    with manager:
        pass


@contextmanager
def logged(manager: AbstractContextManager[None]) -> Iterator[None]:
    with manager:
        yield


async def used_up() -> None:
    total(rows())  # E: blocking-sleep
    first(rows())  # E: blocking-sleep
    list(doubled(rows()))  # E: blocking-sleep
    list(doubled(doubled(rows())))  # E: blocking-sleep
    list(tripled(rows()))  # E: blocking-sleep
    untyped(rows())  # type: ignore[no-untyped-call]  # E: blocking-sleep
    for _ in doubled(rows()):  # E: blocking-sleep
        pass
    within(slow_block())  # E: blocking-sleep
    with logged(slow_block()):  # E: blocking-sleep
        pass


async def searched() -> None:
    numbers = rows()
    1 in numbers  # E: blocking-sleep
    1 in rows()  # E: blocking-sleep
    1 in quick_rows()
    1 in [1, 2]


async def left_alone() -> None:
    total(quick_rows())
    total([1, 2])
    doubled(rows())
    tripled(rows())
    kept(rows())
    list(doubled(range(3)))
    untyped(quick_rows())  # type: ignore[no-untyped-call]
    within(quick_block())
    logged(slow_block())
    with logged(quick_block()):
        pass


def pipeline(value: int, *steps: Callable[[int], int]) -> int:
    for step in steps:
        value = step(value)
    return value


def notify(callbacks: Iterable[Callable[[], None]]) -> None:
    for callback in callbacks:
        callback()


def run_all(functions: list[Callable[[], None]]) -> None:
    [function() for function in functions]


def handed_on(function: Callable[..., object], *args: object) -> list[object]:
    return [function, *args]


async def in_a_thread(function: Callable[..., object], *args: object) -> None:
    await asyncio.to_thread(function, *args)


def count(functions: list[Callable[[], None]]) -> int:
    return len([function for function in functions])


def slow_step(value: int) -> int:
    time.sleep(0.001)
    return value


def quick_step(value: int) -> int:
    return value


def slow() -> None:
    time.sleep(0.001)


def quick() -> None:
    pass


SLOW = [slow, quick]


async def several() -> None:
    pipeline(1, quick_step, slow_step)  # E: blocking-sleep
    notify([slow])  # E: blocking-sleep
    notify(SLOW)  # E: blocking-sleep
    run_all([quick, slow])  # E: blocking-sleep
    pipeline(1, quick_step)
    notify([quick])
    run_all([quick])
    count([slow])
    handed_on(print, rows())
    await in_a_thread(list, rows())


@overload
def traced(function: Callable[P, R]) -> Callable[P, R]: ...
@overload
def traced(*, name: str) -> Callable[[Callable[P, R]], Callable[P, R]]: ...
def traced(function: Any = None, *, name: str = "") -> Any:
    def decorate(inner: Any) -> Any:
        @wraps(inner)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            return inner(*args, **kwargs)

        return wrapper

    if function is None:
        return decorate
    return decorate(function)


def short(function: Any = None) -> Any:
    def decorate(inner: Any) -> Any:
        @wraps(inner)
        def wrapper(*args: Any) -> Any:
            return inner(*args)

        return wrapper

    return decorate if function is None else decorate(function)


@traced
def plain() -> None:
    time.sleep(0.001)


@traced(name="x")
def named() -> None:
    time.sleep(0.001)


@short
def shortly() -> None:
    time.sleep(0.001)


@traced
def harmless() -> None:
    pass


async def decorated() -> None:
    plain()  # E: blocking-sleep
    named()  # E: blocking-sleep
    shortly()  # E: blocking-sleep
    harmless()


def load(source: str | Path | IO[str]) -> str:
    if isinstance(source, (str, Path)):
        with open(source) as file:
            return file.read()
    return source.read()


def load_json(file: IO[str]) -> object:
    return json.load(file)


def narrowed(source: tuple[str, str] | IO[str]) -> str:
    if isinstance(source, tuple):
        first, _ = source
        return first
    return ""


async def not_gone_over(file: IO[str]) -> None:
    narrowed(file)


async def two_ways(file: IO[str]) -> None:
    load("name")  # E: blocking-file
    load(Path("name"))  # E: blocking-file
    load(file)  # E: blocking-file
    load_json(file)  # E: blocking-file
    load(io.StringIO("text"))
    load_json(io.StringIO("1"))


def run_unless(function: Callable[[], None], dry_run: bool = False) -> None:
    if not dry_run:
        function()


async def other_arguments_decide(dry: bool) -> None:
    run_unless(slow)  # E: blocking-sleep
    run_unless(slow, dry)  # E: blocking-sleep
    run_unless(slow, True)
