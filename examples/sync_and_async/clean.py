"""`asyncio.run` at the entry points, `asyncio.to_thread` for sync code that blocks."""

from __future__ import annotations

import asyncio
import sys
import threading

import httpx
import requests


async def temperature(base_url: str, city: str) -> float:
    async with httpx.AsyncClient(base_url=base_url) as client:
        response = await client.get(f"/weather/{city}")
    celsius: float = response.json()["celsius"]
    return celsius


def temperature_now(base_url: str, city: str) -> float:
    return asyncio.run(temperature(base_url, city))


def tell(base_url: str, city: str) -> None:
    print(city, temperature_now(base_url, city))


def warm_up(base_url: str) -> None:
    # A thread is an entry point too: it gets a sync function that runs a loop of its own.
    thread = threading.Thread(target=tell, args=(base_url, "oslo"))
    thread.start()
    thread.join()


def download(base_url: str) -> int:
    return requests.get(f"{base_url}/pages/1", timeout=10).status_code


class Archive:
    def __init__(self, base_url: str) -> None:
        self.base_url = base_url

    def refresh(self) -> int:
        return download(self.base_url)


async def refresh_all(archive: Archive) -> int:
    return await asyncio.to_thread(archive.refresh)


async def compare(base_url: str) -> bool:
    return await temperature(base_url, "oslo") > 0


def main(base_url: str) -> None:
    tell(base_url, "oslo")
    warm_up(base_url)
    print(asyncio.run(refresh_all(Archive(base_url))))
    print(asyncio.run(compare(base_url)))


if __name__ == "__main__":
    main(sys.argv[1])
