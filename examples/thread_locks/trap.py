"""Waiting for a thread on the event loop, where the thread is waiting for the event loop.

Each wait has a time limit here, so that the example ends. Without one it would hang for good,
because what it waits for can only happen on the loop that it has stopped.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import queue
import sys
import threading

import httpx

LIMIT = 0.01


async def status(client: httpx.AsyncClient) -> int:
    response = await client.get("/pages/1")
    return response.status_code


async def wait_for_event() -> bool:
    ready = threading.Event()
    asyncio.get_running_loop().call_soon(ready.set)
    return ready.wait(LIMIT)  # E: blocking-lock


async def wait_for_item() -> str:
    items: queue.Queue[str] = queue.Queue()
    asyncio.get_running_loop().call_soon(items.put, "tea")
    try:
        return items.get(timeout=LIMIT)  # E: blocking-lock
    except queue.Empty:
        return "nothing"


async def wait_for_result(client: httpx.AsyncClient) -> int:
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(status(client), loop)
    try:
        return future.result(LIMIT)  # E: blocking-lock
    except concurrent.futures.TimeoutError:
        return 0


class Counter:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.pages = 0

    async def count(self, client: httpx.AsyncClient) -> None:
        # A second task that wants the lock would stop the loop, and with it this one.
        with self.lock:
            if await status(client) == 200:  # E: await-holding-lock
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
