"""The lookup with `httpx.AsyncClient`, and `asyncio.run` at the entry point."""

from __future__ import annotations

import asyncio
import sys

import httpx


async def temperature(client: httpx.AsyncClient, city: str) -> float:
    response = await client.get(f"/weather/{city}")
    response.raise_for_status()
    celsius: float = response.json()["celsius"]
    return celsius


async def main(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        for city in ["oslo", "lima"]:
            print(city, await temperature(client, city))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
