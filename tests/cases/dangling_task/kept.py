"""Tasks that somebody keeps, awaits, returns or hands on."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import AsyncIterator, Callable

background: set[asyncio.Task[int]] = set()


async def work() -> int:
    return 1


class Service:
    """Has a task of its own."""

    task: asyncio.Task[int] | None = None

    def start(self) -> None:
        self.task = asyncio.create_task(work())


def returned() -> asyncio.Task[int]:
    return asyncio.create_task(work())


async def awaited() -> int:
    task = asyncio.create_task(work())
    return await task


async def awaited_at_once() -> int:
    return await asyncio.create_task(work())


async def in_a_set() -> None:
    task = asyncio.create_task(work())
    background.add(task)
    task.add_done_callback(background.discard)


async def appended() -> None:
    tasks = []
    for _ in range(2):
        tasks.append(asyncio.create_task(work()))
    await asyncio.wait(tasks)


async def gathered() -> None:
    tasks = [asyncio.create_task(work()) for _ in range(2)]
    await asyncio.gather(*tasks)


async def cancelled() -> None:
    task = asyncio.create_task(work())
    try:
        await asyncio.sleep(0)
    finally:
        task.cancel()


async def awaited_on_one_path(patient: bool) -> None:
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    if patient:
        await task


async def captured() -> Callable[[], bool]:
    task = asyncio.create_task(work())
    return lambda: task.done()


async def yielded() -> AsyncIterator[asyncio.Task[int]]:
    yield asyncio.create_task(work())


async def handed_on(keep: Callable[[asyncio.Task[int]], None]) -> None:
    keep(asyncio.create_task(work()))


async def threadsafe(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.run_coroutine_threadsafe(work(), loop)


async def awaited_later() -> None:
    group = asyncio.gather(work())
    task = asyncio.create_task(work())
    await asyncio.shield(task)
    await asyncio.wait_for(asyncio.shield(task), 1)
    await group


def spawn_and_keep() -> "asyncio.Task[int]":
    task = asyncio.create_task(work())
    background.add(task)
    return task


async def in_callbacks() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(spawn_and_keep)
    loop.call_soon(lambda: background.add(asyncio.create_task(work())))
    loop.call_soon(lambda: spawn_and_keep())
    await asyncio.sleep(0)


async def main() -> None:
    service = Service()
    service.start()
    await returned()
    await awaited()
    await awaited_at_once()
    await in_a_set()
    await appended()
    await gathered()
    await cancelled()
    await awaited_on_one_path(False)
    (await captured())()
    async for task in yielded():
        await task
    await handed_on(background.add)
    await threadsafe(asyncio.get_running_loop())
    await in_callbacks()
    await awaited_later()
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
