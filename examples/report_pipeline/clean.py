"""The pipeline converted: httpx for the network, aiofiles for the disk, the CPU work left sync."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import aiofiles
import aiofiles.os
import httpx

from report_pipeline.figures import Order, report


async def fetch(client: httpx.AsyncClient) -> list[Order]:
    response = await client.get("/orders")
    orders: list[Order] = response.json()
    return orders


async def save(folder: Path, text: str) -> None:
    await aiofiles.os.makedirs(folder, exist_ok=True)
    async with aiofiles.open(folder / "report.txt", "w", encoding="utf-8") as file:
        await file.write(text)


async def announce(client: httpx.AsyncClient) -> None:
    response = await client.post("/messages")
    response.raise_for_status()


async def main(base_url: str, folder: Path) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        await save(folder, report(await fetch(client)))
        await announce(client)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
