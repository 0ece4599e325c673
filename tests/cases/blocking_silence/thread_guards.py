"""``future.result()`` behind a test of which thread this is, as bridges between threads have it."""

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class Bridge:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.thread_id = threading.get_ident()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        if threading.get_ident() == self.thread_id:
            raise RuntimeError("on the loop")
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()

    def wait(self, future: "Future[T]") -> T | None:
        if self.is_same_thread():
            return None
        return future.result()

    def wait_inside(self, future: "Future[T]") -> T | None:
        if threading.current_thread() is not threading.main_thread():
            return future.result()
        return None

    def is_same_thread(self) -> bool:
        return threading.get_ident() == self.thread_id


class OwnLoop:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop

    def call(self, coroutine: Coroutine[Any, Any, T]) -> T:
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            running = None
        if running is self.loop:
            raise RuntimeError("on the loop")
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()


async def uses(bridge: Bridge, own: OwnLoop, future: "Future[int]") -> None:
    bridge.wait(future)
    bridge.wait_inside(future)
    if threading.get_ident() != bridge.thread_id:
        future.result()


class Proxy:
    """Knows its thread by a property, and by a variable."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()

    @property
    def on_loop(self) -> bool:
        return threading.get_ident() == self.thread

    def by_property(self, future: "Future[T]") -> None:
        if not self.on_loop:
            future.result()

    def by_variable(self, future: "Future[T]") -> None:
        here = threading.get_ident() == self.thread
        if not here:
            future.result()


async def uses_proxy(proxy: Proxy, future: "Future[int]") -> None:
    proxy.by_property(future)
    proxy.by_variable(future)
