"""A loop that never ends loses what each of its turns drops, though no path leads out of the function."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import asyncio


async def handle(item):
    return item


async def dropped(queue):
    while True:
        item = await queue.get()
        handle(item)  # E: unawaited-coroutine


async def printed(queue):
    while True:
        print(handle(await queue.get()))  # E: unawaited-coroutine


async def assigned(queue):
    while True:
        result = handle(await queue.get())  # E: unawaited-coroutine


async def awaited(queue):
    while True:
        await handle(await queue.get())


async def awaited_a_turn_later(queue):
    before = handle("first")
    while True:
        item = await queue.get()
        await before
        before = handle(item)


async def main():
    for endless in (dropped, printed, assigned, awaited):
        queue = asyncio.Queue()
        queue.put_nowait("a")
        queue.put_nowait("b")
        task = asyncio.create_task(endless(queue))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
