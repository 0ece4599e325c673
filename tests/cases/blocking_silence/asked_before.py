"""Objects that are asked first whether one would have to wait."""

import asyncio
import concurrent.futures
import multiprocessing.connection
import queue


class Session:
    def __init__(self) -> None:
        self.received: "queue.Queue[str]" = queue.Queue()

    async def receive(self) -> str:
        while self.received.empty():
            await asyncio.sleep(0)
        return self.received.get()

    async def drain(self) -> None:
        while not self.received.empty():
            print(self.received.get())

    def take(self) -> str | None:
        if not self.received.empty():
            return self.received.get()
        return None

    async def takes(self) -> str | None:
        return self.take()


async def done(future: "concurrent.futures.Future[int]") -> int:
    if future.done() and future.exception() is None:
        return future.result()
    return 0


async def left_early(future: "concurrent.futures.Future[int]") -> int:
    if not future.done():
        return 0
    return future.result()


async def in_an_expression(future: "concurrent.futures.Future[int]") -> int:
    return future.result() if future.done() else 0


async def told_when_done(future: "concurrent.futures.Future[int]") -> int:
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    future.add_done_callback(lambda _: loop.call_soon_threadsafe(done.set))
    await done.wait()
    return future.result()


async def polled(connection: "multiprocessing.connection.Connection[int, int]") -> int:
    return connection.recv() if connection.poll() else 0
