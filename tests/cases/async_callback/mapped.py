"""`map` makes coroutines that nobody runs."""

import asyncio


async def fetch(url: str) -> int:
    return len(url)


def statement(urls: list[str]) -> None:
    list(map(fetch, urls))  # E: async-callback


def printed(urls: list[str]) -> None:
    print(list(map(fetch, urls)))  # E: async-callback


def looped_over(urls: list[str]) -> None:
    for length in map(fetch, urls):  # E: async-callback
        print(length)


async def counted(urls: list[str]) -> int:
    return len(list(map(fetch, urls)))  # E: async-callback


async def awaited(urls: list[str]) -> list[int]:
    return [await fetching for fetching in map(fetch, urls)]


if __name__ == "__main__":
    statement(["a"])
    printed(["a"])
    looped_over(["a"])
    asyncio.run(counted(["a"]))
    asyncio.run(awaited(["a"]))
