"""A function that runs in a thread is sync code: no loop runs there."""

import asyncio
import threading


async def fetch() -> int:
    return 1


def forgets() -> None:
    result = fetch()  # E: async-from-sync


def starts_a_loop() -> None:
    print(asyncio.run(fetch()))


def hands_over(loop: asyncio.AbstractEventLoop) -> None:
    print(asyncio.run_coroutine_threadsafe(fetch(), loop).result())


class Worker(threading.Thread):
    """The same in a subclass."""

    def run(self) -> None:
        if fetch():  # E: async-from-sync
            print("always")


async def main() -> None:
    await asyncio.to_thread(forgets)
    await asyncio.to_thread(starts_a_loop)
    await asyncio.to_thread(hands_over, asyncio.get_running_loop())


if __name__ == "__main__":
    threads = [threading.Thread(target=forgets), Worker()]
    for thread in threads:
        thread.start()
        thread.join()
    asyncio.run(main())
