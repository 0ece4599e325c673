"""The results are looked at, handed on, or hold no exceptions."""
# mypy: disable-error-code=sibling-tasks

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def returned(urls: list[str]) -> list[int | BaseException]:
    return await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)


async def filtered(urls: list[str]) -> list[int]:
    results = await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)
    return [result for result in results if isinstance(result, int)]


async def looped_over(urls: list[str]) -> None:
    for result in await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True):
        if isinstance(result, BaseException):
            print("failed", result)


async def unpacked() -> int:
    first, second = await asyncio.gather(fetch("a"), fetch("b"), return_exceptions=True)
    if isinstance(first, int) and isinstance(second, int):
        return first + second
    return 0


async def printed(urls: list[str]) -> None:
    print(await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True))


async def raising(urls: list[str]) -> None:
    await asyncio.gather(*(fetch(url) for url in urls))
    await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=False)


async def perhaps(urls: list[str], patient: bool) -> None:
    await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=patient)


async def asked_one_by_one(urls: list[str]) -> int:
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    await asyncio.gather(*tasks, return_exceptions=True)
    return sum(task.result() for task in tasks if task.exception() is None)


async def main() -> None:
    urls = ["a", "b"]
    await returned(urls)
    await filtered(urls)
    await looped_over(urls)
    await unpacked()
    await printed(urls)
    await raising(urls)
    await perhaps(urls, True)
    await asked_one_by_one(urls)


if __name__ == "__main__":
    asyncio.run(main())
