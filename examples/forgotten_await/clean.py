"""The same functions with every coroutine awaited, once."""

from __future__ import annotations

import asyncio
import sys

import httpx


class Shop:
    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def send(self, text: str) -> int:
        response = await self.client.post("/messages", json=text)
        return response.status_code

    async def is_open(self, city: str) -> bool:
        response = await self.client.get(f"/weather/{city}")
        celsius: int = response.json()["celsius"]
        return celsius > 20


async def bare_call(shop: Shop) -> None:
    await shop.send("hello")


async def one_arm(shop: Shop, loud: bool) -> None:
    await shop.send("hello") if loud else None


async def a_list(shop: Shop) -> None:
    print([await shop.send(name) for name in ["ann", "bob"]])


async def condition(shop: Shop) -> str:
    if await shop.is_open("oslo"):
        return "come in"
    return "closed"


async def guard(shop: Shop, member: bool) -> bool:
    return await shop.is_open("oslo") and member


async def formatted(shop: Shop) -> str:
    return f"sent with status {await shop.send('hello')}"


async def one_branch_only(shop: Shop, urgent: bool) -> str:
    # The coroutine is created where it is awaited.
    if urgent:
        return f"sent with status {await shop.send('hello')}"
    return "not sent"


async def both_branches(shop: Shop, urgent: bool) -> int:
    sending = shop.send("hello")
    if urgent:
        return await sending
    return await asyncio.wait_for(sending, timeout=60)


async def early_return(shop: Shop, names: list[str]) -> int:
    sending = shop.send("hello")
    if not names:
        sending.close()
        return 0
    return await sending


async def every_city(shop: Shop, cities: list[str]) -> list[str]:
    return [city for city in cities if await shop.is_open(city)]


async def second_try(shop: Shop) -> int:
    # A new coroutine for every try.
    for _ in range(2):
        status = await shop.send("hello")
    return status


def in_sync_code(shop: Shop) -> asyncio.Task[int]:
    # Whoever gets the task can await it.
    return asyncio.create_task(shop.send("hello"))


async def main(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        shop = Shop(client)
        await bare_call(shop)
        await one_arm(shop, loud=True)
        await a_list(shop)
        print(await condition(shop))
        print(await guard(shop, member=True))
        print(await formatted(shop))
        print(await one_branch_only(shop, urgent=True))
        print(await one_branch_only(shop, urgent=False))
        print(await both_branches(shop, urgent=True))
        print(await both_branches(shop, urgent=False))
        print(await early_return(shop, ["ann"]))
        print(await early_return(shop, []))
        print(await every_city(shop, ["oslo", "lima"]))
        print(await second_try(shop))
        print(await in_sync_code(shop))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
