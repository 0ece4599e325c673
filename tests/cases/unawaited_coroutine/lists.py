"""Coroutines in a local list are followed as a group."""
# mypy: disable-error-code=sibling-tasks

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def counted_only(urls: list[str]) -> int:
    fetches = [fetch(url) for url in urls]  # E: unawaited-coroutine
    return len(fetches)


async def never_looked_at(urls: list[str]) -> None:
    fetches = [fetch(url) for url in urls]  # E: unawaited-coroutine


async def display_never_looked_at() -> None:
    fetches = [fetch("a"), fetch("b")]  # E: unawaited-coroutine


async def printed_only(urls: list[str]) -> None:
    fetches = [fetch(url) for url in urls]  # E: unawaited-coroutine
    print(fetches)


async def tested_only(urls: list[str]) -> str:
    fetches = [fetch(url) for url in urls]  # E: unawaited-coroutine
    return "some" if fetches else "none"


async def appended_and_counted(urls: list[str]) -> int:
    fetches = []
    for url in urls:
        fetches.append(fetch(url))  # E: unawaited-coroutine
    return len(fetches)


async def gathered_on_one_path(urls: list[str], loud: bool) -> None:
    fetches = [fetch(url) for url in urls]  # E: unawaited-coroutine
    if loud:
        await asyncio.gather(*fetches)


async def gathered(urls: list[str]) -> list[int]:
    fetches = [fetch(url) for url in urls]
    return await asyncio.gather(*fetches)


async def appended_and_gathered(urls: list[str]) -> list[int]:
    fetches = []
    for url in urls:
        fetches.append(fetch(url))
    return await asyncio.gather(*fetches)


async def awaited_one_by_one(urls: list[str]) -> int:
    fetches = [fetch(url) for url in urls]
    total = 0
    for each in fetches:
        total += await each
    return total


async def awaited_in_a_comprehension(urls: list[str]) -> list[int]:
    fetches = [fetch(url) for url in urls]
    return [await each for each in fetches]


async def as_completed(urls: list[str]) -> int:
    fetches = [fetch(url) for url in urls]
    return sum([await each for each in asyncio.as_completed(fetches)])


async def main() -> None:
    urls = ["a", "b"]
    await counted_only(urls)
    await never_looked_at(urls)
    await display_never_looked_at()
    await printed_only(urls)
    await tested_only(urls)
    await appended_and_counted(urls)
    await gathered_on_one_path(urls, False)
    await gathered(urls)
    await appended_and_gathered(urls)
    await awaited_one_by_one(urls)
    await awaited_in_a_comprehension(urls)
    await as_completed(urls)


if __name__ == "__main__":
    asyncio.run(main())
