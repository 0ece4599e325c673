"""``@iterates``, ``@enters`` and ``@wraps`` on functions of the project."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from loopsafe import enters, iterates, wraps

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


@iterates("items")
def count(items: Iterable[object]) -> int:
    return len(list(items))


@iterates("items", when="iterated")
def numbered(items: Iterable[T]) -> Iterator[tuple[int, T]]:
    return enumerate(items)


@enters("manager")
def run_in(manager: AbstractContextManager[object]) -> None:
    print(manager)


@wraps("function")
def named(function: Any) -> Any:
    return function


def texts() -> Iterator[str]:
    yield Path("a").read_text()


@contextmanager
def opened() -> Iterator[None]:
    Path("a").touch()
    yield


def read() -> str:
    return Path("a").read_text()


async def blocks() -> None:
    count(texts())  # E: blocking-file
    for number in numbered(texts()):  # E: blocking-file
        print(number)
    run_in(opened())  # E: blocking-path
    named(read)()  # E: blocking-file


async def harmless() -> None:
    count(["a"])
    numbered(texts())
    run_in(open_nothing())
    named(read)
    named(str)()


@contextmanager
def open_nothing() -> Iterator[None]:
    yield
