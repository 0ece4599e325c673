"""A variable keeps a task as long as the function waits, or the loop runs in it; one of a module for good."""

import asyncio
import sys
from collections.abc import AsyncIterator


async def work() -> int:
    await asyncio.sleep(0)
    return 1


loop = asyncio.new_event_loop()
heartbeat = loop.create_task(work())
loop.create_task(work())  # E: dangling-task


class Service:
    """Has a task as long as the class is there."""

    task = loop.create_task(work())


def serve() -> None:
    own = asyncio.new_event_loop()
    ticker = own.create_task(work())
    own.call_soon(own.stop)
    own.run_forever()
    own.close()


def run_until_stopped(running: asyncio.AbstractEventLoop) -> None:
    running.call_soon(running.stop)
    running.run_forever()


def serve_by_a_helper() -> None:
    own = asyncio.new_event_loop()
    ticker = own.create_task(work())
    run_until_stopped(own)
    own.close()


def only_starts_it() -> None:
    ticker = loop.create_task(work())  # E: dangling-task


def forgets_it_before_it_runs() -> None:
    ticker = loop.create_task(work())  # E: dangling-task
    ticker = loop.create_task(work())
    loop.run_until_complete(ticker)


async def until_stopped(stop: asyncio.Event) -> None:
    ticker = asyncio.create_task(work())
    await stop.wait()


async def as_long_as_it_yields() -> AsyncIterator[int]:
    ticker = asyncio.create_task(work())
    yield 1


async def as_long_as_items_come() -> None:
    ticker = asyncio.create_task(work())
    async for item in as_long_as_it_yields():
        print(item)


async def as_long_as_the_block_is_left() -> None:
    async with asyncio.Lock():
        ticker = asyncio.create_task(work())


async def waits_before() -> None:
    await asyncio.sleep(0)
    ticker = asyncio.create_task(work())  # E: dangling-task


async def one_for_each_turn() -> None:
    for _ in range(3):
        task = asyncio.create_task(work())  # E: dangling-task
    await task


async def waits_in_each_turn() -> None:
    for _ in range(3):
        task = asyncio.create_task(work())
        await asyncio.sleep(0)


async def awaited_in_each_turn() -> None:
    for _ in range(3):
        task = asyncio.create_task(work())
        await task


async def kept_in_each_turn(tasks: "list[asyncio.Task[int]]") -> None:
    for _ in range(3):
        task = asyncio.create_task(work())
        tasks.append(task)
    await task


def cancelled_before_the_end(is_late: bool) -> None:
    task = loop.create_task(work())
    if is_late:
        task.cancel()
        sys.exit("too late")


async def leaves_with_it() -> int:
    for _ in range(3):
        task = asyncio.create_task(work())
        break
    return await task


async def main() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().call_soon(stop.set)
    await until_stopped(stop)
    await as_long_as_items_come()
    await as_long_as_the_block_is_left()
    await waits_before()
    await one_for_each_turn()
    await waits_in_each_turn()
    await awaited_in_each_turn()
    await kept_in_each_turn([])
    await leaves_with_it()


if __name__ == "__main__":
    loop.run_until_complete(heartbeat)
    only_starts_it()
    cancelled_before_the_end(False)
    forgets_it_before_it_runs()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    serve()
    serve_by_a_helper()
    asyncio.run(main())
