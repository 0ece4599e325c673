"""A client per request: every page opens a connection of its own, and none is used twice."""

from __future__ import annotations

import asyncio
import sys

import httpx


async def fetch(url: str) -> str:
    async with httpx.AsyncClient() as client:  # E: client-per-request
        response = await client.get(url)
        return response.text


async def main(base_url: str) -> None:
    urls = [f"{base_url}/pages/{number}" for number in range(5)]
    for _ in range(2):
        print(await asyncio.gather(*(fetch(url) for url in urls)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
