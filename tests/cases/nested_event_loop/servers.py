"""Servers that start a loop of their own, with libraries that need not be installed."""
# mypy: disable-error-code="import-not-found, import-untyped"
# not run: the libraries need not be installed

import uvicorn
from asgiref.sync import async_to_sync, sync_to_async


async def fetch() -> int:
    return 1


async def app(scope: object, receive: object, send: object) -> None:
    print(scope)


async def serve() -> None:
    uvicorn.run(app)  # E: nested-event-loop


async def serve_and_wait() -> None:
    await uvicorn.Server(uvicorn.Config(app)).serve()


async def bridged() -> None:
    print(async_to_sync(fetch)())  # E: nested-event-loop


async def offloaded() -> None:
    await sync_to_async(serve_in_a_thread)()


def serve_in_a_thread() -> None:
    uvicorn.run(app)


def sync_caller() -> None:
    print(async_to_sync(fetch)())
