"""A coroutine where a context manager should be. mypy reports it; loopsafe only adds a note."""

import asyncio
from contextlib import asynccontextmanager, contextmanager, suppress
from collections.abc import AsyncIterator, Iterator


@contextmanager
def transaction() -> Iterator[int]:
    yield 1


@asynccontextmanager
async def session() -> AsyncIterator[int]:
    yield 1


async def connect() -> asyncio.Lock:
    return asyncio.Lock()


async def plain_with() -> None:
    with connect():  # E: attr-defined
        print("never")


async def async_with() -> None:
    async with connect():  # E: attr-defined
        print("never")


async def plain_with_on_an_async_manager() -> None:
    with session():  # E: attr-defined
        print("never")


async def inside_the_block() -> None:
    async with session():
        connecting = connect()  # E: unawaited-coroutine
    with transaction():
        connecting = connect()  # E: unawaited-coroutine


async def awaited() -> None:
    async with await connect():
        print("locked")
    async with session() as number:
        print(number)


async def main() -> None:
    with suppress(AttributeError, TypeError):
        await plain_with()
    with suppress(AttributeError, TypeError):
        await async_with()
    with suppress(AttributeError, TypeError):
        await plain_with_on_an_async_manager()
    await inside_the_block()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
