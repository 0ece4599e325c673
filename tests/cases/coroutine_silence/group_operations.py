"""Groups of coroutines that are put together and taken apart before they run."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections import deque
from collections.abc import Coroutine
from itertools import islice
from typing import Any


async def fetch(url: str) -> int:
    return len(url)


async def concatenated() -> list[int]:
    first = [fetch("a")]
    second = [fetch("b")]
    return await asyncio.gather(*first, *second)


async def added() -> list[int]:
    fetches = [fetch("a")] + [fetch("b")]
    return await asyncio.gather(*fetches)


async def extended() -> list[int]:
    fetches = [fetch("a")]
    fetches.extend(fetch(url) for url in ["b", "c"])
    fetches += [fetch("d")]
    return await asyncio.gather(*fetches)


async def inserted() -> list[int]:
    fetches: list[Coroutine[Any, Any, int]] = []
    fetches.insert(0, fetch("a"))
    return await asyncio.gather(*fetches)


async def unpacked_into_a_display() -> list[int]:
    fetches = [fetch("a")]
    more = [*fetches, fetch("b")]
    return await asyncio.gather(*more)


async def set_default() -> int:
    fetches: dict[str, Coroutine[Any, Any, int]] = {}
    return await fetches.setdefault("a", fetch("a"))


async def in_a_deque() -> int:
    fetches = deque([fetch("a"), fetch("b")])
    total = 0
    while fetches:
        total += await fetches.popleft()
    return total


async def in_batches() -> None:
    fetches = iter([fetch("a"), fetch("b"), fetch("c")])
    while batch := list(islice(fetches, 2)):
        await asyncio.gather(*batch)


async def by_slices() -> None:
    fetches = [fetch("a"), fetch("b")]
    await asyncio.gather(*fetches[:1])
    await asyncio.gather(*fetches[1:])


async def enumerated() -> int:
    total = 0
    for index, fetching in enumerate([fetch("a"), fetch("b")]):
        total += index + await fetching
    return total


async def counted_and_gathered() -> list[int]:
    fetches = [fetch("a"), fetch("b")]
    print(len(fetches))
    if not fetches:
        return []
    return await asyncio.gather(*fetches)


async def in_pairs() -> None:
    pairs = [("a", fetch("a")), ("b", fetch("b"))]
    for name, fetching in pairs:
        print(name, await fetching)


async def nested() -> None:
    fetches = {"first": [fetch("a")], "second": [fetch("b")]}
    for group in fetches.values():
        await asyncio.gather(*group)


async def main() -> None:
    await concatenated()
    await added()
    await extended()
    await inserted()
    await unpacked_into_a_display()
    await set_default()
    await in_a_deque()
    await in_batches()
    await by_slices()
    await enumerated()
    await counted_and_gathered()
    await in_pairs()
    await nested()


if __name__ == "__main__":
    asyncio.run(main())
