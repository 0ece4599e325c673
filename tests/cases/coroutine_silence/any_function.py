"""Parameters for any function at all, which is handed on to something that knows what to do with an async one."""

import asyncio
import inspect
from collections.abc import Callable


class Routes:
    def __init__(self) -> None:
        self.sync: list[Callable[..., object]] = []
        self.asynchronous: list[Callable[..., object]] = []

    def add(self, endpoint: Callable[..., object]) -> None:
        self.add_checked(endpoint)

    def add_checked(self, endpoint: Callable[..., object]) -> None:
        if inspect.iscoroutinefunction(endpoint):
            self.asynchronous.append(endpoint)
        else:
            self.sync.append(endpoint)


async def index(path: str) -> str:
    return path


async def main() -> None:
    Routes().add(index)


if __name__ == "__main__":
    asyncio.run(main())
