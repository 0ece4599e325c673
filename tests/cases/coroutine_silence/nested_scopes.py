"""The same name in different scopes, and names that are bound late."""

import asyncio
from collections.abc import Awaitable, Callable

shared: Awaitable[int] | None = None


async def fetch() -> int:
    return 1


async def through_nonlocal() -> int:
    fetching: Awaitable[int] | None = None

    def start() -> None:
        nonlocal fetching
        fetching = fetch()

    start()
    return await fetching if fetching else 0


async def through_global() -> int:
    global shared
    shared = fetch()
    return await shared


async def captured_in_a_loop() -> list[int]:
    makers: list[Callable[[], Awaitable[int]]] = []
    for _ in range(2):
        fetching = fetch()
        makers.append(lambda fetching=fetching: fetching)  # type: ignore[misc]
    return [await make() for make in makers]


async def same_name_inside() -> int:
    fetching = fetch()

    async def inner() -> int:
        fetching = fetch()
        return await fetching

    return await fetching + await inner()


async def main() -> None:
    await through_nonlocal()
    await through_global()
    await captured_in_a_loop()
    await same_name_inside()


if __name__ == "__main__":
    asyncio.run(main())
