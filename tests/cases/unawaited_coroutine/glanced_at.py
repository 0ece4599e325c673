"""Looking at one item of a group, or asking what an argument is, runs nothing."""

import asyncio
import inspect


async def fetch(url: str) -> int:
    return len(url)


async def one_of_many(urls: list[str]) -> None:
    fetches = {url: fetch(url) for url in urls}  # E: unawaited-coroutine
    print(fetches["a"])


async def matched() -> str:
    match fetch("a"):  # E: unawaited-coroutine
        case 1:
            return "one"
    return "another"


async def asked() -> bool:
    return inspect.isawaitable(fetch("a"))  # E: unawaited-coroutine


async def asked_and_awaited() -> int:
    fetching = fetch("a")
    if inspect.isawaitable(fetching):
        return await fetching
    return 0


async def matched_and_awaited() -> int:
    match fetch("a"):
        case fetching:
            return await fetching


async def put_in_a_queue() -> int:
    queue: asyncio.Queue[object] = asyncio.Queue()
    await queue.put(fetch("a"))
    queue.put_nowait(fetch("b"))
    total = 0
    while not queue.empty():
        fetching = await queue.get()
        if inspect.iscoroutine(fetching):
            total += await fetching
    return total


async def main() -> None:
    await one_of_many(["a", "b"])
    await matched()
    await asked()
    await asked_and_awaited()
    await matched_and_awaited()
    await put_in_a_queue()


if __name__ == "__main__":
    asyncio.run(main())
