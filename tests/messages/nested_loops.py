import asyncio


async def work() -> None:
    await asyncio.sleep(1)


def run() -> None:
    asyncio.run(work())


async def direct() -> None:
    asyncio.run(work())


async def through() -> None:
    run()
