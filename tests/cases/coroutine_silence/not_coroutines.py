"""Things with the manners of coroutines that are none, and things of unknown type."""
# mypy: allow-untyped-defs, allow-untyped-calls

import asyncio
from collections.abc import Awaitable, Generator
from types import coroutine
from typing import Any


async def fetch() -> int:
    return 1


class Thing:
    """Not awaitable, whatever its methods are called."""

    async def fetch(self) -> int:
        return 1

    def send(self, text: str) -> str:
        return text

    def close(self) -> None:
        print("closed")


class SyncTwin:
    """Has the method names of an async class."""

    def fetch(self) -> int:
        return 1


class Lazy:
    """Can be awaited, and can be built up before."""

    def where(self, text: str) -> "Lazy":
        print(text)
        return self

    def __await__(self) -> Generator[Any, Any, int]:
        return fetch().__await__()


def promised() -> Awaitable[int]:
    return asyncio.get_running_loop().create_future()


def unknown(value: Any) -> None:
    value.fetch()
    result = value()
    print(result)
    if value.is_ready():
        print("ready")


async def unknown_in_async_code(value):
    value.fetch()
    result = value()
    if value.is_ready():
        print(result)


async def plain_results() -> None:
    SyncTwin().fetch()
    thing = Thing()
    thing.send("a")
    thing.close()
    if thing.send("a"):
        print("sent")


async def lazy() -> int:
    query = Lazy()
    query.where("a")
    return await query.where("b")


async def futures() -> None:
    promised()
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(print)
    asyncio.get_running_loop().run_in_executor(None, print, "in an executor")
    future.cancel()


class Ready:
    """Ready for anything."""

    def fetch(self) -> None:
        print("fetched")

    def is_ready(self) -> bool:
        return True

    def __call__(self) -> int:
        return 1


@coroutine
def generator_based() -> Generator[Any, Any, int]:
    return (yield from fetch().__await__())


async def main() -> None:
    unknown(Ready())
    await unknown_in_async_code(Ready())
    await plain_results()
    await lazy()
    await futures()
    await generator_based()


if __name__ == "__main__":
    asyncio.run(main())
