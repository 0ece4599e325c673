"""Comparisons look at the coroutine, not at what it would return."""

import asyncio


async def count() -> int:
    return 3


async def identity() -> bool:
    return count() is None  # E: unawaited-coroutine


async def not_none() -> bool:
    return count() is not None  # E: unawaited-coroutine


async def equality(wanted: object) -> bool:
    return count() == wanted  # E: unawaited-coroutine


async def reversed_equality(wanted: object) -> bool:
    return wanted != count()  # E: unawaited-coroutine


async def membership(seen: list[object]) -> bool:
    return count() in seen  # E: unawaited-coroutine


async def of_a_variable(wanted: object) -> bool:
    number = count()  # E: unawaited-coroutine
    return number == wanted


async def with_mypys_own_error() -> bool:
    return count() == 3  # E: comparison-overlap, unawaited-coroutine


async def awaited(wanted: object) -> bool:
    return await count() == wanted


async def compared_then_awaited(wanted: object) -> int:
    number = count()
    if number is wanted:
        return await number
    return await number + 1


async def main() -> None:
    await identity()
    await not_none()
    await equality(3)
    await reversed_equality(3)
    await membership([3])
    await of_a_variable(3)
    await with_mypys_own_error()
    await awaited(3)
    await compared_then_awaited(3)


if __name__ == "__main__":
    asyncio.run(main())
