"""A loop that is made by hand at module level."""

import asyncio


async def work() -> int:
    return 1


loop = asyncio.new_event_loop()
loop.create_task(work())  # E: dangling-task
kept = loop.create_task(work())
loop.run_until_complete(kept)
loop.close()
