"""Blocking helpers that only go to a thread, in all the ways to say so."""

import asyncio
import concurrent.futures
import functools
import multiprocessing.pool
from pathlib import Path

import requests


def fetch(url: str) -> str:
    return requests.get(url).text


class Store:
    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> str:
        return self.path.read_text()

    async def load_async(self) -> str:
        return await asyncio.to_thread(self.load)

    async def load_inner(self) -> str:
        def inner() -> str:
            return self.load() + fetch("a")

        return await asyncio.to_thread(inner)


async def run_in_thread(url: str) -> str:
    call = functools.partial(fetch, url)
    return await asyncio.get_running_loop().run_in_executor(None, call)


async def gathers(urls: list[str]) -> list[str]:
    waiting = [asyncio.to_thread(fetch, url) for url in urls]
    results = await asyncio.gather(*waiting, return_exceptions=True)
    return [result for result in results if isinstance(result, str)]


async def pools(pool: concurrent.futures.Executor, workers: multiprocessing.pool.Pool) -> None:
    pool.submit(fetch, "a")
    workers.apply_async(fetch, ("a",))
    waiting = pool.submit(lambda: fetch("a"))
    waiting.add_done_callback(lambda done: print(done))
    await asyncio.wrap_future(waiting)


async def uses(store: Store) -> None:
    await store.load_async()
    await store.load_inner()
    await run_in_thread("a")
    await gathers(["a"])
