"""When one fails, `gather` lets the others run on, and nobody waits for them."""
# python: 3.11

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def listed() -> None:
    await asyncio.gather(fetch("a"), fetch("b"))  # E: sibling-tasks


async def unpacked(urls: list[str]) -> list[int]:
    return await asyncio.gather(*(fetch(url) for url in urls))  # E: sibling-tasks


async def tasks(urls: list[str]) -> int:
    pending = [asyncio.create_task(fetch(url)) for url in urls]
    return sum(await asyncio.gather(*pending))  # E: sibling-tasks


async def explicitly(urls: list[str]) -> list[int]:
    return await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=False)  # E: sibling-tasks


async def under_a_timeout(urls: list[str]) -> list[int]:
    return await asyncio.wait_for(asyncio.gather(*(fetch(url) for url in urls)), 5)  # E: sibling-tasks


async def main() -> None:
    urls = ["a", "b"]
    await listed()
    await unpacked(urls)
    await tasks(urls)
    await explicitly(urls)
    await under_a_timeout(urls)


if __name__ == "__main__":
    asyncio.run(main())
