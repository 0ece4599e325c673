"""Generator expressions of coroutines: consumed by something that runs them, or by something that does not."""
# mypy: disable-error-code=sibling-tasks

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def never_consumed(urls: list[str]) -> None:
    fetches = (fetch(url) for url in urls)  # E: unawaited-coroutine  # not seen: nothing asks the generator


async def counted(urls: list[str]) -> int:
    return len(list(fetch(url) for url in urls))  # E: unawaited-coroutine


async def gathered(urls: list[str]) -> list[int]:
    return await asyncio.gather(*(fetch(url) for url in urls))


async def named_and_gathered(urls: list[str]) -> list[int]:
    fetches = (fetch(url) for url in urls)
    return await asyncio.gather(*fetches)


async def awaited_one_by_one(urls: list[str]) -> int:
    total = 0
    for each in (fetch(url) for url in urls):
        total += await each
    return total


async def main() -> None:
    urls = ["a", "b"]
    await never_consumed(urls)
    await counted(urls)
    await gathered(urls)
    await named_and_gathered(urls)
    await awaited_one_by_one(urls)


if __name__ == "__main__":
    asyncio.run(main())
