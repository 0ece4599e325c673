"""The layer that starts the loop."""

import asyncio


async def fetch() -> int:
    return 1


def fetch_now() -> int:
    return asyncio.run(fetch())
