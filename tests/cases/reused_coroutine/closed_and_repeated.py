"""A coroutine that is closed cannot be awaited; one that a comprehension awaits in each turn is awaited once too often."""

import asyncio
import io
import sys
from contextlib import suppress
from typing import NoReturn


async def fetch(n: int = 0) -> int:
    return n


async def closed() -> int:
    job = fetch()
    job.close()
    return await job  # E: reused-coroutine


async def closed_on_one_path(is_late: bool) -> int:
    job = fetch()
    if is_late:
        job.close()
    return await job  # E: reused-coroutine


async def closed_or_awaited(is_late: bool) -> int:
    job = fetch()
    if is_late:
        job.close()
        return -1
    return await job


async def closed_and_made_anew(is_late: bool) -> int:
    job = fetch()
    if is_late:
        job.close()
        job = fetch()
    return await job


async def closed_before_the_end(is_late: bool) -> int:
    job = fetch()
    if is_late:
        job.close()
        sys.exit(1)
    return await job


async def closed_before_an_error(is_late: bool) -> int:
    job = fetch()
    if is_late:
        job.close()
        fail("too late")
    return await job


def fail(message: str) -> NoReturn:
    raise ValueError(message)


async def closed_in_a_handler(text: str) -> int:
    job = fetch()
    try:
        number = int(text)
    except ValueError:
        job.close()
        return -1
    return number + await job


async def closed_after_it_ran() -> None:
    job = fetch()
    await job
    job.close()


async def closes_something_else() -> int:
    job = fetch()
    file = io.StringIO()
    file.close()
    return await job


async def in_a_comprehension() -> list[int]:
    job = fetch()
    return [await job for _ in range(3)]  # E: reused-coroutine


async def one_for_each_turn() -> list[int]:
    jobs = [fetch(n) for n in range(3)]
    return [await job for job in jobs] + [await fetch(n) for n in range(3)]


async def pairs() -> list[int]:
    jobs = [(n, fetch(n)) for n in range(3)]
    return [await job for _, job in jobs]


async def only_once() -> list[int]:
    job = fetch()
    return [await job for n in range(3) if n == 1]


async def main() -> None:
    for wrong in (closed, in_a_comprehension):
        with suppress(RuntimeError):
            await wrong()
    with suppress(RuntimeError):
        await closed_on_one_path(True)
    for is_late in (True, False):
        await closed_or_awaited(is_late)
        await closed_and_made_anew(is_late)
    with suppress(SystemExit):
        await closed_before_the_end(True)
    with suppress(ValueError):
        await closed_before_an_error(True)
    await closed_in_a_handler("a")
    await closed_after_it_ran()
    await closes_something_else()
    await one_for_each_turn()
    await pairs()
    await only_once()


if __name__ == "__main__":
    asyncio.run(main())
