"""Awaits in places where one does not look for them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


async def fetch(number: int = 1) -> int:
    return number


async def names() -> list[str]:
    return ["a", "b"]


@asynccontextmanager
async def session(number: int) -> AsyncIterator[int]:
    yield number


async def connect() -> asyncio.Lock:
    return asyncio.Lock()


async def odd_places() -> object:
    if (number := await fetch()) and await fetch() == 1:
        print(f"{await fetch()} {(await names())[0]!r}")
    while await fetch() > 1:
        print("never")
    for name in await names():
        print(name)
    async with await connect(), session(await fetch()) as opened:
        print(opened)
    assert await fetch(), await names()
    print(*await names(), sep=str(await fetch()))
    found = {await fetch(): await names()}
    found[await fetch()] = await names()
    (await names()).append("c")
    text = (await names())[await fetch() - 1 :]
    match await fetch():
        case 1 if await fetch():
            print(text)
        case _:
            print("never")
    total = number + await fetch() * await fetch()
    total += await fetch()
    del found[await fetch()]
    pair = await fetch(), await fetch()
    first, *others = await names()
    print(pair, first, others, not await fetch(), -await fetch())
    print([await fetch(number) for number in range(await fetch()) if await fetch()])
    value = await fetch() if await fetch() else await fetch()
    coroutine = fetch(await fetch())
    value += await coroutine
    try:
        raise OSError(await fetch())
    except OSError:
        print(await fetch())
    return (await fetch(), value) if await names() else None


if __name__ == "__main__":
    asyncio.run(odd_places())
