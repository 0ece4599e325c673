"""Coroutines handed to a task group run; those left beside it do not."""
# python: 3.11

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def beside_the_group(urls: list[str]) -> None:
    async with asyncio.TaskGroup() as group:
        for url in urls:
            fetching = fetch(url)  # E: unawaited-coroutine
            group.create_task(fetch(url))


async def in_the_group(urls: list[str]) -> int:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(url)) for url in urls]
    return sum(task.result() for task in tasks)


async def under_a_timeout() -> int:
    fetching = fetch("a")
    async with asyncio.timeout(5):
        return await fetching


async def group_of_errors(error: Exception) -> int:
    fetching = fetch("a")  # E: unawaited-coroutine
    try:
        raise ExceptionGroup("errors", [error])
    except* ValueError:
        print("value")
    except* OSError:
        await fetching
    return 1


async def main() -> None:
    await beside_the_group(["a"])
    await in_the_group(["a", "b"])
    await under_a_timeout()
    await group_of_errors(ValueError())


if __name__ == "__main__":
    asyncio.run(main())
