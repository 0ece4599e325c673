import asyncio


async def work() -> None:
    await asyncio.sleep(1)


async def main() -> None:
    asyncio.create_task(work())
    asyncio.ensure_future(work())
    await asyncio.gather(work(), work(), return_exceptions=True)


async def one_for_each_turn() -> None:
    for _ in range(3):
        task = asyncio.create_task(work())
    await task


async def told() -> None:
    task = asyncio.create_task(work())
    task.set_name("work")
