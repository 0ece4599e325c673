"""What is handed to a thread or process does not run on the loop."""

import asyncio
import functools
import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import requests


def slow(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


async def offloads(pool: ThreadPoolExecutor, processes: ProcessPoolExecutor) -> None:
    await asyncio.to_thread(time.sleep, 1)
    await asyncio.to_thread(slow, 1)
    await asyncio.to_thread(lambda: requests.get("http://localhost/"))
    await asyncio.to_thread(Path("a").read_text)
    await asyncio.to_thread(functools.partial(slow, 1))
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, slow, 1)
    await loop.run_in_executor(pool, lambda: slow(1))
    await loop.run_in_executor(processes, functools.partial(requests.get, "http://localhost/"))
    waiting = pool.submit(slow, 1)
    await asyncio.wrap_future(waiting)
    threading.Thread(target=slow, args=(1,)).start()
    threading.Timer(1, slow, [1]).start()
    multiprocessing.Process(target=slow, args=(1,)).start()


async def calls_instead_of_handing_over(pool: ThreadPoolExecutor) -> None:
    await asyncio.to_thread(print, slow(1))  # E: blocking-sleep
    pool.submit(print, Path("a").read_text())  # E: blocking-file
    threading.Thread(target=print, args=(requests.get("http://localhost/"),)).start()  # E: blocking-http
    thread = threading.Thread(target=slow, args=(1,))
    thread.start()
    thread.join()  # E: blocking-lock
    pool.submit(slow, 1).result()  # E: blocking-lock
    for value in pool.map(slow, [1, 2]):  # E: blocking-lock
        print(value)
