"""Variables that hold an async function or another one: mypy may keep the async one only where branches meet."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any


def is_async_callable(function: Any) -> bool:
    return inspect.iscoroutinefunction(function)


class Endpoint:
    def get(self, path: str) -> str:
        return path

    async def not_allowed(self, path: str) -> str:
        return "no"

    async def dispatch(self, method: str) -> Any:
        handler: Callable[[str], Any]
        if hasattr(self, method):
            handler = getattr(self, method)
        else:
            handler = self.not_allowed
        if is_async_callable(handler):
            return await handler(method)
        return await asyncio.to_thread(handler, method)


if __name__ == "__main__":
    asyncio.run(Endpoint().dispatch("get"))
    asyncio.run(Endpoint().dispatch("put"))
