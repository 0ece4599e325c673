"""Variables that change places, or hold one of several coroutines: each is still awaited once."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from contextlib import suppress


async def fetch(n: int) -> int:
    return n


async def swapped(backwards: bool) -> None:
    first, second = fetch(1), fetch(2)
    if backwards:
        first, second = second, first
    print(await first)
    print(await second)


async def swapped_by_a_third(backwards: bool) -> None:
    first = fetch(1)
    second = fetch(2)
    if backwards:
        other = first
        first = second
        second = other
    await first
    await second


async def chosen(backwards: bool) -> None:
    a = fetch(1)
    b = fetch(2)
    first, second = (a, b) if backwards else (b, a)
    print(await first, await second)


async def waited_for(backwards: bool) -> None:
    first, second = fetch(1), fetch(2)
    if backwards:
        first, second = second, first
    await asyncio.wait_for(first, 1)
    await asyncio.wait_for(second, 1)


async def gathered(backwards: bool) -> None:
    first, second = fetch(1), fetch(2)
    if backwards:
        first, second = second, first
    await asyncio.gather(first, second)


async def one_and_the_other(backwards: bool) -> None:
    a, b = fetch(1), fetch(2)
    await (a if backwards else b)
    await (b if backwards else a)


async def exchanged_in_between(backwards: bool) -> None:
    first, second = fetch(1), fetch(2)
    if backwards:
        first, second = second, first
    await first
    first = second
    await first


async def either_twice(backwards: bool) -> None:
    job = fetch(1) if backwards else fetch(2)
    await job
    await job  # E: reused-coroutine


async def swapped_and_twice(backwards: bool) -> None:
    first, second = fetch(1), fetch(2)
    if backwards:
        first, second = second, first
    await first
    await second
    await second  # E: reused-coroutine


async def waited_for_twice(backwards: bool) -> None:
    job = fetch(1) if backwards else fetch(2)
    await asyncio.wait_for(job, 1)
    await job  # E: reused-coroutine


async def main() -> None:
    for backwards in (True, False):
        await swapped(backwards)
        await swapped_by_a_third(backwards)
        await chosen(backwards)
        await waited_for(backwards)
        await gathered(backwards)
        await one_and_the_other(backwards)
        await exchanged_in_between(backwards)
        for wrong in (either_twice, swapped_and_twice, waited_for_twice):
            with suppress(RuntimeError):
                await wrong(backwards)


if __name__ == "__main__":
    asyncio.run(main())
