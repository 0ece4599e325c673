"""Executors return a future whose result is a coroutine."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any


async def work(number: int) -> int:
    return number


def run_work(number: int) -> int:
    return asyncio.run(work(number))


def start(pool: ThreadPoolExecutor) -> None:
    pool.submit(work, 1)  # E: async-callback
    list(pool.map(work, [1, 2]))  # E: async-callback
    pool.submit(lambda: work(1))  # E: async-callback
    pool.submit(run_work, 1)
    list(pool.map(run_work, [1, 2]))


async def to_thread() -> Any:
    return await asyncio.to_thread(work, 1)  # E: async-callback


async def in_executor() -> Any:
    return await asyncio.get_running_loop().run_in_executor(None, work, 1)  # E: async-callback


async def lambda_in_executor() -> Any:
    return await asyncio.get_running_loop().run_in_executor(None, lambda: work(1))  # E: async-callback


async def fine() -> Any:
    await asyncio.to_thread(run_work, 1)
    return await asyncio.get_running_loop().run_in_executor(None, run_work, 1)


async def main() -> None:
    for example in (to_thread, in_executor, lambda_in_executor, fine):
        with suppress(TypeError):
            await example()


if __name__ == "__main__":
    with ThreadPoolExecutor() as pool:
        start(pool)
    asyncio.run(main())
