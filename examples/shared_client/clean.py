"""One client for all requests: the second round goes over the connections of the first."""

from __future__ import annotations

import asyncio
import sys

import httpx


async def fetch(client: httpx.AsyncClient, url: str) -> str:
    response = await client.get(url)
    return response.text


async def main(base_url: str) -> None:
    urls = [f"{base_url}/pages/{number}" for number in range(5)]
    async with httpx.AsyncClient() as client:
        for _ in range(2):
            print(await asyncio.gather(*(fetch(client, url) for url in urls)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
