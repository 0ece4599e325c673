"""Functions that are only known by the type of an async handler, the result of which is dropped."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

Send = Callable[[dict[str, object]], Awaitable[None]]
Handler = Callable[[], Awaitable[int]]


class Store(Protocol):
    def put(self, key: str) -> Awaitable[None]: ...


class Middleware:
    def __init__(self, app: Send) -> None:
        self.app = app
        self.hooks: list[Handler] = []

    async def __call__(self, send: Send) -> None:
        send({"type": "start"})  # E: unawaited-coroutine
        self.app({})  # E: unawaited-coroutine
        await self.app({})
        for hook in self.hooks:
            hook()  # E: unawaited-coroutine
        await asyncio.wait([asyncio.ensure_future(hook()) for hook in self.hooks])
        unused = self.hooks[0]()  # E: unawaited-coroutine


async def silent(store: Store, handler: Handler, optional: "Callable[[], Awaitable[int] | None]") -> Awaitable[int]:
    store.put("key")
    optional()
    task = asyncio.ensure_future(handler())
    await task
    kept = [handler()]
    await asyncio.wait([asyncio.ensure_future(result) for result in kept])
    later = handler()
    if task.result():
        return later
    await later
    return handler()


async def tasks_go_on(start: "Callable[[], asyncio.Future[int]]") -> None:
    start()


def in_sync_code(handler: Handler) -> Awaitable[int]:
    return handler()


class Memory:
    def put(self, key: str) -> "asyncio.Future[None]":
        return asyncio.ensure_future(asyncio.sleep(0))


async def send(event: dict[str, object]) -> None:
    print(event)


async def handle() -> int:
    return 1


def start() -> "asyncio.Future[int]":
    return asyncio.ensure_future(handle())


async def main() -> None:
    middleware = Middleware(send)
    middleware.hooks.append(handle)
    await middleware(send)
    await (await silent(Memory(), handle, lambda: None))
    await tasks_go_on(start)
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
