"""Ways to say that it is meant."""

import asyncio


async def fetch() -> int:
    return 1


async def closed_at_once() -> None:
    fetch().close()


async def closed_by_name() -> None:
    fetching = fetch()
    fetching.close()


async def closed_on_cancel(cancelled: bool) -> None:
    fetching = fetch()
    if cancelled:
        fetching.close()
        return
    await fetching


if __name__ == "__main__":
    asyncio.run(closed_at_once())
    asyncio.run(closed_by_name())
    asyncio.run(closed_on_cancel(True))
