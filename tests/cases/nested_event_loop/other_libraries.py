"""anyio and trio start loops too."""

from contextlib import suppress

import anyio
import trio


async def fetch() -> int:
    return 1


async def anyio_in_anyio() -> int:
    return anyio.run(fetch)  # E: nested-event-loop


async def trio_in_trio() -> int:
    return trio.run(fetch)  # E: nested-event-loop


async def nursery() -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(fetch)


if __name__ == "__main__":
    with suppress(RuntimeError):
        anyio.run(anyio_in_anyio)
    with suppress(RuntimeError):
        trio.run(trio_in_trio)
    anyio.run(fetch)
    trio.run(nursery)
