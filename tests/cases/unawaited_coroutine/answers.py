"""Coroutines in what an async function returns, where nobody can know that they have to be awaited."""

import asyncio


async def count() -> int:
    return 1


async def at_once() -> dict[str, object]:
    return {"count": count()}  # E: unawaited-coroutine


async def by_a_variable() -> dict[str, object]:
    number = count()  # E: unawaited-coroutine
    return {"count": number, "other": 1}


async def item_by_item() -> dict[str, object]:
    answer: dict[str, object] = {"other": 1}
    answer["count"] = count()  # E: unawaited-coroutine
    return answer


async def awaited() -> dict[str, object]:
    return {"count": await count(), "task": asyncio.create_task(count())}


async def typed() -> "dict[str, asyncio.Future[int]]":
    return {"count": asyncio.ensure_future(count())}


async def main() -> None:
    for answer in (at_once, by_a_variable, item_by_item):
        await answer()
    task = (await awaited())["task"]
    assert isinstance(task, asyncio.Task)
    await task
    await (await typed())["count"]


if __name__ == "__main__":
    asyncio.run(main())
