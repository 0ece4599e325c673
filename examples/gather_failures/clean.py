"""A failure cancels what belongs together, and otherwise every outcome is looked at."""

from __future__ import annotations

import asyncio
import sys

import httpx


class Van:
    """It comes for the parcel after the payment has failed."""

    def __init__(self) -> None:
        self.arrived = asyncio.Event()


async def charge(client: httpx.AsyncClient) -> None:
    response = await client.post("/payments")
    response.raise_for_status()


async def ship(client: httpx.AsyncClient, van: Van) -> None:
    await van.arrived.wait()
    await client.post("/parcels")


if sys.version_info >= (3, 11):

    async def order(client: httpx.AsyncClient, van: Van) -> str:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(charge(client))
                group.create_task(ship(client, van))
        except ExceptionGroup as failures:
            return f"not sent: {failures.exceptions}"
        return "sent"

else:

    async def order(client: httpx.AsyncClient, van: Van) -> str:
        # What a TaskGroup does, by hand.
        tasks = [asyncio.create_task(job) for job in (charge(client), ship(client, van))]
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        for task in pending:
            task.cancel()
        await asyncio.wait(tasks)
        failures = [task.exception() for task in done]
        return f"not sent: {failures}" if any(failures) else "sent"


async def greet(client: httpx.AsyncClient, name: str) -> None:
    response = await client.get(f"/friends/{name}")
    response.raise_for_status()


async def greet_all(client: httpx.AsyncClient, names: list[str]) -> None:
    jobs = [greet(client, name) for name in names]
    outcomes = await asyncio.gather(*jobs, return_exceptions=True)
    for name, outcome in zip(names, outcomes):
        if isinstance(outcome, BaseException):
            print("no greeting for", name)


async def in_the_background(client: httpx.AsyncClient) -> None:
    task = asyncio.create_task(greet(client, "ann"))
    await client.post("/messages")
    try:
        await task
    except httpx.HTTPStatusError as error:
        print("the background task says:", error.response.json())


async def main(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url) as client:
        van = Van()
        print(await order(client, van))
        van.arrived.set()
        await greet_all(client, ["ann", "bob"])
        await in_the_background(client)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
