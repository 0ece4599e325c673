"""Signal handlers of the loop are called, not awaited."""
# not run: Windows has no add_signal_handler

import asyncio
import signal


async def stop() -> None:
    print("never")


async def main() -> None:
    loop = asyncio.get_running_loop()
    tasks: set[asyncio.Task[None]] = set()
    loop.add_signal_handler(signal.SIGTERM, stop)  # E: async-callback
    loop.add_signal_handler(signal.SIGINT, lambda: tasks.add(loop.create_task(stop())))
