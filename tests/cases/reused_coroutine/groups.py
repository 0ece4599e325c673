"""A list of coroutines can be run once as well."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from contextlib import suppress


async def fetch(url: str) -> int:
    return len(url)


async def awaited_twice(urls: list[str]) -> int:
    fetches = [fetch(url) for url in urls]
    total = 0
    for each in fetches:
        total += await each
    for each in fetches:
        total += await each  # E: reused-coroutine
    return total


async def gathered_and_awaited(urls: list[str]) -> int:
    fetches = [fetch(url) for url in urls]
    await asyncio.gather(*fetches)
    return await fetches[0]  # E: reused-coroutine


async def awaited_once_each(urls: list[str]) -> int:
    fetches = [fetch(url) for url in urls]
    total = 0
    for each in fetches:
        total += await each
    fetches = [fetch(url) for url in urls]
    for each in fetches:
        total += await each
    return total


async def by_index() -> int:
    fetches = [fetch("a"), fetch("b")]
    return await fetches[0] + await fetches[1]


async def main() -> None:
    with suppress(RuntimeError):
        await awaited_twice(["a", "b"])
    with suppress(RuntimeError):
        await gathered_and_awaited(["a", "b"])
    await awaited_once_each(["a", "b"])
    await by_index()


if __name__ == "__main__":
    asyncio.run(main())
