"""Objects that are asked whether one would have to wait, and the answer is yes, or about something else."""

import concurrent.futures
import queue


async def empty(waiting: "queue.Queue[str]") -> str:
    if waiting.empty():
        return waiting.get()  # E: blocking-lock
    return ""


async def not_done(future: "concurrent.futures.Future[int]") -> int:
    if not future.done():
        return future.result()  # E: blocking-lock
    return 0


async def not_yet_told(future: "concurrent.futures.Future[int]") -> int:
    result = future.result()  # E: blocking-lock
    future.add_done_callback(print)
    return result


async def another(waiting: "queue.Queue[str]", other: "queue.Queue[str]") -> str:
    if not other.empty():
        return waiting.get()  # E: blocking-lock
    return ""


async def something_else(waiting: "queue.Queue[str]") -> str:
    if not waiting.full():
        return waiting.get()  # E: blocking-lock
    return ""


async def waits_once(futures: "list[concurrent.futures.Future[int]]") -> int:
    total = 0
    for future in concurrent.futures.as_completed(futures):  # E: blocking-lock
        total += future.result()
    done, _ = concurrent.futures.wait(futures)  # E: blocking-lock
    return total + sum(f.result() for f in done)


async def waits_for_each(futures: "list[concurrent.futures.Future[int]]") -> int:
    total = 0
    for future in futures:
        total += future.result()  # E: blocking-lock
    return total
