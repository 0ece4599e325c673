"""Tuples taken apart: each coroutine goes its own way."""
# mypy: disable-error-code=sibling-tasks

import asyncio


async def save(text: str) -> int:
    return len(text)


async def second_is_forgotten() -> int:
    first, second = save("a"), save("b")  # E: unawaited-coroutine
    return await first


async def swapped() -> int:
    first, second = save("a"), 2
    number, pending = second, first
    return number + await pending


async def pair_is_forgotten() -> None:
    pair = save("a"), 2  # E: unawaited-coroutine
    print(len(pair))


async def starred_is_forgotten() -> int:
    first, *others = [save("a"), save("b")]  # E: unawaited-coroutine
    print(len(others))
    return await first


async def both_are_awaited() -> int:
    first, second = save("a"), save("b")
    return await first + await second


async def pair_is_awaited() -> int:
    pair = save("a"), save("b")
    return await pair[0] + await pair[1]


async def pair_is_gathered() -> int:
    pair = save("a"), save("b")
    return sum(await asyncio.gather(*pair))


async def main() -> None:
    await second_is_forgotten()
    await swapped()
    await pair_is_forgotten()
    await starred_is_forgotten()
    await both_are_awaited()
    await pair_is_awaited()
    await pair_is_gathered()


if __name__ == "__main__":
    asyncio.run(main())
