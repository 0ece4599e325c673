"""Starts tasks: one keeps them, the other does not."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

_kept: set[asyncio.Task[Any]] = set()


def spawn(coroutine: Coroutine[Any, Any, int]) -> asyncio.Task[int]:
    return asyncio.create_task(coroutine)


def spawn_and_keep(coroutine: Coroutine[Any, Any, int]) -> asyncio.Task[int]:
    task = asyncio.create_task(coroutine)
    _kept.add(task)
    task.add_done_callback(_kept.discard)
    return task


async def spawn_soon(coroutine: Coroutine[Any, Any, int]) -> asyncio.Task[int]:
    await asyncio.sleep(0)
    return asyncio.create_task(coroutine)


def in_background(func: Callable[[], Coroutine[Any, Any, int]]) -> Callable[[], asyncio.Task[int]]:
    def start() -> asyncio.Task[int]:
        return asyncio.create_task(func())

    return start


@in_background
async def refresh() -> int:
    return 2
