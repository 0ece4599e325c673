"""Each function answers for its own coroutines; what a closure has captured is the closure's."""

import asyncio
from collections.abc import Awaitable, Callable


async def outer_forgets() -> None:
    async def inner() -> int:
        return 1

    result = inner()  # E: unawaited-coroutine


async def inner_forgets() -> None:
    async def fetch() -> int:
        return 1

    async def inner() -> None:
        if fetch():  # E: unawaited-coroutine
            print("always")

    await inner()


async def immediately_called() -> None:
    async def inner() -> int:
        return 1

    async def caller() -> str:
        return f"{inner()}"  # E: unawaited-coroutine

    await caller()


async def fetch() -> int:
    return 1


async def captured() -> Callable[[], Awaitable[int]]:
    fetching = fetch()

    async def later() -> int:
        return await fetching

    return later


async def captured_by_a_lambda() -> Callable[[], Awaitable[int]]:
    fetching = fetch()
    return lambda: fetching


async def main() -> None:
    await outer_forgets()
    await inner_forgets()
    await immediately_called()
    await (await captured())()
    await (await captured_by_a_lambda())()


if __name__ == "__main__":
    asyncio.run(main())
