"""Everything in asyncio that runs a coroutine it is given."""
# python: 3.11
# mypy: disable-error-code=sibling-tasks

import asyncio


async def fetch(number: int = 1) -> int:
    return number


async def in_async_code() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.create_task(fetch())
    await asyncio.ensure_future(fetch())
    await loop.create_task(fetch())
    await asyncio.wait_for(fetch(), 5)
    await asyncio.shield(fetch())
    await asyncio.gather(fetch(), fetch())
    await asyncio.gather(*[fetch(number) for number in range(2)])
    await asyncio.gather(*(fetch(number) for number in range(2)))
    await asyncio.gather(*map(fetch, range(2)))
    await asyncio.wait([asyncio.create_task(each) for each in (fetch(1), fetch(2))])
    for each in asyncio.as_completed([fetch(1), fetch(2)]):
        await each
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch())
        for number in range(2):
            group.create_task(fetch(number))
    async with asyncio.timeout(5):
        await fetch()
    await asyncio.to_thread(in_a_thread, loop)


def in_a_thread(loop: asyncio.AbstractEventLoop) -> None:
    future = asyncio.run_coroutine_threadsafe(fetch(), loop)
    print(future.result())


def in_sync_code() -> None:
    asyncio.run(fetch())
    loop = asyncio.new_event_loop()
    loop.run_until_complete(fetch())
    loop.run_until_complete(asyncio.wait_for(fetch(), 5))
    loop.close()
    with asyncio.Runner() as runner:
        runner.run(fetch())
        work = fetch()
        runner.run(work)


if __name__ == "__main__":
    asyncio.run(in_async_code())
    in_sync_code()
