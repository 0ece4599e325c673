"""Five "concurrent" fetches through sync `requests`: gather has nothing to interleave.

The server never sees more than one request at a time.
"""

from __future__ import annotations

import asyncio
import sys

import requests


async def fetch(url: str) -> str:
    response = requests.get(url, timeout=60)  # E: blocking-http
    return response.text


async def main(base_url: str) -> None:
    urls = [f"{base_url}/pages/{number}" for number in range(5)]
    print(await asyncio.gather(*(fetch(url) for url in urls)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
