"""Requests of async HTTP clients are coroutines, or objects that behave like coroutines."""

import asyncio

import aiohttp
import httpx


async def httpx_request(client: httpx.AsyncClient) -> None:
    response = client.get("http://127.0.0.1:1/")  # E: unawaited-coroutine


async def httpx_close(client: httpx.AsyncClient) -> None:
    client.aclose()  # E: unused-coroutine


async def aiohttp_request(session: aiohttp.ClientSession) -> None:
    response = session.get("http://127.0.0.1:1/")  # E: unawaited-coroutine


async def aiohttp_truth(session: aiohttp.ClientSession) -> str:
    return "up" if session.get("http://127.0.0.1:1/") else "down"  # E: unawaited-coroutine


async def awaited(client: httpx.AsyncClient) -> None:
    request = client.get("http://127.0.0.1:1/")
    try:
        await request
    except httpx.ConnectError:
        print("nobody there")


async def entered(session: aiohttp.ClientSession) -> None:
    try:
        async with session.get("http://127.0.0.1:1/") as response:
            print(response.status)
    except aiohttp.ClientConnectionError:
        print("nobody there")


async def entered_later(session: aiohttp.ClientSession) -> None:
    request = session.get("http://127.0.0.1:1/")
    try:
        async with request as response:
            print(response.status)
    except aiohttp.ClientConnectionError:
        print("nobody there")


async def main() -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        await httpx_request(client)
        await httpx_close(client)
        await awaited(client)
    async with aiohttp.ClientSession() as session:
        await aiohttp_request(session)
        await aiohttp_truth(session)
        await entered(session)
        await entered_later(session)


if __name__ == "__main__":
    asyncio.run(main())
