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
