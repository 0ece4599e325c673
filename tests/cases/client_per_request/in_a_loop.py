"""A client for every turn of a loop."""

import asyncio

import aiohttp
import httpx


async def for_loop(urls: list[str]) -> None:
    for url in urls:
        async with httpx.AsyncClient() as client:  # E: client-per-request
            print(client.build_request("GET", url))


async def while_loop(urls: list[str]) -> None:
    while urls:
        url = urls.pop()
        async with aiohttp.ClientSession() as session:  # E: client-per-request
            print(session, url)


async def in_a_comprehension(urls: list[str]) -> list[httpx.AsyncClient]:
    return [httpx.AsyncClient(base_url=url) for url in urls]  # E: client-per-request


async def before_the_loop(urls: list[str]) -> None:
    async with httpx.AsyncClient() as client:
        for url in urls:
            print(client.build_request("GET", url))


async def main() -> None:
    urls = ["http://127.0.0.1/a", "http://127.0.0.1/b"]
    await for_loop(urls)
    await while_loop(list(urls))
    for client in await in_a_comprehension(urls):
        await client.aclose()
    await before_the_loop(urls)


if __name__ == "__main__":
    asyncio.run(main())
