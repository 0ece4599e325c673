"""`map` over an async function makes coroutines, which is fine as long as somebody runs them."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import Coroutine, Iterator
from functools import partial
from itertools import chain, starmap
from typing import Any


async def fetch(url: str) -> int:
    return len(url)


async def add(first: int, second: int) -> int:
    return first + second


async def gathered(urls: list[str]) -> list[int]:
    return await asyncio.gather(*map(fetch, urls))


async def gathered_with_partial(numbers: list[int]) -> list[int]:
    return await asyncio.gather(*map(partial(add, 1), numbers))


async def gathered_by_name(urls: list[str]) -> list[int]:
    fetches = map(fetch, urls)
    return await asyncio.gather(*fetches)


async def gathered_from_a_list(urls: list[str]) -> list[int]:
    fetches = list(map(fetch, urls))
    return await asyncio.gather(*fetches)


async def gathered_from_starmap(pairs: list[tuple[int, int]]) -> list[int]:
    return await asyncio.gather(*starmap(add, pairs))


async def awaited_in_a_loop(urls: list[str]) -> int:
    total = 0
    for fetching in map(fetch, urls):
        total += await fetching
    return total


async def awaited_in_a_comprehension(urls: list[str]) -> list[int]:
    return [await fetching for fetching in map(fetch, urls)]


async def as_completed(urls: list[str]) -> int:
    return sum([await each for each in asyncio.as_completed(map(fetch, urls))])


async def chained(urls: list[str]) -> list[int]:
    return await asyncio.gather(*chain(map(fetch, urls), [fetch("more")]))


async def zipped(urls: list[str]) -> dict[str, int]:
    return {url: await fetching for url, fetching in zip(urls, map(fetch, urls), strict=True)}


def returned(urls: list[str]) -> Iterator[Coroutine[Any, Any, int]]:
    return map(fetch, urls)


async def main() -> None:
    urls = ["a", "b"]
    await gathered(urls)
    await gathered_with_partial([1, 2])
    await gathered_by_name(urls)
    await gathered_from_a_list(urls)
    await gathered_from_starmap([(1, 2)])
    await awaited_in_a_loop(urls)
    await awaited_in_a_comprehension(urls)
    await as_completed(urls)
    await chained(urls)
    await zipped(urls)
    for fetching in returned(urls):
        await fetching


if __name__ == "__main__":
    asyncio.run(main())
