"""A function that is named, nested or passed on has not been called."""

import time
from collections.abc import Callable
from pathlib import Path

import requests


def keep(function: Callable[..., object]) -> Callable[..., object]:
    return function


async def names_only() -> None:
    print(time.sleep)
    table = {"sleep": time.sleep, "get": requests.get}
    print(table["sleep"])
    keep(Path("a").read_text)
    keep(lambda: time.sleep(1))

    def nested() -> None:
        time.sleep(1)

    async def nested_async() -> None:
        time.sleep(1)  # E: blocking-sleep

    keep(nested)
    await nested_async()


class Table:
    async def lookup(self) -> Callable[[float], None]:
        return time.sleep
