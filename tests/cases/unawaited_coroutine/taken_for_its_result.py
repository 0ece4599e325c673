"""Without annotations mypy is silent where a coroutine is taken for the list that it would give."""
# mypy: disable-error-code="no-untyped-def, no-untyped-call, sibling-tasks", no-check-untyped-defs

import asyncio
from contextlib import suppress


async def query(sql):
    await asyncio.sleep(0)
    return [sql]


async def subscripted(sql):
    rows = query(sql)  # E: unawaited-coroutine
    return rows[0]


async def subscripted_if_there(sql):
    rows = query(sql)  # E: unawaited-coroutine
    return rows[0] if rows else None


async def subscripted_at_once(sql):
    return query(sql)[0]  # E: unawaited-coroutine


async def looped_over(sql):
    rows = query(sql)  # E: unawaited-coroutine
    for row in rows:
        print(row)


async def fine(sql):
    rows = await query(sql)
    return rows[0]


async def awaited_under_the_same_name(sql):
    rows = query(sql)
    rows = await rows
    return rows[0]


async def held_by_a_list(sql):
    jobs = [query(sql), query(sql)]
    await jobs[0]
    return await jobs[1]


async def held_by_a_tuple(sql):
    jobs = query(sql), query(sql)
    await asyncio.gather(jobs[0], jobs[1])


async def main():
    for wrong in (subscripted, subscripted_if_there, subscripted_at_once, looped_over):
        with suppress(TypeError):
            await wrong("a")
    await fine("a")
    await awaited_under_the_same_name("a")
    await held_by_a_list("a")
    await held_by_a_tuple("a")


if __name__ == "__main__":
    asyncio.run(main())
