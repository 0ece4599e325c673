"""Trying again needs a new coroutine."""

import asyncio
from contextlib import suppress


async def fetch() -> int:
    raise OSError("nobody there")


async def second_try() -> int:
    fetching = fetch()
    try:
        return await fetching
    except OSError:
        return await fetching  # E: reused-coroutine


async def loop_of_tries() -> int:
    fetching = fetch()
    while True:
        try:
            return await fetching  # E: reused-coroutine
        except OSError:
            print("again")


async def after_a_timeout() -> int:
    fetching = fetch()
    try:
        return await asyncio.wait_for(fetching, 5)
    except OSError:
        return await fetching  # E: reused-coroutine


async def new_coroutine_each_time() -> int:
    for _ in range(2):
        try:
            return await fetch()
        except OSError:
            print("again")
    return 0


async def new_coroutine_under_the_same_name() -> int:
    fetching = fetch()
    try:
        return await fetching
    except OSError:
        fetching = fetch()
        return await fetching


async def main() -> None:
    for example in (
        second_try,
        loop_of_tries,
        after_a_timeout,
        new_coroutine_each_time,
        new_coroutine_under_the_same_name,
    ):
        with suppress(RuntimeError, OSError):
            await example()


if __name__ == "__main__":
    asyncio.run(main())
