"""Those who ask it."""

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

from loop_helper.loops import running_loop


def run(coroutine: Coroutine[Any, Any, None]) -> "asyncio.Task[None] | None":
    loop = running_loop()
    if loop:
        task = loop.create_task(coroutine)
        return task
    else:
        asyncio.run(coroutine)
        return None


def pause() -> None:
    if running_loop() is None:
        time.sleep(1)


async def work() -> None: ...


async def main() -> None:
    pause()
    task = run(work())
    if task is not None:
        await task
