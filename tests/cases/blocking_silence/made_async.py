# mypy: disable-error-code="import-untyped, import-not-found, untyped-decorator, misc"
"""Sync functions that a decorator or wrapper makes async, and pairs of a sync and an async twin."""

import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, overload

import requests
from asgiref.sync import sync_to_async

T = TypeVar("T")


@sync_to_async
def load(url: str) -> str:
    return requests.get(url).text


@sync_to_async(thread_sensitive=True)
def load_sensitive(url: str) -> str:
    return requests.get(url).text


def plain(url: str) -> str:
    return requests.get(url).text


def async_dispatch(twin: Callable[..., Awaitable[T]]) -> Callable[[Callable[..., T]], Callable[..., Any]]:
    def decorate(function: Callable[..., T]) -> Callable[..., Any]:
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            return twin(*args, **kwargs) if args else function(*args, **kwargs)

        return wrapper

    return decorate


async def pause_async(seconds: float) -> None:
    print(seconds)


@async_dispatch(pause_async)
def pause(seconds: float) -> None:
    time.sleep(seconds)


class Twins:
    @overload
    def get(self, wait: None) -> str: ...
    @overload
    def get(self, wait: float) -> Awaitable[str]: ...
    def get(self, wait: float | None) -> str | Awaitable[str]:
        return ""


async def uses(twins: Twins) -> None:
    await load("a")
    await load_sensitive("a")
    await sync_to_async(plain)("a")
    await pause(1)
    await twins.get(1)
