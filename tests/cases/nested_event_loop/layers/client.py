"""The layer that starts the loop."""
# not run: imported by the program

import asyncio


async def fetch() -> int:
    return 1


def fetch_now() -> int:
    return asyncio.run(fetch())
