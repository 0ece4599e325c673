"""``@nonblocking`` is a promise, and checked in the body."""

import asyncio
import time
from pathlib import Path

from loopsafe import allow_blocking, nonblocking


def slow() -> None:
    time.sleep(1)


@nonblocking
def keeps_promise(path: Path) -> str:
    return path.name


@nonblocking
def breaks_promise(path: Path) -> str:
    return path.read_text()  # E: blocking-file


@nonblocking
def breaks_promise_through_helper() -> None:
    slow()  # E: blocking-sleep


@nonblocking
def hands_over() -> None:
    asyncio.get_running_loop().run_in_executor(None, slow)


@nonblocking
def only_defines() -> object:
    def inner() -> None:
        time.sleep(1)

    return inner


@allow_blocking("tiny file, read once at the start")
def read_config() -> str:
    return Path("config").read_text()


@nonblocking
def uses_allowed() -> str:
    return read_config()


class Store:
    @nonblocking
    def get(self, name: str) -> str:
        return Path(name).read_text()  # E: blocking-file

    @property
    @nonblocking
    def text(self) -> str:
        return open("a").read()  # E: blocking-file, blocking-file

    @nonblocking
    def quick(self) -> int:
        return 1


async def uses(store: Store) -> None:
    keeps_promise(Path("a"))
    breaks_promise(Path("a"))
    breaks_promise_through_helper()
    hands_over()
    only_defines()
    uses_allowed()
    store.get("a")
    print(store.text)
    store.quick()
