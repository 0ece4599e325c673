"""A loop over a group of coroutines has to run each of them."""

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def only_printed(urls: list[str]) -> None:
    for each in [fetch(url) for url in urls]:  # E: unawaited-coroutine
        print(each)


async def only_tested(urls: list[str]) -> int:
    found = 0
    for each in (fetch(url) for url in urls):  # E: unawaited-coroutine
        if each:
            found += 1
    return found


async def awaited(urls: list[str]) -> int:
    found = 0
    for each in [fetch(url) for url in urls]:
        if await each:
            found += 1
    return found


async def made_into_tasks(urls: list[str]) -> None:
    for each in [fetch(url) for url in urls]:
        await asyncio.create_task(each)


async def main() -> None:
    urls = ["a", "b"]
    await only_printed(urls)
    await only_tested(urls)
    await awaited(urls)
    await made_into_tasks(urls)


if __name__ == "__main__":
    asyncio.run(main())
