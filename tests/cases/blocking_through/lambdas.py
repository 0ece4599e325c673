# mypy: allow-untyped-calls
"""Lambdas count where they are called."""

import time
from collections.abc import Callable
from pathlib import Path

wait = lambda: time.sleep(1)
upper = lambda text: text.upper()


def immediately() -> None:
    (lambda: time.sleep(1))()


def handed_back() -> Callable[[], None]:
    return lambda: time.sleep(1)


def named() -> str:
    read = lambda name: Path(name).read_text()
    return read("a")


def never_called() -> object:
    read = lambda name: Path(name).read_text()
    return [read]


class Holder:
    wait = staticmethod(lambda: time.sleep(1))
    callback: Callable[[], None] = lambda: None


async def blocks() -> None:
    (lambda: time.sleep(1))()  # E: blocking-sleep
    wait()  # E: blocking-sleep
    immediately()  # E: blocking-sleep
    handed_back()()  # E: blocking-sleep
    named()  # E: blocking-file
    local = lambda: time.sleep(1)
    local()  # E: blocking-sleep


async def harmless(holder: Holder) -> None:
    lambda: time.sleep(1)
    handed_back()
    never_called()
    upper("a")
    kept = [lambda: time.sleep(1)]
    print(kept)
    print((lambda: 1)())
