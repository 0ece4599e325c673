"""A cache keeps the coroutine, which can be awaited only once."""

import asyncio
import functools
from contextlib import suppress
from functools import cache, lru_cache


@lru_cache  # E: async-callback
async def bare() -> int:
    return 1


@lru_cache(maxsize=8)  # E: async-callback
async def with_arguments() -> int:
    return 1


@cache  # E: async-callback
async def forever() -> int:
    return 1


@functools.lru_cache(maxsize=None)  # E: async-callback
async def qualified() -> int:
    return 1


@functools.cache
def fine() -> int:
    return 1


class Service:
    """Caches in a method and a property."""

    @lru_cache(maxsize=None)  # E: async-callback
    async def load(self) -> int:
        return 1

    @functools.cached_property  # E: async-callback
    async def name(self) -> str:
        return "ann"


async def main() -> None:
    service = Service()
    with suppress(RuntimeError):
        await bare()
        await bare()
    with suppress(RuntimeError):
        await with_arguments()
        await with_arguments()
    with suppress(RuntimeError):
        await forever()
        await forever()
    with suppress(RuntimeError):
        await qualified()
        await qualified()
    with suppress(RuntimeError):
        await service.load()
        await service.load()
    with suppress(RuntimeError):
        await service.name
        await service.name
    fine()


if __name__ == "__main__":
    asyncio.run(main())
