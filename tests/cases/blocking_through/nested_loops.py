"""Starting an event loop while one is running, directly and through helpers."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import anyio

T = TypeVar("T")


async def work() -> int:
    return 1


def run_work() -> int:
    return asyncio.run(work())


def run_any(coroutine: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(coroutine)


def run_on_new_loop() -> int:
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work())
    finally:
        loop.close()


def run_if_possible() -> int:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work())
    return 0


class App:
    def main(self) -> int:
        return run_work()

    @property
    def answer(self) -> int:
        return run_work()


async def starts(app: App) -> None:
    asyncio.run(work())  # E: nested-event-loop
    anyio.run(work)  # E: nested-event-loop
    run_work()  # E: nested-event-loop
    run_any(work())  # E: nested-event-loop
    run_on_new_loop()  # E: nested-event-loop
    app.main()  # E: nested-event-loop
    print(app.answer)  # E: nested-event-loop


async def harmless() -> None:
    await asyncio.to_thread(run_work)
    run_if_possible()
    await work()


def main() -> None:
    asyncio.run(work())
    run_work()


if __name__ == "__main__":
    main()
