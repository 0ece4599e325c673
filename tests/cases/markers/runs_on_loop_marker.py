"""``@runs_on_loop``: sync callables given for the parameter run on the loop, and are flagged where they are given."""

import time
from collections.abc import Awaitable, Callable

from loopsafe import runs_on_loop


class Bus:
    @runs_on_loop("handler")
    def subscribe(self, topic: str, handler: Callable[[str], None]) -> None:
        print(topic, handler)

    @runs_on_loop("handler", or_async=True)
    def subscribe_any(self, handler: Callable[[str], "Awaitable[None] | None"]) -> None:
        print(handler)

    def unmarked(self, handler: Callable[[str], None]) -> None:
        print(handler)


@runs_on_loop("callback")
def later(callback: Callable[[], object]) -> None:
    print(callback)


def slow(text: str) -> None:
    time.sleep(len(text))


def quick(text: str) -> None:
    print(text)


async def waits(text: str) -> None:
    print(text)


async def blocks(text: str) -> None:
    time.sleep(1)  # E: blocking-sleep


class Screen:
    def show(self, text: str) -> None:
        time.sleep(1)

    def register(self, bus: Bus) -> None:
        bus.subscribe("a", self.show)  # E: blocking-sleep


def register(bus: Bus) -> None:
    bus.subscribe("a", slow)  # E: blocking-sleep
    bus.subscribe(topic="a", handler=slow)  # E: blocking-sleep
    bus.subscribe("a", lambda text: time.sleep(1))  # E: blocking-sleep
    bus.subscribe_any(slow)  # E: blocking-sleep
    later(lambda: slow("a"))  # E: blocking-sleep
    bus.subscribe("a", quick)
    bus.subscribe_any(quick)
    bus.subscribe_any(waits)
    bus.subscribe_any(blocks)
    bus.unmarked(slow)
    later(lambda: quick("a"))


async def register_async(bus: Bus) -> None:
    bus.subscribe("a", slow)  # E: blocking-sleep
    bus.subscribe("a", quick)
