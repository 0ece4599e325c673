"""Clients that are created once and shared."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import httpx

shared = httpx.AsyncClient()


class Service:
    """Has a client for its whole life."""

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        self.client = client or httpx.AsyncClient()
        self.session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        self.session = aiohttp.ClientSession()

    async def stop(self) -> None:
        await self.client.aclose()
        if self.session:
            await self.session.close()


@asynccontextmanager
async def lifespan() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as client:
        yield client


def make_client(base_url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=base_url)


async def main() -> None:
    service = Service()
    await service.start()
    await service.stop()
    async with lifespan() as client:
        print(client)
    await make_client("http://127.0.0.1").aclose()
    await shared.aclose()


if __name__ == "__main__":
    asyncio.run(main())
