"""Async generators are made by a call, and need not be used."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager


async def pages() -> AsyncIterator[int]:
    yield 1


async def numbers() -> AsyncGenerator[int, None]:
    yield 1


@asynccontextmanager
async def session() -> AsyncIterator[int]:
    yield 1


def made_in_sync_code() -> AsyncIterator[int]:
    return pages()


def made_for_nothing() -> None:
    unused = pages()
    print(unused)
    manager = session()
    print(manager)


async def consumed() -> list[int]:
    found = [page async for page in pages()]
    async for page in made_in_sync_code():
        found.append(page)
    async with session() as number, aclosing(numbers()) as generator:
        found.append(number)
        async for each in generator:
            found.append(each)
    return found


async def stepped() -> int:
    iterator = pages()
    return await anext(iterator)


async def tested() -> bool:
    return bool(pages())


if __name__ == "__main__":
    made_for_nothing()
    asyncio.run(consumed())
    asyncio.run(stepped())
    asyncio.run(tested())
