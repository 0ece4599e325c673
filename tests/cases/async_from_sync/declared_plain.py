"""A sync function whose declared result is plain returns a coroutine."""

import asyncio
from collections.abc import Awaitable


async def fetch() -> int:
    return 1


def declared_object() -> object:
    return fetch()  # E: async-from-sync


def with_mypys_own_error() -> int:
    return fetch()  # E: return-value


def negated() -> bool:
    return not fetch()  # E: async-from-sync


def delegated() -> Awaitable[int]:
    return fetch()


def driven() -> object:
    return asyncio.run(fetch())


async def main() -> int:
    return await delegated()


if __name__ == "__main__":
    print(declared_object(), with_mypys_own_error(), negated(), driven())
    asyncio.run(main())
