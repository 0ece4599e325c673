import asyncio
import threading
import time


def tick() -> None:
    time.sleep(1)


async def tock() -> None:
    await asyncio.sleep(1)


def by_length(name: str) -> int:
    with open(name) as file:
        return len(file.read())


async def main(names: list[str]) -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(tick)
    loop.call_later(1, tock)
    names.sort(key=by_length)
    threading.Thread(target=tock).start()
    await asyncio.to_thread(tock)


async def mapped(names: list[str]) -> None:
    print(list(map(by_name, names)))


async def by_name(name: str) -> str:
    return name
