"""Tasks that a helper cancels, or whose callbacks are told how they end, may be waited for and no more."""

import asyncio
from collections.abc import Coroutine


class Workers:
    def __init__(self, jobs: "list[Coroutine[None, None, None]]") -> None:
        self.tasks = [asyncio.create_task(job) for job in jobs]

    def stop_all(self) -> None:
        for task in self.tasks:
            task.cancel()

    def announce(self) -> None:
        print(len(self.tasks))

    async def close(self) -> None:
        self.stop_all()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def drain(self) -> None:
        self.announce()
        await asyncio.gather(*self.tasks, return_exceptions=True)  # E: lost-exceptions


def report(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        print(error)


async def with_callbacks(jobs: "list[Coroutine[None, None, None]]") -> None:
    tasks = [asyncio.create_task(job) for job in jobs]
    for task in tasks:
        task.add_done_callback(report)
    await asyncio.gather(*tasks, return_exceptions=True)
