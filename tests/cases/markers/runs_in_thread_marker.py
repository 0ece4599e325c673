"""``@runs_in_thread``: what is given for the parameter is off the loop."""

import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from loopsafe import calls, runs_in_thread

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])


@runs_in_thread("function")
def spawn(function: Callable[[], object]) -> None:
    print(function)


@runs_in_thread("work")
@calls("report")
def spawn_and_report(work: Callable[[], object], report: Callable[[], object]) -> None:
    report()


@runs_in_thread("return")
def background(name: str) -> Callable[[F], F]:
    return lambda function: function


class Pool:
    @runs_in_thread("function")
    async def run(self, function: Callable[[], T]) -> T:
        return function()


def slow() -> None:
    time.sleep(1)


@background("a")
def sleeps_elsewhere() -> None:
    time.sleep(1)


def helper() -> None:
    spawn(slow)


async def uses(pool: Pool, make: Callable[[], Awaitable[None]]) -> None:
    spawn(slow)
    spawn(lambda: time.sleep(1))
    spawn_and_report(slow, print)
    spawn_and_report(print, slow)  # E: blocking-sleep
    await pool.run(slow)
    helper()
    sleeps_elsewhere()
