"""Threads call their target and drop what it returns."""

import asyncio
import threading


async def work() -> None:
    print("never")


async def work_on(number: int) -> None:
    print(number)


def run_work() -> None:
    asyncio.run(work())


def start() -> None:
    threads = [
        threading.Thread(target=work),  # E: async-callback
        threading.Thread(target=work_on, args=(1,)),  # E: async-callback
        threading.Thread(None, work),  # E: async-callback
        threading.Timer(0, work),  # E: async-callback
        threading.Thread(target=lambda: work()),  # E: async-callback
        threading.Thread(target=run_work),
        threading.Thread(target=lambda: asyncio.run(work())),
        threading.Thread(target=asyncio.run, args=(work(),)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    start()
