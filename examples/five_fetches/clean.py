"""Five concurrent fetches: the server has all five requests in hand before it answers one."""

from __future__ import annotations

import asyncio
import sys

import httpx


async def fetch(client: httpx.AsyncClient, url: str) -> str:
    response = await client.get(url)
    return response.text


async def main(base_url: str) -> None:
    urls = [f"{base_url}/pages/{number}" for number in range(5)]
    async with httpx.AsyncClient(timeout=60) as client:
        print(await asyncio.gather(*(fetch(client, url) for url in urls)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
