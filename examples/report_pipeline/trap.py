"""The pipeline half converted: every function that was touched has kept one sync habit."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import httpx
import requests

from report_pipeline.figures import Order, report


async def fetch(base_url: str) -> list[Order]:
    # The signature was converted and the body was not.
    response = requests.get(f"{base_url}/orders", timeout=10)  # E: blocking-http
    orders: list[Order] = response.json()
    return orders


async def fetch_again(base_url: str) -> list[Order]:
    # The pause between two tries comes from the sync version.
    time.sleep(0.01)  # E: blocking-sleep
    return await fetch(base_url)


def prepare(folder: Path) -> Path:
    # A helper that nobody converts, because it says nothing of I/O.
    folder.mkdir(exist_ok=True)
    return folder / "report.txt"


async def save(folder: Path, text: str) -> None:
    target = prepare(folder)  # E: blocking-path
    with open(target, "w", encoding="utf-8") as file:  # E: blocking-file
        file.write(text)  # E: blocking-file


async def announce(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        response = await client.post("/messages")
    response.raise_for_status()


def announce_failure(base_url: str) -> None:
    # Its callers are still sync, so it cannot await, and the assignment keeps mypy quiet.
    _ = announce(base_url)  # E: async-from-sync


def orders_now(base_url: str) -> list[Order]:
    # The bridge for sync callers. It is right in itself, until async code walks over it.
    return asyncio.run(fetch(base_url))


async def recount(base_url: str) -> str:
    return report(orders_now(base_url))  # E: nested-event-loop


async def main(base_url: str, folder: Path) -> None:
    await save(folder, report(await fetch_again(base_url)))
    announced = announce(base_url)  # E: unawaited-coroutine
    try:
        print(await recount(base_url))
    except RuntimeError as error:
        print(error)
        announce_failure(base_url)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2])))
