"""A sync helper between two async functions: it has to become async itself."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def fetch(url: str) -> str:
    return url


def fetch_all(urls: list[str]) -> list[str]:
    found = []
    for url in urls:
        page = fetch(url)  # E: async-from-sync
        found.append(url)
    return found


def fetch_later(urls: list[str]) -> list[Coroutine[Any, Any, str]]:
    return [fetch(url) for url in urls]


async def main() -> None:
    print(fetch_all(["a", "b"]))
    for page in fetch_later(["a", "b"]):
        print(await page)


if __name__ == "__main__":
    asyncio.run(main())
