"""Arguments decide whether a function blocks."""

import io
import multiprocessing
import os
import queue
import sqlite3
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor


async def waits(
    jobs: queue.Queue[str],
    event: threading.Event,
    thread: threading.Thread,
    permits: threading.Semaphore,
    pool: ThreadPoolExecutor,
    future: Future[int],
    seconds: float,
    block: bool,
) -> None:
    time.sleep(seconds)  # E: blocking-sleep
    time.sleep(0.0001)  # E: blocking-sleep
    jobs.get()  # E: blocking-lock
    jobs.get(True)  # E: blocking-lock
    jobs.get(timeout=1)  # E: blocking-lock
    jobs.get(block=block)  # E: blocking-lock
    event.wait()  # E: blocking-lock
    event.wait(seconds)  # E: blocking-lock
    thread.join()  # E: blocking-lock
    thread.join(1)  # E: blocking-lock
    permits.acquire()  # E: blocking-lock
    pool.shutdown()  # E: blocking-lock
    future.result()  # E: blocking-lock
    future.result(timeout=1)  # E: blocking-lock
    sqlite3.connect("a.db")  # E: blocking-database
    os.waitpid(1, 0)  # E: blocking-subprocess


async def does_not_wait(
    jobs: queue.Queue[str],
    event: threading.Event,
    thread: threading.Thread,
    permits: threading.Semaphore,
    pool: ThreadPoolExecutor,
    future: Future[int],
) -> None:
    time.sleep(0)
    time.sleep(0.0)
    jobs.get(False)
    jobs.get(block=False)
    jobs.get(timeout=0)
    jobs.get_nowait()
    jobs.put("a")
    event.wait(0)
    event.wait(timeout=0)
    thread.join(0)
    thread.join(timeout=0)
    permits.acquire(blocking=False)
    permits.acquire(False)
    pool.shutdown(wait=False)
    pool.shutdown(False, cancel_futures=True)
    future.result(timeout=0)
    sqlite3.connect(":memory:")
    os.waitpid(1, 1)


async def locks(lock: threading.Lock) -> None:
    lock.acquire()  # E: blocking-mutex
    lock.acquire(blocking=False)
    lock.acquire(timeout=0)
    lock.release()
    with lock:  # E: blocking-mutex
        print("held")
    multiprocessing.cpu_count()
    print(io.DEFAULT_BUFFER_SIZE)
