"""Context managers run code as they are entered and left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager, nullcontext, suppress
from pathlib import Path

import requests


class SlowEnter:
    def __enter__(self) -> SlowEnter:
        requests.get("http://localhost/")
        return self

    def __exit__(self, *details: object) -> None:
        pass

    def use(self) -> None:
        print(self)


class SlowExit:
    def __enter__(self) -> SlowExit:
        return self

    def __exit__(self, *details: object) -> None:
        Path("a").unlink()


class Quick:
    def __enter__(self) -> Quick:
        return self

    def __exit__(self, *details: object) -> None:
        pass

    def enter(self) -> None:
        requests.get("http://localhost/")


@contextmanager
def slow() -> Iterator[str]:
    text = Path("a").read_text()
    yield text


@contextmanager
def slow_at_the_end() -> Iterator[None]:
    try:
        yield
    finally:
        Path("a").unlink()


@contextmanager
def quick() -> Iterator[str]:
    yield "a"


def opens() -> str:
    with slow() as text:
        return text


def stacks() -> None:
    with ExitStack() as stack:
        stack.enter_context(slow())


def makes() -> object:
    return slow()


async def blocks() -> None:
    with SlowEnter() as entered:  # E: blocking-http
        entered.use()
    with SlowExit():  # E: blocking-path
        pass
    with slow() as text:  # E: blocking-file
        print(text)
    with quick(), slow_at_the_end():  # E: blocking-path
        pass
    with ExitStack() as stack:
        stack.enter_context(slow())  # E: blocking-file
        stack.enter_context(SlowEnter())  # E: blocking-http
    async with AsyncExitStack() as async_stack:
        async_stack.enter_context(slow())  # E: blocking-file
    opens()  # E: blocking-file
    stacks()  # E: blocking-file
    manager = slow()
    with manager:  # E: blocking-file
        pass


async def harmless(slow_enter: SlowEnter) -> None:
    with Quick():
        pass
    with quick() as text:
        print(text)
    with ExitStack() as stack:
        stack.enter_context(quick())
        stack.enter_context(Quick())
    with suppress(ValueError), nullcontext():
        slow_enter.use()
    slow()
    makes()
    SlowExit()
