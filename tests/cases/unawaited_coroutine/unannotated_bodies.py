"""Functions without annotations, which mypy does not check: even the bare call is loopsafe's."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import asyncio


async def fetch(url):
    return len(url)


async def bare():
    fetch("a")  # E: unawaited-coroutine


async def assigned():
    result = fetch("a")  # E: unawaited-coroutine


async def tested():
    if fetch("a"):  # E: unawaited-coroutine
        return "yes"
    return "no"


async def forgotten_on_a_path(quick):
    fetching = fetch("a")  # E: unawaited-coroutine
    if quick:
        return 0
    return await fetching


async def inside_a_group():
    fetches = [fetch(url) for url in ["a", "b"]]  # E: unawaited-coroutine
    return len(fetches)


class Shop:
    """A class without annotations."""

    async def is_open(self):
        return True

    async def enter(self):
        if self.is_open():  # E: unawaited-coroutine
            return "come in"
        return "closed"


async def awaited():
    if await fetch("a"):
        return await asyncio.gather(*[fetch(url) for url in ["a", "b"]])  # E: sibling-tasks
    return []


async def handed_on(callback):
    callback(fetch("a"))
    await asyncio.sleep(0)


async def main():
    await bare()
    await assigned()
    await tested()
    await forgotten_on_a_path(True)
    await inside_a_group()
    await Shop().enter()
    await awaited()
    tasks = set()
    await handed_on(lambda coroutine: tasks.add(asyncio.ensure_future(coroutine)))


if __name__ == "__main__":
    asyncio.run(main())
