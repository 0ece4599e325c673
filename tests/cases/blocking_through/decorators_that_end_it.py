"""Decorators that take a function off the loop, or make it async."""

import asyncio
import functools
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import requests
from typing_extensions import ParamSpec

P = ParamSpec("P")
T = TypeVar("T")
POOL = ThreadPoolExecutor()


def in_thread(function: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    @functools.wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def in_executor(function: Callable[P, T]) -> Callable[P, "asyncio.Future[T]"]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> "asyncio.Future[T]":
        loop = asyncio.get_running_loop()
        return loop.run_in_executor(None, functools.partial(function, *args, **kwargs))

    return wrapper


def submitted(function: Callable[P, T]) -> Callable[P, "Future[T]"]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        return POOL.submit(function, *args, **kwargs)

    return wrapper


@in_thread
def fetch(url: str) -> str:
    return requests.get(url).text


@in_executor
def fetch_in_executor(url: str) -> str:
    return requests.get(url).text


@submitted
def fetch_in_pool(url: str) -> str:
    return requests.get(url).text


async def uses() -> None:
    await fetch("a")
    await fetch_in_executor("a")
    later = fetch("a")
    await later
    waiting = fetch_in_pool("a")
    await asyncio.wrap_future(waiting)
    fetch_in_pool("a").result()  # E: blocking-lock
