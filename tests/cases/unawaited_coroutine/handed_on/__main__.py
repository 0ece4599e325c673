# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import asyncio
import threading

from .client import Client, by_a_variable, by_another_helper, declared_awaitable, directly, either, perhaps


async def forgotten() -> None:
    directly("a")  # E: unawaited-coroutine
    number = by_a_variable("a")  # E: unawaited-coroutine
    print(by_another_helper("a"))  # E: unawaited-coroutine
    if either("a"):  # E: unawaited-coroutine
        print("always")
    other = declared_awaitable("a")  # E: unawaited-coroutine
    Client().load("a")  # E: unawaited-coroutine


async def forgotten_without_annotations():
    directly("a")  # E: unawaited-coroutine
    number = declared_awaitable("a")  # E: unawaited-coroutine


def in_sync_code() -> None:
    directly("a")  # E: async-from-sync


async def awaited() -> None:
    print(await directly("a"), await by_a_variable("a"), await by_another_helper("a"), await either("a"))
    print(await declared_awaitable("a"), await Client().load("a"))
    task = asyncio.create_task(directly("a"))
    await task


async def perhaps_a_number() -> None:
    number = perhaps("")
    print(number)


def main():
    in_sync_code()
    asyncio.run(forgotten())
    asyncio.run(forgotten_without_annotations())
    asyncio.run(awaited())
    asyncio.run(perhaps_a_number())
    thread = threading.Thread(target=lambda: directly("a"))  # E: async-callback
    thread.start()
    thread.join()


if __name__ == "__main__":
    main()
