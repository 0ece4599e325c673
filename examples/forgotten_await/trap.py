"""Forgotten `await`, in the shapes that `mypy --strict` lets through, all but the first."""

from __future__ import annotations

import asyncio
import sys

import httpx


class Shop:
    """The async functions of this example, all of them correct."""

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
    # The one shape that mypy knows.
    shop.send("hello")  # E: unused-coroutine


async def kept_for_nothing(shop: Shop) -> None:
    status = shop.send("hello")  # E: unawaited-coroutine


async def thrown_away(shop: Shop) -> None:
    _ = shop.send("hello")  # E: unawaited-coroutine


async def one_arm(shop: Shop, loud: bool) -> None:
    shop.send("hello") if loud else None  # E: unawaited-coroutine


async def list_of_nothing_done(shop: Shop) -> None:
    [shop.send(name) for name in ["ann", "bob"]]  # E: unawaited-coroutine


async def always_true(shop: Shop) -> str:
    # A coroutine is true, so this shop never closes.
    if shop.is_open("oslo"):  # E: unawaited-coroutine
        return "come in"
    return "closed"


async def never_none(shop: Shop) -> bool:
    return shop.is_open("oslo") is not None  # E: unawaited-coroutine


async def guard(shop: Shop, member: bool) -> bool:
    # The mistake behind more than one hole in an access check.
    return True if shop.is_open("oslo") and member else False  # E: unawaited-coroutine


async def printed(shop: Shop) -> None:
    print("sent with status", shop.send("hello"))  # E: unawaited-coroutine


async def formatted(shop: Shop) -> str:
    return f"sent with status {shop.send('hello')}"  # E: unawaited-coroutine


async def one_branch_only(shop: Shop, urgent: bool) -> str:
    sending = shop.send("hello")  # E: unawaited-coroutine
    if urgent:
        return f"sent with status {await sending}"
    return "sent later"


async def early_return(shop: Shop, names: list[str]) -> int:
    sending = shop.send("hello")  # E: unawaited-coroutine
    if not names:
        return 0
    return await sending


async def every_city(shop: Shop, cities: list[str]) -> list[str]:
    # filter() takes each coroutine for a yes.
    return list(filter(shop.is_open, cities))  # E: async-callback


async def second_try(shop: Shop) -> int:
    sending = shop.send("hello")
    try:
        status = await sending
        print("first", status)
    finally:
        status = await sending  # E: reused-coroutine
    return status


def in_sync_code(shop: Shop) -> None:
    status = shop.send("hello")  # E: async-from-sync


async def main(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        shop = Shop(client)
        await bare_call(shop)
        await kept_for_nothing(shop)
        await thrown_away(shop)
        await one_arm(shop, loud=True)
        await list_of_nothing_done(shop)
        print(await always_true(shop))
        print(await never_none(shop))
        print(await guard(shop, member=True))
        await printed(shop)
        print(await formatted(shop))
        print(await one_branch_only(shop, urgent=True))
        print(await one_branch_only(shop, urgent=False))
        print(await early_return(shop, ["ann"]))
        print(await early_return(shop, []))
        print(await every_city(shop, ["oslo", "lima"]))
        in_sync_code(shop)
        try:
            await second_try(shop)
        except RuntimeError as error:
            print(error)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
