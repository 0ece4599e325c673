"""Functions without annotations that mypy does check (`check_untyped_defs` is part of strict)."""
# mypy: allow-untyped-defs, allow-untyped-calls

import asyncio


async def fetch(url):
    return len(url)


async def bare():
    fetch("a")  # E: unused-coroutine


async def assigned():
    result = fetch("a")  # E: unawaited-coroutine


async def tested():
    if fetch("a"):  # E: unawaited-coroutine
        return "yes"
    return "no"


async def counted():
    return len([fetch(url) for url in ["a", "b"]])  # E: unawaited-coroutine


async def awaited():
    if await fetch("a"):
        return [await fetch(url) for url in ["a", "b"]]
    return []


async def main():
    await bare()
    await assigned()
    await tested()
    await counted()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
