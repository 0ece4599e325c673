"""``@calls``: what is given for the parameter runs during the call."""

import functools
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from loopsafe import calls

T = TypeVar("T")


@calls("action")
def retry(action: Callable[[], T], times: int = 3) -> T:
    return action()


@calls("first", "second")
def both(first: Callable[[], object], second: Callable[[], object]) -> None:
    first()
    second()


@calls("function", when="iterated")
def lazily(function: Callable[[str], T], names: list[str]) -> Iterator[T]:
    return (function(name) for name in names)


def unmarked(action: Callable[[], object]) -> None:
    print(action)


class Pool:
    @calls("job")
    def run(self, job: Callable[[], T]) -> T:
        return job()

    @staticmethod
    @calls("job")
    def run_static(job: Callable[[], T]) -> T:
        return job()


def slow() -> str:
    return Path("a").read_text()


def slow_of(name: str) -> str:
    return Path(name).read_text()


def quick() -> str:
    return "a"


def helper() -> str:
    return retry(slow)


def quiet_helper() -> str:
    return retry(quick)


async def blocks(pool: Pool) -> None:
    retry(slow)  # E: blocking-file
    retry(action=slow, times=2)  # E: blocking-file
    retry(lambda: time.sleep(1))  # E: blocking-sleep
    retry(functools.partial(time.sleep, 1))  # E: blocking-sleep
    both(quick, slow)  # E: blocking-file
    list(lazily(slow_of, ["a"]))  # E: blocking-file
    pool.run(slow)  # E: blocking-file
    Pool.run_static(slow)  # E: blocking-file
    helper()  # E: blocking-file


async def harmless(pool: Pool) -> None:
    retry(quick)
    retry(lambda: quick())
    both(quick, quick)
    lazily(slow_of, ["a"])
    unmarked(slow)
    pool.run(quick)
    quiet_helper()
