"""Sync generators may hand out coroutines, but must not swallow them."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any


async def fetch(page: int) -> int:
    return page


def swallows() -> Iterator[int]:
    for page in range(2):
        fetching = fetch(page)  # E: async-from-sync
        yield page


def hands_out() -> Iterator[Coroutine[Any, Any, int]]:
    for page in range(2):
        yield fetch(page)


@contextmanager
def transaction() -> Iterator[None]:
    yield
    committed = fetch(0)  # E: async-from-sync


async def main() -> None:
    for page in hands_out():
        await page


if __name__ == "__main__":
    print(list(swallows()))
    with transaction():
        print("inside")
    asyncio.run(main())
