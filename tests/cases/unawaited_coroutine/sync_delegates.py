"""The type decides, not the keyword: sync functions that hand out a coroutine."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def fetch(url: str) -> int:
    return len(url)


def delegate(url: str) -> Coroutine[Any, Any, int]:
    return fetch(f"https://{url}")


def make() -> asyncio.Lock:
    return asyncio.Lock()


async def assigned() -> None:
    result = delegate("a")  # E: unawaited-coroutine


async def tested() -> str:
    return "yes" if delegate("a") else "no"  # E: unawaited-coroutine


async def bare() -> None:
    delegate("a")  # E: unused-coroutine


async def awaited() -> int:
    return await delegate("a")


async def no_coroutine_at_all() -> None:
    lock = make()
    print(lock)


async def main() -> None:
    await assigned()
    await tested()
    await bare()
    await awaited()
    await no_coroutine_at_all()


if __name__ == "__main__":
    asyncio.run(main())
