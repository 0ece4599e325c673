"""A loop is started where one is running."""

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


async def with_run() -> int:
    return asyncio.run(fetch())  # E: nested-event-loop


async def with_the_running_loop() -> int:
    loop = asyncio.get_running_loop()
    return loop.run_until_complete(fetch())  # E: nested-event-loop


async def with_a_new_loop() -> int:
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(fetch())  # E: nested-event-loop
    finally:
        loop.close()


async def forever() -> None:
    asyncio.get_running_loop().run_forever()  # E: nested-event-loop


async def in_a_comprehension() -> list[int]:
    return [asyncio.run(fetch()) for _ in range(2)]  # E: nested-event-loop


async def in_an_immediate_lambda() -> int:
    return (lambda: asyncio.run(fetch()))()  # E: nested-event-loop


async def awaited() -> int:
    return await fetch()


def sync_caller() -> int:
    return asyncio.run(fetch())


async def only_defined() -> None:
    def later() -> int:
        return asyncio.run(fetch())

    print(later)


async def main() -> None:
    with suppress(RuntimeError):
        await with_run()
    with suppress(RuntimeError):
        await with_the_running_loop()
    with suppress(RuntimeError):
        await with_a_new_loop()
    with suppress(RuntimeError):
        await forever()
    with suppress(RuntimeError):
        await in_a_comprehension()
    with suppress(RuntimeError):
        await in_an_immediate_lambda()
    await awaited()
    await only_defined()


if __name__ == "__main__":
    asyncio.run(main())
    sync_caller()
