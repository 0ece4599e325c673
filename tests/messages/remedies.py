"""What to do depends on who runs the sync code."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator
from types import TracebackType


async def store(name: str) -> None:
    await asyncio.sleep(0)
    print(name)


class Shelf:
    def __enter__(self) -> None:
        store("a")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        print("left")

    def __len__(self) -> int:
        store("a")
        return 1


class Echo(asyncio.Protocol):
    def data_received(self, data: bytes) -> None:
        store("a")


class Worker(threading.Thread):
    def run(self) -> None:
        store("a")


@contextlib.contextmanager
def session() -> Iterator[None]:
    store("a")
    yield


class Client:
    @property
    def size(self) -> int:
        store("a")
        return 1


def in_a_thread() -> None:
    store("a")


def on_the_loop() -> None:
    store("a")


def helper() -> None:
    inner_helper()


def inner_helper() -> None:
    store("a")


async def handler() -> None:
    threading.Thread(target=in_a_thread).start()
    asyncio.get_running_loop().call_soon(on_the_loop)
    helper()
    with session():
        print(Client().size)
    show: Callable[[], None] = lambda: print(store("a"))
    show()


def entry_point() -> None:
    store("a")
