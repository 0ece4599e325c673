"""``@blocking`` says what the body does not show."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from loopsafe import blocking


@blocking("http", instead="httpx.AsyncClient.get")
def fetch(url: str) -> str:
    return url


@blocking()
def compute() -> int:
    return sum(range(10**9))


@blocking("file", when="iterated")
def rows(name: str) -> list[str]:
    return [name]


@blocking("database", when="entered")
@contextmanager
def transaction() -> Iterator[None]:
    yield


class Device(Protocol):
    @blocking("network")
    def send(self, data: bytes) -> None: ...

    def name(self) -> str: ...


class Plotter:
    @blocking("call")
    def draw(self) -> None: ...

    @classmethod
    @blocking("file")
    def load(cls) -> "Plotter":
        return cls()

    @staticmethod
    @blocking("path")
    def find() -> str:
        return ""

    @property
    @blocking("console")
    def answer(self) -> str:
        return ""

    @blocking("lock")
    def __enter__(self) -> "Plotter":
        return self

    def __exit__(self, *details: object) -> None:
        pass


class BigPlotter(Plotter):
    pass


def helper(plotter: Plotter) -> None:
    plotter.draw()


def chain(url: str) -> str:
    return fetch(url).upper()


async def blocks(device: Device, plotter: Plotter, big: BigPlotter, unknown: Any) -> None:
    fetch("a")  # E: blocking-http
    chain("a")  # E: blocking-http
    compute()  # E: blocking-call
    for row in rows("a"):  # E: blocking-file
        print(row)
    with transaction():  # E: blocking-database
        pass
    device.send(b"a")  # E: blocking-network
    plotter.draw()  # E: blocking-call
    big.draw()  # E: blocking-call
    helper(plotter)  # E: blocking-call
    Plotter.load()  # E: blocking-file
    Plotter.find()  # E: blocking-path
    print(plotter.answer)  # E: blocking-console
    with plotter:  # E: blocking-lock
        pass


async def harmless(device: Device) -> None:
    rows("a")
    transaction()
    device.name()
    print(fetch, compute)
