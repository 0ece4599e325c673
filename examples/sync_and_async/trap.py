"""Sync code that calls async code, and the other way round, over the wrong bridge or none."""

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


def tell(base_url: str, city: str) -> None:
    # A sync function gets a coroutine object here, not a number.
    celsius = temperature(base_url, city)  # E: async-from-sync
    print(city, celsius)


def warm_up(base_url: str) -> None:
    # The thread calls the function, drops the coroutine and ends.
    thread = threading.Thread(target=temperature, args=(base_url, "oslo"))  # E: async-callback
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
    # Two sync functions further down waits `requests`.
    return archive.refresh()  # E: blocking-http


def temperature_now(base_url: str, city: str) -> float:
    return asyncio.run(temperature(base_url, city))


async def compare(base_url: str) -> bool:
    # The bridge from sync to async is no bridge from async to async.
    return temperature_now(base_url, "oslo") > 0  # E: nested-event-loop


def main(base_url: str) -> None:
    tell(base_url, "oslo")
    warm_up(base_url)
    print(asyncio.run(refresh_all(Archive(base_url))))
    try:
        print(asyncio.run(compare(base_url)))
    except RuntimeError as error:
        print(error)


if __name__ == "__main__":
    main(sys.argv[1])
