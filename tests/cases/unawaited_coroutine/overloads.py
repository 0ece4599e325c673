"""An overload decides whether the call makes a coroutine."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Literal, overload


async def fetch(url: str) -> int:
    return len(url)


@overload
def load(url: str, wait: Literal[True]) -> int: ...
@overload
def load(url: str, wait: Literal[False] = ...) -> Coroutine[Any, Any, int]: ...
def load(url: str, wait: bool = False) -> int | Coroutine[Any, Any, int]:
    """Load now, or when awaited."""
    return len(url) if wait else fetch(url)


async def forgotten() -> None:
    result = load("a")  # E: unawaited-coroutine


async def tested() -> str:
    return "yes" if load("a", wait=False) else "no"  # E: unawaited-coroutine


async def plain() -> str:
    result = load("a", wait=True)
    return "yes" if result else "no"


async def awaited() -> int:
    return await load("a")


async def main() -> None:
    await forgotten()
    await tested()
    await plain()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
