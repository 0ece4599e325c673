"""The same lookup with aiohttp and with httpx: where each of them wants an `await`."""

from __future__ import annotations

import asyncio
import sys

import aiohttp
import httpx


async def with_aiohttp(base_url: str) -> None:
    async with aiohttp.ClientSession() as session:
        # The response arrives with its headers; the body is another wait.
        async with session.get(f"{base_url}/weather/oslo") as response:
            print(await response.json())


async def with_httpx(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        # The body is there as soon as the response is.
        response = await client.get("/weather/oslo")
        print(response.json())


async def main(base_url: str) -> None:
    await with_aiohttp(base_url)
    await with_httpx(base_url)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
