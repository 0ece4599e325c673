"""A coroutine is given a name, and nothing more happens to it."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def save(text: str) -> int:
    return len(text)


async def plain_name() -> None:
    result = save("a")  # E: unawaited-coroutine


async def underscore() -> None:
    _ = save("a")  # E: unawaited-coroutine


async def annotated_name() -> None:
    pending: Coroutine[Any, Any, int] = save("a")  # E: unawaited-coroutine


async def two_names() -> None:
    first = second = save("a")  # E: unawaited-coroutine


async def renamed() -> None:
    first = save("a")  # E: unawaited-coroutine
    second = first


async def deleted() -> None:
    pending = save("a")  # E: unawaited-coroutine
    del pending


async def awaited() -> None:
    pending = save("a")
    await pending


async def awaited_under_another_name() -> None:
    first = save("a")
    second = first
    await second


async def main() -> None:
    await plain_name()
    await underscore()
    await annotated_name()
    await two_names()
    await renamed()
    await deleted()
    await awaited()
    await awaited_under_another_name()


if __name__ == "__main__":
    asyncio.run(main())
