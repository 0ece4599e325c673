"""A task or a future is always true as well, whatever its result will be."""

import asyncio


async def is_allowed(name: str) -> bool:
    return name == "ann"


async def task_in_if() -> str:
    task = asyncio.create_task(is_allowed("bob"))
    if task:  # E: unawaited-coroutine  # not seen: the task runs, only its answer is not asked for
        return "come in"
    return "go away"


async def task_created_in_if() -> str:
    if asyncio.ensure_future(is_allowed("bob")):  # E: unawaited-coroutine  # not seen: the task runs
        return "come in"
    return "go away"


async def future_in_while(answer: asyncio.Future[bool]) -> int:
    turns = 0
    while not answer:  # E: unawaited-coroutine  # not seen: a future is no coroutine
        turns += 1
    return turns


async def task_and_flag(flag: bool) -> str:
    task = asyncio.create_task(is_allowed("bob"))
    return "yes" if task and flag else "no"  # E: unawaited-coroutine  # not seen: the task runs


async def awaited_task() -> str:
    task = asyncio.create_task(is_allowed("bob"))
    return "yes" if await task else "no"


async def optional_task(task: asyncio.Task[bool] | None) -> str:
    if task:
        return "yes" if await task else "no"
    return "never asked"


async def main() -> None:
    await task_in_if()
    await task_created_in_if()
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
    await future_in_while(answer)
    await task_and_flag(True)
    await awaited_task()
    await optional_task(None)


if __name__ == "__main__":
    asyncio.run(main())
