# mypy: enable-error-code="blocking-mutex, sibling-tasks, client-per-request"
import asyncio
import threading

lock = threading.Lock()


async def work() -> None:
    await asyncio.sleep(1)


async def main() -> None:
    await asyncio.gather(work(), work())
    with lock:
        print("held")
