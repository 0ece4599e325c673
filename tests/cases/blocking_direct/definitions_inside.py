"""Decorators, default arguments and class bodies run where the definition runs."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., object])


def register(name: str) -> Callable[[F], F]:
    time.sleep(1)
    return lambda function: function


def quiet(name: str) -> Callable[[F], F]:
    return lambda function: function


async def defines() -> None:
    @register("a")  # E: blocking-sleep
    def decorated() -> None:
        time.sleep(1)

    def with_default(text: str = Path("a").read_text()) -> str:  # E: blocking-file
        time.sleep(1)
        return text

    class Settings:
        text = Path("a").read_text()  # E: blocking-file

        def reload(self) -> str:
            return Path("a").read_text()

    print(decorated, with_default, Settings)


async def defines_quietly() -> None:
    @quiet("a")
    def decorated() -> None:
        time.sleep(1)

    def with_default(path: Path = Path("a")) -> str:
        return path.read_text()

    class Settings:
        path = Path("a")

        def reload(self) -> str:
            return self.path.read_text()

    print(decorated, with_default, Settings)


def defines_in_sync() -> None:
    class Settings:
        text = Path("a").read_text()

    print(Settings)
