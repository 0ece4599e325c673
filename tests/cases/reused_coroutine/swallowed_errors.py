"""What failed and was swallowed has run, so trying again needs a new coroutine."""

import asyncio
from contextlib import suppress


async def fail(url: str) -> int:
    raise ValueError(url)


async def tried_again() -> None:
    page = fail("a")
    with suppress(ValueError):
        await page
    await page  # E: reused-coroutine


async def in_a_loop() -> None:
    page = fail("a")
    for _ in range(3):
        with suppress(ValueError):
            await page  # E: reused-coroutine
            break


async def with_a_break() -> None:
    page = fail("a")
    for _ in range(3):
        try:
            await page  # E: reused-coroutine
            break
        except ValueError:
            continue


async def under_the_same_condition(wanted: bool) -> None:
    page = fail("a")  # E: unawaited-coroutine
    if wanted:
        with suppress(ValueError):
            await page
    print("in between")
    if wanted:
        await page  # E: reused-coroutine


async def anew_each_time() -> None:
    for _ in range(3):
        page = fail("a")
        with suppress(ValueError):
            await page
            break


async def main() -> None:
    for attempt in (tried_again(), in_a_loop(), with_a_break(), under_the_same_condition(True)):
        with suppress(RuntimeError):
            await attempt
    await under_the_same_condition(False)
    await anew_each_time()


if __name__ == "__main__":
    asyncio.run(main())
