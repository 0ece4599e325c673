"""anyio and trio have threads as well."""

from contextlib import suppress
from typing import Any

import anyio.to_thread
import trio


async def work(number: int) -> int:
    return number


def sync_work(number: int) -> int:
    return number


async def in_anyio() -> Any:
    return await anyio.to_thread.run_sync(work, 1)  # E: async-callback


async def in_trio() -> Any:
    return await trio.to_thread.run_sync(work, 1)  # E: async-callback  # not seen: trio looks for it and raises


async def fine_in_anyio() -> int:
    return await anyio.to_thread.run_sync(sync_work, 1)


async def fine_in_trio() -> int:
    return await trio.to_thread.run_sync(sync_work, 1)


if __name__ == "__main__":
    anyio.run(in_anyio)
    with suppress(TypeError):
        trio.run(in_trio)
    anyio.run(fine_in_anyio)
    trio.run(fine_in_trio)
