"""asyncio's own event, queue and future, and a lock that is never held across an `await`."""

from __future__ import annotations

import asyncio
import sys
import threading

import httpx


async def status(client: httpx.AsyncClient) -> int:
    response = await client.get("/pages/1")
    return response.status_code


async def wait_for_event() -> bool:
    ready = asyncio.Event()
    asyncio.get_running_loop().call_soon(ready.set)
    return await ready.wait()


async def wait_for_item() -> str:
    items: asyncio.Queue[str] = asyncio.Queue()
    asyncio.get_running_loop().call_soon(items.put_nowait, "tea")
    return await items.get()


async def wait_for_result(client: httpx.AsyncClient) -> int:
    return await asyncio.create_task(status(client))


class Counter:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.pages = 0

    async def count(self, client: httpx.AsyncClient) -> None:
        if await status(client) == 200:
            with self.lock:
                self.pages += 1


async def main(base_url: str) -> None:
    print(await wait_for_event())
    print(await wait_for_item())
    async with httpx.AsyncClient(base_url=base_url) as client:
        print(await wait_for_result(client))
        counter = Counter()
        await counter.count(client)
        print(counter.pages)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
