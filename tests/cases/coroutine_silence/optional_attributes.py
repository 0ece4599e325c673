"""The truth of an optional attribute says something, whatever mypy has narrowed it to: others change it meanwhile."""

import asyncio


async def work() -> int:
    return 1


class Poller:
    task: "asyncio.Task[int] | None" = None

    async def run(self) -> bool:
        self.task = asyncio.create_task(work())
        await asyncio.sleep(0)
        if self.task:
            return bool(await self.task)
        return False

    async def look(self, other: "Poller") -> bool:
        if other.task is None:
            return False
        await asyncio.sleep(0)
        return bool(other.task and not other.task.done())

    @property
    def current(self) -> "asyncio.Task[int] | None":
        return self.task

    def stop(self) -> None:
        if self.current is not None and self.current:
            self.current.cancel()
        self.task = None


async def main() -> None:
    poller = Poller()
    running = asyncio.create_task(poller.run())
    await asyncio.sleep(0)
    poller.stop()
    await running
    await poller.look(poller)


if __name__ == "__main__":
    asyncio.run(main())
