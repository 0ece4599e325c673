"""The same caches, called like functions."""

import asyncio
from contextlib import suppress
from functools import cache, lru_cache


async def load() -> int:
    return 1


def sync_load() -> int:
    return 1


cached = lru_cache(load)  # E: async-callback
cached_with_arguments = lru_cache(maxsize=8)(load)  # E: async-callback
forever = cache(load)  # E: async-callback
fine = cache(sync_load)


async def main() -> None:
    with suppress(RuntimeError):
        await cached()
        await cached()
    with suppress(RuntimeError):
        await cached_with_arguments()
        await cached_with_arguments()
    with suppress(RuntimeError):
        await forever()
        await forever()
    fine()


if __name__ == "__main__":
    asyncio.run(main())
