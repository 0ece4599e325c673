"""Coroutines in local dicts, sets and tuples are followed as a group."""
# mypy: disable-error-code=sibling-tasks

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def dict_counted_only(urls: list[str]) -> int:
    fetches = {url: fetch(url) for url in urls}  # E: unawaited-coroutine
    return len(fetches)


async def dict_display_never_looked_at() -> None:
    fetches = {"a": fetch("a")}  # E: unawaited-coroutine


async def dict_filled_and_counted(urls: list[str]) -> int:
    fetches = {}
    for url in urls:
        fetches[url] = fetch(url)  # E: unawaited-coroutine
    return len(fetches)


async def set_counted_only(urls: list[str]) -> int:
    fetches = {fetch(url) for url in urls}  # E: unawaited-coroutine
    return len(fetches)


async def tuple_counted_only() -> int:
    fetches = (fetch("a"), fetch("b"))  # E: unawaited-coroutine
    return len(fetches)


async def dict_values_gathered(urls: list[str]) -> list[int]:
    fetches = {url: fetch(url) for url in urls}
    return await asyncio.gather(*fetches.values())


async def dict_items_awaited(urls: list[str]) -> dict[str, int]:
    fetches = {url: fetch(url) for url in urls}
    return {url: await each for url, each in fetches.items()}


async def dict_looked_up() -> int:
    fetches = {"a": fetch("a")}
    return await fetches["a"]


async def dict_popped() -> int:
    fetches = {"a": fetch("a")}
    return await fetches.pop("a")


async def set_awaited(urls: list[str]) -> int:
    fetches = {fetch(url) for url in urls}
    return sum([await each for each in fetches])


async def main() -> None:
    urls = ["a", "b"]
    await dict_counted_only(urls)
    await dict_display_never_looked_at()
    await dict_filled_and_counted(urls)
    await set_counted_only(urls)
    await tuple_counted_only()
    await dict_values_gathered(urls)
    await dict_items_awaited(urls)
    await dict_looked_up()
    await dict_popped()
    await set_awaited(urls)


if __name__ == "__main__":
    asyncio.run(main())
