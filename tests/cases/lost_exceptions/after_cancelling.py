"""Waiting for cancelled tasks: their exceptions are the cancellation itself."""

import asyncio


async def work() -> None:
    await asyncio.Event().wait()


class Service:
    """Has workers."""

    def __init__(self) -> None:
        self.workers = [asyncio.create_task(work()) for _ in range(2)]

    async def stop(self) -> None:
        for worker in self.workers:
            worker.cancel()
        await asyncio.gather(*self.workers, return_exceptions=True)


async def stop(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def main() -> None:
    await Service().stop()
    await stop(asyncio.create_task(work()))


if __name__ == "__main__":
    asyncio.run(main())
