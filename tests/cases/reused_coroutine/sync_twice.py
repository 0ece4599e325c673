"""Running a coroutine twice from sync code."""

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


def twice() -> int:
    fetching = fetch()
    first = asyncio.run(fetching)
    return first + asyncio.run(fetching)  # E: reused-coroutine


def once() -> int:
    fetching = fetch()
    return asyncio.run(fetching)


if __name__ == "__main__":
    with suppress(RuntimeError):
        twice()
    once()
