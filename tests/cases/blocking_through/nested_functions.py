"""Functions inside functions count where they are called."""

import time
from collections.abc import Callable

import requests


def calls_nested() -> None:
    def wait() -> None:
        time.sleep(1)

    wait()


def only_defines() -> Callable[[], None]:
    def wait() -> None:
        time.sleep(1)

    return wait


def calls_later_nested(url: str) -> str:
    def first() -> str:
        return second()

    def second() -> str:
        return requests.get(url).text

    return first()


async def uses() -> None:
    calls_nested()  # E: blocking-sleep
    only_defines()
    only_defines()()  # E: blocking-sleep
    calls_later_nested("http://localhost/")  # E: blocking-http

    def inner() -> None:
        time.sleep(1)

    def outer() -> None:
        inner()

    def never_called() -> None:
        inner()

    inner()  # E: blocking-sleep
    outer()  # E: blocking-sleep


class Maker:
    def make(self) -> Callable[[], str]:
        def read() -> str:
            return self.path()

        return read

    def path(self) -> str:
        return open("a").read()

    async def work(self) -> None:
        self.make()

        def local() -> str:
            return self.path()

        local()  # E: blocking-file
