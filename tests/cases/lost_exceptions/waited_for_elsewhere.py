"""Results that come through something else that waits are looked at all the same, or dropped."""

import asyncio


async def work() -> int:
    return 1


async def shielded() -> bool:
    outcome = await asyncio.shield(asyncio.gather(work(), return_exceptions=True))
    return outcome[0] == 1


async def in_time() -> bool:
    outcome = await asyncio.wait_for(asyncio.gather(work(), return_exceptions=True), 1)
    return outcome[0] == 1


async def in_time_and_dropped() -> None:
    await asyncio.wait_for(asyncio.gather(work(), return_exceptions=True), 1)  # E: lost-exceptions


async def shielded_and_dropped() -> None:
    outcome = await asyncio.shield(asyncio.gather(work(), return_exceptions=True))  # E: lost-exceptions


async def main() -> None:
    await shielded()
    await in_time()
    await in_time_and_dropped()
    await shielded_and_dropped()


if __name__ == "__main__":
    asyncio.run(main())
