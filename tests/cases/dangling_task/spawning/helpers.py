"""Starts tasks: one keeps them, the other does not."""

import asyncio
from collections.abc import Coroutine
from typing import Any

_kept: set[asyncio.Task[Any]] = set()


def spawn(coroutine: Coroutine[Any, Any, int]) -> asyncio.Task[int]:
    return asyncio.create_task(coroutine)


def spawn_and_keep(coroutine: Coroutine[Any, Any, int]) -> asyncio.Task[int]:
    task = asyncio.create_task(coroutine)
    _kept.add(task)
    task.add_done_callback(_kept.discard)
    return task
