"""Decorators of frameworks that take async functions."""
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


class App:
    """Calls its routes and awaits them."""

    def __init__(self) -> None:
        self.routes: dict[str, Callable[..., Any]] = {}

    def get(self, path: str) -> Callable[[F], F]:
        def register(function: F) -> F:
            self.routes[path] = function
            return function

        return register

    def on(self, event):
        def register(function):
            self.routes[event] = function
            return function

        return register

    def add(self, path: str, function: Callable[..., int | Awaitable[int]]) -> None:
        self.routes[path] = function

    async def handle(self, path: str) -> Any:
        return await self.routes[path]()


app = App()


@app.get("/")
async def index() -> int:
    return 1


@app.on("start")
async def start() -> int:
    return 2


async def late() -> int:
    return 3


app.add("/late", late)
app.routes["/direct"] = late
handlers = [index, late]
table = {"index": index, "late": late}


async def main() -> None:
    for path in app.routes:
        await app.handle(path)
    for handler in handlers:
        await handler()
    await table["late"]()


if __name__ == "__main__":
    asyncio.run(main())
