"""``@allow_blocking``: nothing is reported inside, and nothing inferred from it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loopsafe import allow_blocking


@allow_blocking("the file is tiny and on a memory disk")
def read() -> str:
    return Path("a").read_text()


def through() -> str:
    return read()


def both() -> str:
    time.sleep(1)
    return read()


@allow_blocking("runs once, before anything is served")
async def start() -> None:
    time.sleep(1)
    Path("a").read_text()

    def inner() -> None:
        time.sleep(1)

    inner()
    print([path.stat() for path in Path("a").iterdir()])


@allow_blocking("rows come from memory")
def rows() -> Iterator[str]:
    yield Path("a").read_text()


@allow_blocking("the lock file is never contended")
@contextmanager
def locked() -> Iterator[None]:
    Path("lock").touch()
    yield


class Store:
    @allow_blocking("opened once")
    def __init__(self) -> None:
        self.text = Path("a").read_text()

    @property
    @allow_blocking("small")
    def size(self) -> int:
        return Path("a").stat().st_size

    @allow_blocking("small")
    async def save(self) -> None:
        Path("a").write_text(self.text)

    def load(self) -> str:
        return Path("a").read_text()


async def uses() -> None:
    read()
    through()
    both()  # E: blocking-sleep
    await start()
    list(rows())
    with locked():
        pass
    store = Store()
    print(store.size)
    await store.save()
    store.load()  # E: blocking-file
