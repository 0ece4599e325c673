"""An awaited call never counts as blocking, however it is declared."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx


class Client(httpx.AsyncClient):
    def fetch(self, url: str) -> Awaitable[httpx.Response]:
        return self.get(url)


class Lazy:
    def __init__(self, make: Callable[[], Awaitable[str]]) -> None:
        self.make = make

    def get(self) -> Awaitable[str]:
        return self.make()


async def uses(client: Client, lazy: Lazy, unknown: Any) -> None:
    await client.fetch("a")
    await lazy.get()
    await unknown.get("a")
    await unknown.connect().execute("a")
    async with client.stream("GET", "a") as response:
        async for line in response.aiter_lines():
            print(line)
    async with unknown.connect() as connection:
        await connection.execute("a")
    async for row in unknown.rows():
        print(row)
