"""Questions whether an awaitable is there at all."""

import asyncio
from collections.abc import Generator
from typing import Any


class Cluster:
    """Can be awaited until it has started, and is used for many other things."""

    def __await__(self) -> Generator[Any, Any, None]:
        return asyncio.sleep(0).__await__()


class User:
    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster

    def is_connected(self) -> bool:
        if self.cluster:
            return True
        return False


async def work() -> None: ...


async def main() -> None:
    task: "asyncio.Task[None] | None" = None
    try:
        task = asyncio.create_task(work())
        await asyncio.sleep(0)
    finally:
        if task:
            await task
    User(Cluster()).is_connected()


if __name__ == "__main__":
    asyncio.run(main())
