"""What `gather` does with a failure: it lets the others run on, or it hides it altogether."""

from __future__ import annotations

import asyncio
import sys

import httpx


class Van:
    """It comes for the parcel after the payment has failed."""

    def __init__(self) -> None:
        self.arrived = asyncio.Event()
        self.left = asyncio.Event()


async def charge(client: httpx.AsyncClient) -> None:
    response = await client.post("/payments")
    response.raise_for_status()


async def ship(client: httpx.AsyncClient, van: Van) -> None:
    await van.arrived.wait()
    await client.post("/parcels")
    van.left.set()


async def order(client: httpx.AsyncClient, van: Van) -> None:
    # The first failure ends the waiting for ship(), not ship().
    await asyncio.gather(charge(client), ship(client, van))  # E: sibling-tasks


async def greet(client: httpx.AsyncClient, name: str) -> None:
    response = await client.get(f"/friends/{name}")
    response.raise_for_status()


async def greet_all(client: httpx.AsyncClient, names: list[str]) -> None:
    jobs = [greet(client, name) for name in names]
    await asyncio.gather(*jobs, return_exceptions=True)  # E: lost-exceptions


async def in_the_background(client: httpx.AsyncClient) -> None:
    # Nothing holds the task: it may vanish at any time, and its failure has no reader.
    asyncio.create_task(greet(client, "ann"))  # E: dangling-task
    await client.post("/messages")


async def main(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        van = Van()
        try:
            await order(client, van)
        except httpx.HTTPStatusError as error:
            print("not paid:", error.response.json())
        van.arrived.set()
        await van.left.wait()
        print("the parcel has left all the same")
        await greet_all(client, ["ann", "bob"])
        print("greeted, says the program")
        await in_the_background(client)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
