"""What one knows of one client is wrong for the other.

aiohttp has to be asked with `await` for the body and to be closed with `await`. httpx reads the
body with the response, and has sync functions of the same names in the same module.
"""

from __future__ import annotations

import asyncio
import sys

import aiohttp
import httpx


async def with_aiohttp(base_url: str) -> None:
    session = aiohttp.ClientSession()
    async with session.get(f"{base_url}/weather/oslo") as response:
        body = response.text()  # E: unawaited-coroutine
        print(response.json())  # E: unawaited-coroutine
    session.close()  # E: unused-coroutine


async def with_httpx(base_url: str) -> None:
    print(httpx.get(f"{base_url}/weather/oslo").json())  # E: blocking-http
    client = httpx.AsyncClient(base_url=base_url)
    response = client.get("/weather/lima")  # E: unawaited-coroutine
    client.aclose()  # E: unused-coroutine


async def main(base_url: str) -> None:
    await with_aiohttp(base_url)
    await with_httpx(base_url)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
