"""Methods and functions that only have the name of something that blocks."""

import asyncio
import time as clock
from typing import Any

import httpx


class time:
    @staticmethod
    def sleep(seconds: float) -> None:
        print(seconds)


class requests:
    @staticmethod
    def get(url: str) -> str:
        return url


class Cache:
    def get(self, key: str) -> str:
        return key

    def execute(self, query: str) -> str:
        return query

    def read(self) -> str:
        return ""

    def wait(self) -> None:
        pass

    def join(self) -> None:
        pass

    def result(self) -> int:
        return 1

    def connect(self) -> None:
        pass


def open(path: str) -> str:
    return path


async def uses(cache: Cache, task: "asyncio.Task[int]", unknown: Any) -> None:
    time.sleep(1)
    requests.get("a")
    open("a")
    cache.get("a")
    cache.execute("a")
    cache.read()
    cache.wait()
    cache.join()
    cache.result()
    cache.connect()
    task.result()
    unknown.get("a")
    unknown.read()
    unknown.execute("a")
    {"a": 1}.get("a")
    "".join([])
    clock.time()


async def async_twins(
    client: httpx.AsyncClient, jobs: "asyncio.Queue[str]", lock: asyncio.Lock, event: asyncio.Event
) -> None:
    await client.get("a")
    await jobs.get()
    await jobs.join()
    await lock.acquire()
    lock.release()
    await event.wait()
    await asyncio.sleep(1)
    process = await asyncio.create_subprocess_exec("ls")
    await process.wait()
    await process.communicate()
    reader, writer = await asyncio.open_connection("localhost", 80)
    await reader.read()
    writer.write(b"a")
    await writer.drain()
