"""At module level no loop can be running for `create_task`."""

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


with suppress(RuntimeError):
    task = asyncio.create_task(fetch())  # E: async-from-sync
    print(task)


class Service:
    """Starts its work too early."""

    with suppress(RuntimeError):
        work = asyncio.create_task(fetch())  # E: async-from-sync


def helper() -> "asyncio.Task[int]":
    return asyncio.create_task(fetch())


async def main() -> int:
    return await helper()


loop = asyncio.new_event_loop()
own_task = loop.create_task(fetch())
print(loop.run_until_complete(own_task))
loop.close()
asyncio.run(main())
