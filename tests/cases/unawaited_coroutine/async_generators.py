"""Async generators are no coroutines, but coroutines get lost inside of them as anywhere else."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any


async def fetch(page: int) -> int:
    return page


async def forgets() -> AsyncIterator[int]:
    for page in range(2):
        fetching = fetch(page)  # E: unawaited-coroutine
        yield page


async def tests() -> AsyncIterator[int]:
    for page in range(2):
        if fetch(page):  # E: unawaited-coroutine
            yield page


async def pages() -> AsyncIterator[int]:
    for page in range(2):
        yield await fetch(page)


async def coroutines() -> AsyncIterator[Coroutine[Any, Any, int]]:
    for page in range(2):
        yield fetch(page)


async def main() -> None:
    async for _ in forgets():
        pass
    async for _ in tests():
        pass
    async for page in pages():
        print(page)
    async for each in coroutines():
        await each
    unused = pages()
    print(unused)


if __name__ == "__main__":
    asyncio.run(main())
