"""What is called at the end is not awaited either."""

import atexit
import weakref
from contextlib import AsyncExitStack, ExitStack


class Connection:
    """Something to be closed."""

    async def close(self) -> None:
        print("never")


async def close() -> None:
    print("closed")


def sync_close() -> None:
    print("closed")


def hooks() -> None:
    atexit.register(close)  # E: async-callback  # not seen: called when the test has ended
    atexit.register(sync_close)
    connection = Connection()
    weakref.finalize(connection, close)  # E: async-callback
    weakref.finalize(connection, sync_close)
    with ExitStack() as stack:
        stack.callback(close)  # E: async-callback
        stack.callback(sync_close)


async def async_hooks() -> None:
    async with AsyncExitStack() as stack:
        stack.callback(close)  # E: async-callback
        stack.push_async_callback(close)


@atexit.register  # E: async-callback  # not seen: called when the test has ended
async def at_exit() -> None:
    print("never")


if __name__ == "__main__":
    import asyncio

    hooks()
    asyncio.run(async_hooks())
