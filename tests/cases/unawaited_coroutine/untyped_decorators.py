"""Untyped decorators before an `async def`: mypy sees Any, the coroutine is there all the same."""
# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators

import asyncio
from functools import wraps


def logged(function):
    @wraps(function)
    async def wrapper(*args, **kwargs):
        return await function(*args, **kwargs)

    return wrapper


def handed_on(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def with_arguments(times):
    def decorate(function):
        @wraps(function)
        async def wrapper(*args, **kwargs):
            for _ in range(times):
                result = await function(*args, **kwargs)
            return result

        return wrapper

    return decorate


def registered(function):
    return function


def driven(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return asyncio.run(function(*args, **kwargs))

    return wrapper


@logged
async def fetch() -> int:
    return 1


@handed_on
async def save() -> int:
    return 2


@with_arguments(2)
async def retry() -> int:
    return 3


@registered
async def count() -> int:
    return 4


@driven
async def now() -> int:
    return 5


async def through_an_async_wrapper() -> None:
    fetch()  # E: unawaited-coroutine


async def through_a_sync_wrapper() -> None:
    result = save()  # E: unawaited-coroutine


async def through_a_decorator_factory() -> str:
    return "yes" if retry() else "no"  # E: unawaited-coroutine


async def through_an_identity() -> None:
    print(count())  # E: unawaited-coroutine


async def awaited() -> None:
    await fetch()
    await save()
    await retry()
    await count()


def driven_by_its_decorator() -> None:
    result = now()
    print(result)


async def main() -> None:
    await through_an_async_wrapper()
    await through_a_sync_wrapper()
    await through_a_decorator_factory()
    await through_an_identity()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
    driven_by_its_decorator()
