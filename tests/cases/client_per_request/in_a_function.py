"""A function creates a client for the one request that it makes, and is called for every page."""
# mypy: disable-error-code=sibling-tasks

import asyncio

import aiohttp
import httpx


async def fetch(url: str) -> str:
    async with httpx.AsyncClient() as client:  # E: client-per-request
        return str(client.build_request("GET", url))


async def fetch_with_aiohttp(url: str) -> str:
    session = aiohttp.ClientSession()  # E: client-per-request
    try:
        return f"{session.closed} {url}"
    finally:
        await session.close()


async def fetch_with(client: httpx.AsyncClient, url: str) -> str:
    return str(client.build_request("GET", url))


async def main() -> None:
    urls = ["http://127.0.0.1/a", "http://127.0.0.1/b"]
    print(await asyncio.gather(*(fetch(url) for url in urls)))
    for url in urls:
        print(await fetch_with_aiohttp(url))
    async with httpx.AsyncClient() as client:
        print(await asyncio.gather(*(fetch_with(client, url) for url in urls)))


if __name__ == "__main__":
    asyncio.run(main())
