"""What has asked whether it would have to wait does not wait."""

import asyncio
import concurrent.futures
import subprocess
import threading
from concurrent.futures import Future


def value_if_done(future: "Future[int]") -> int | None:
    if future.done():
        return future.result()
    return None


def value_or_zero(future: "Future[int]") -> int:
    if not future.done():
        return 0
    return future.result()


def done_values(futures: "list[Future[int]]") -> list[int]:
    return [f.result() for f in futures if f.done()]


def loop_values(futures: "list[Future[int]]") -> list[int]:
    found = []
    for f in futures:
        if not f.done():
            continue
        found.append(f.result())
    return found


def values_as_given_out(futures: "list[Future[int]]") -> list[int]:
    done, _ = concurrent.futures.wait(futures, timeout=0)
    return [f.result() for f in done]


def other(future: "Future[int]", another: "Future[int]") -> int:
    if future.done():
        return another.result()
    return 0


def wrong_arm(future: "Future[int]") -> int:
    if future.done():
        return 0
    return future.result()


class Holder:
    def __init__(self) -> None:
        self.future: "Future[int]" = Future()
        self.thread = threading.Thread(target=print)

    def value(self) -> int | None:
        return self.future.result() if self.future.done() else None

    def waits(self) -> int:
        self.future.done()
        return self.future.result()

    def join_if_dead(self) -> None:
        if not self.thread.is_alive():
            self.thread.join()

    def join_if_alive(self) -> None:
        if self.thread.is_alive():
            self.thread.join()


async def waits_for(
    future: "Future[int]", event: threading.Event, process: "subprocess.Popen[bytes]", holder: Holder
) -> None:
    other(future, future)  # E: blocking-lock
    wrong_arm(future)  # E: blocking-lock
    holder.waits()  # E: blocking-lock
    holder.join_if_alive()  # E: blocking-lock
    future.result()  # E: blocking-lock
    if not event.is_set():
        event.wait()  # E: blocking-lock
    if process.poll() is None:
        process.wait()  # E: blocking-subprocess
    if future.done() or event.is_set():
        future.result()  # E: blocking-lock


async def does_not_wait(
    future: "Future[int]", event: threading.Event, process: "subprocess.Popen[bytes]", holder: Holder
) -> None:
    value_if_done(future)
    value_or_zero(future)
    done_values([future])
    loop_values([future])
    holder.value()
    holder.join_if_dead()
    if future.done():
        future.result()
        future.exception()
    if future.done() and future.result():
        pass
    if event.is_set():
        event.wait()
    if process.poll() is not None:
        process.wait()
    while not future.done():
        await asyncio.sleep(0.1)
    future.result()


class Asking:
    """Asks by a method or a property of its own."""

    def __init__(self, future: Future[int], process: "subprocess.Popen[bytes]") -> None:
        self.future = future
        self.process = process

    @property
    def done(self) -> bool:
        return self.future.done()

    def running(self) -> bool:
        return self.process.poll() is None

    def value(self) -> int | None:
        return self.future.result() if self.done else None

    def status(self) -> int | None:
        if self.running():
            return None
        return self.process.wait()


async def by_own_methods(asking: Asking) -> None:
    asking.value()
    asking.status()
