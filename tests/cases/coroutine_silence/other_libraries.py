"""anyio and trio take functions and run them."""

from functools import partial

import anyio
import anyio.from_thread
import anyio.to_thread
import trio


async def fetch(number: int = 1) -> int:
    return number


async def in_anyio() -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(fetch)
        group.start_soon(fetch, 2)
        group.start_soon(partial(fetch, 3))
    with anyio.move_on_after(5):
        await fetch()
    await anyio.to_thread.run_sync(in_a_thread)


def in_a_thread() -> None:
    anyio.from_thread.run(fetch)


async def in_trio() -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(fetch)
        nursery.start_soon(fetch, 2)
    with trio.move_on_after(5):
        await fetch()
    await trio.to_thread.run_sync(in_a_trio_thread)


def in_a_trio_thread() -> None:
    trio.from_thread.run(fetch)


if __name__ == "__main__":
    anyio.run(fetch)
    anyio.run(in_anyio)
    anyio.run(partial(fetch, 2))
    trio.run(fetch)
    trio.run(in_trio)
