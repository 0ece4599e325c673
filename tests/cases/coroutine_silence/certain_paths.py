"""Paths that only look as if the coroutine were forgotten on them."""

import asyncio
import sys
from typing import NoReturn


async def fetch() -> int:
    return 1


def give_up() -> NoReturn:
    raise SystemExit(1)


async def endless_loop() -> int:
    fetching = fetch()
    while True:
        if sys.argv:
            return await fetching


async def literal_range() -> int:
    fetching = fetch()
    for _ in range(3):
        return await fetching
    return 0


async def never_returns(text: str) -> int:
    fetching = fetch()
    if text == "impossible":
        fetching.close()
        give_up()
    return await fetching


async def platform() -> int:
    fetching = fetch()
    if sys.platform == "nowhere":
        return 0
    return await fetching


async def exhausted(flag: bool) -> int:
    fetching = fetch()
    if flag is True:
        return await fetching
    elif flag is False:
        return await fetching
    return 0


async def finally_awaits(text: str) -> int:
    fetching = fetch()
    try:
        if not text:
            return 0
        return len(text)
    finally:
        await fetching


async def same_condition_twice(loud: bool) -> int:
    fetching = None
    if loud:
        fetching = fetch()
    total = 1
    if fetching is not None:
        total += await fetching
    return total


async def unbound_otherwise(loud: bool) -> int:
    if loud:
        fetching = fetch()
        total = await fetching
    else:
        total = 0
    return total


async def plain_then_coroutine() -> int:
    value: object = 1
    print(value)
    value = await fetch()
    return 1


async def main() -> None:
    await endless_loop()
    await literal_range()
    await never_returns("possible")
    await platform()
    await exhausted(True)
    await exhausted(False)
    await finally_awaits("")
    await same_condition_twice(True)
    await same_condition_twice(False)
    await unbound_otherwise(True)
    await plain_then_coroutine()


if __name__ == "__main__":
    asyncio.run(main())


async def page(number: int = 0) -> int:
    return number


async def awaited_in_the_test() -> int:
    fetched = page()
    while (found := await fetched) < 3:
        fetched = page(found + 1)
    return found


async def until_none_is_left() -> None:
    fetched = page(2)
    while left := await fetched:
        fetched = page(left - 1)
