"""Groups that are gone through in parts, emptied, or gathered as one are awaited once."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import Coroutine
from typing import Any


async def fetch(url: str) -> int:
    return len(url)


async def first_and_rest(urls: list[str]) -> None:
    first, *rest = [fetch(url) for url in urls]
    await first
    await asyncio.gather(*rest)


async def in_batches(urls: list[str]) -> None:
    batch: list[Coroutine[Any, Any, int]] = []
    for url in urls:
        batch.append(fetch(url))
        if len(batch) == 2:
            await asyncio.gather(*batch)
            batch.clear()
    await asyncio.gather(*batch)


async def in_slices(urls: list[str]) -> None:
    fetches = [fetch(url) for url in urls]
    for start in range(0, len(fetches), 2):
        await asyncio.gather(*fetches[start : start + 2])


async def given_twice() -> None:
    page = fetch("a")
    await asyncio.gather(page, page)  # gather runs it once


async def given_twice_and_awaited() -> None:
    page = fetch("a")
    await asyncio.gather(page, page)
    await page  # E: reused-coroutine


async def main() -> None:
    await first_and_rest(["a", "b", "c"])
    await in_batches(["a", "b", "c"])
    await in_slices(["a", "b", "c"])
    await given_twice()
    try:
        await given_twice_and_awaited()
    except RuntimeError:
        pass


if __name__ == "__main__":
    asyncio.run(main())
