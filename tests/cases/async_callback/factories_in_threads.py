"""A sync function that makes a coroutine runs in a thread; whoever awaits the thread gets the coroutine."""
# mypy: disable-error-code="no-untyped-def, no-untyped-call"

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any


async def send(text: str) -> int:
    return len(text)


def prepare(text: str = "") -> Coroutine[Any, Any, int]:
    return send(text * 1000)


def prepare_untyped(text):
    return send(text * 1000)


async def fine() -> None:
    job = await asyncio.to_thread(prepare)
    print(await job)
    print(await (await asyncio.to_thread(partial(prepare, "x"))))
    loop = asyncio.get_running_loop()
    print(await (await loop.run_in_executor(None, prepare)))


async def fine_untyped():
    job = await asyncio.to_thread(prepare_untyped, "x")
    print(await job)


async def hands_it_on() -> Coroutine[Any, Any, int]:
    return await asyncio.to_thread(prepare)


async def drops_it() -> None:
    await asyncio.to_thread(prepare)  # E: unused-coroutine  # not seen: a thread made it
    job = await asyncio.to_thread(prepare)  # E: unawaited-coroutine  # not seen: a thread made it
    await asyncio.get_running_loop().run_in_executor(None, prepare)  # E: unused-coroutine  # not seen: a thread made it


async def drops_it_untyped():
    await asyncio.to_thread(prepare_untyped, "x")  # E: unawaited-coroutine  # not seen: a thread made it


async def thinks_it_runs_there() -> int:
    return await (await asyncio.to_thread(send, "x"))  # E: async-callback  # not seen: it runs on the loop


def nobody_awaits_it() -> None:
    with ThreadPoolExecutor() as pool:
        pool.submit(prepare)  # E: async-callback  # not seen: a thread made it


async def main() -> None:
    await fine()
    await fine_untyped()
    await (await hands_it_on())
    await drops_it()
    await drops_it_untyped()
    await thinks_it_runs_there()


if __name__ == "__main__":
    nobody_awaits_it()
    asyncio.run(main())
