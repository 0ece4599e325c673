import asyncio


async def work() -> None:
    await asyncio.sleep(1)


async def main() -> None:
    asyncio.create_task(work())
    asyncio.ensure_future(work())
    await asyncio.gather(work(), work(), return_exceptions=True)
