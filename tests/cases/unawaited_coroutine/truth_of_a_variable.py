"""The condition asks a variable that holds a coroutine, and the coroutine is not run."""

import asyncio


async def is_allowed(name: str) -> bool:
    return name == "ann"


async def named_first() -> str:
    allowed = is_allowed("bob")  # E: unawaited-coroutine
    if allowed:
        return "come in"
    return "go away"


async def negated() -> str:
    allowed = is_allowed("bob")  # E: unawaited-coroutine
    if not allowed:
        return "go away"
    return "come in"


async def asserted() -> None:
    allowed = is_allowed("bob")  # E: unawaited-coroutine
    assert allowed


async def awaited_first() -> str:
    allowed = await is_allowed("bob")
    if allowed:
        return "come in"
    return "go away"


async def main() -> None:
    await named_first()
    await negated()
    await asserted()
    await awaited_first()


if __name__ == "__main__":
    asyncio.run(main())
