"""Processes call their target and drop what it returns."""
# not run: the coroutine is lost in another process

import asyncio
import multiprocessing
from multiprocessing.pool import Pool


async def work(number: int) -> int:
    return number


def run_work(number: int) -> int:
    return asyncio.run(work(number))


def start(pool: Pool) -> None:
    multiprocessing.Process(target=work, args=(1,)).start()  # E: async-callback
    pool.apply_async(work, (1,))  # E: async-callback
    pool.map(work, [1])  # E: async-callback
    multiprocessing.Process(target=run_work, args=(1,)).start()
    pool.map(run_work, [1])
