"""A subclass of Thread that leaves the constructor as it is."""

import asyncio
import threading


async def work() -> None: ...


def run_work() -> None:
    asyncio.run(work())


class Worker(threading.Thread):
    """Has a name of its own."""


def start() -> None:
    Worker(target=work).start()  # E: async-callback
    Worker(target=run_work).start()


if __name__ == "__main__":
    start()
