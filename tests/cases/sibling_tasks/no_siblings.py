"""Other ways to wait, and gathers without siblings to cancel."""
# python: 3.11

import asyncio

import anyio


async def fetch(url: str) -> int:
    return len(url)


async def with_exceptions(urls: list[str]) -> list[int | BaseException]:
    return await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)


async def perhaps_with_exceptions(urls: list[str], patient: bool) -> None:
    await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=patient)


async def task_group(urls: list[str]) -> list[int]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(url)) for url in urls]
    return [task.result() for task in tasks]


async def anyio_group(urls: list[str]) -> None:
    async with anyio.create_task_group() as group:
        for url in urls:
            group.start_soon(fetch, url)


async def waited_for(urls: list[str]) -> None:
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))


async def only_one() -> int:
    (number,) = await asyncio.gather(fetch("a"))
    return number


async def main() -> None:
    urls = ["a", "b"]
    await with_exceptions(urls)
    await perhaps_with_exceptions(urls, False)
    await task_group(urls)
    await anyio_group(urls)
    await waited_for(urls)
    await only_one()


if __name__ == "__main__":
    asyncio.run(main())
