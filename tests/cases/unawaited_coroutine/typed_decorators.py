"""Typed decorators before an `async def`: what is called still makes a coroutine."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def logged(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    @wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return await function(*args, **kwargs)

    return wrapper


def registered(function: F) -> F:
    return function


def counted(function: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        return function(*args, **kwargs)

    return wrapper


def loose(function: Callable[..., Awaitable[None] | None]) -> Callable[..., Awaitable[None] | None]:
    return function


def blocking(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return asyncio.run(function(*args, **kwargs))

    return wrapper


@logged
async def fetch() -> int:
    return 1


@registered
async def save() -> int:
    return 2


@counted
async def count() -> int:
    return 3


@loose
async def notify() -> None:
    print("notified")


@blocking
async def now() -> int:
    return 4


async def through_a_coroutine_decorator() -> None:
    result = fetch()  # E: unawaited-coroutine


async def through_an_identity_decorator() -> None:
    result = save()  # E: unawaited-coroutine


async def through_an_awaitable_decorator() -> str:
    return "yes" if count() else "no"  # E: unawaited-coroutine


async def behind_a_loose_type() -> None:
    notify()  # E: unawaited-coroutine


async def awaited() -> int:
    return await fetch() + await save() + await count()


def driven_by_its_decorator() -> int:
    result = now()
    return result


async def main() -> None:
    await through_a_coroutine_decorator()
    await through_an_identity_decorator()
    await through_an_awaitable_decorator()
    await behind_a_loose_type()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
    driven_by_its_decorator()
