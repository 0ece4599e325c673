"""The same lookup after putting `async` in front: it works, and it blocks the event loop."""

from __future__ import annotations

import asyncio
import sys

import requests


async def temperature(base_url: str, city: str) -> float:
    response = requests.get(f"{base_url}/weather/{city}", timeout=10)  # E: blocking-http
    response.raise_for_status()
    celsius: float = response.json()["celsius"]
    return celsius


async def main(base_url: str) -> None:
    for city in ["oslo", "lima"]:
        print(city, await temperature(base_url, city))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
