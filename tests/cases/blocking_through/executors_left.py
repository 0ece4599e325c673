"""The block of an executor waits at its end for what nobody has awaited in it."""

import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor


async def given_to_nobody() -> None:
    with ThreadPoolExecutor() as pool:  # E: blocking-lock
        pool.submit(time.sleep, 1)


async def awaited_in_part() -> None:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:  # E: blocking-lock
        await loop.run_in_executor(pool, time.sleep, 1)
        pool.submit(time.sleep, 1)


async def awaited_later() -> None:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:  # E: blocking-lock
        future = loop.run_in_executor(pool, time.sleep, 1)
    await future


async def kept(futures: "list[Future[None]]") -> None:
    with ThreadPoolExecutor() as pool:  # E: blocking-lock
        futures.append(pool.submit(time.sleep, 1))
        await asyncio.sleep(0)


async def not_used() -> None:
    with ThreadPoolExecutor():  # E: blocking-lock
        await asyncio.sleep(0)
