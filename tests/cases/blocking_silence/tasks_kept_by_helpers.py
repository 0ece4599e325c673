"""Helpers that keep their tasks themselves, and results of tasks that are done."""

import asyncio
from collections.abc import Coroutine
from typing import Any

TASKS: set["asyncio.Task[Any]"] = set()


def spawn(coroutine: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    task = asyncio.create_task(coroutine)
    TASKS.add(task)
    task.add_done_callback(TASKS.discard)
    return task


async def work() -> None:
    await asyncio.sleep(1)


async def uses() -> None:
    spawn(work())
    task = spawn(work())
    done, _ = await asyncio.wait({task})
    for each in done:
        each.result()
