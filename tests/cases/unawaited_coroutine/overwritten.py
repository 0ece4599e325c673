"""A name gets a new value before the old one has run."""

import asyncio


async def save(text: str) -> int:
    return len(text)


async def by_another_coroutine() -> int:
    saving = save("a")  # E: unawaited-coroutine
    saving = save("b")
    return await saving


async def by_its_own_result() -> int:
    saving = save("a")
    number = await saving
    saving = save("b")
    return number + await saving


async def on_one_path(twice: bool) -> int:
    saving = save("a")  # E: unawaited-coroutine
    if twice:
        saving = save("b")
    return await saving


async def in_a_with_statement() -> int:
    saving = save("a")  # E: unawaited-coroutine
    async with asyncio.Lock():
        saving = save("b")
        return await saving


async def main() -> None:
    await by_another_coroutine()
    await by_its_own_result()
    await on_one_path(True)
    await in_a_with_statement()


if __name__ == "__main__":
    asyncio.run(main())
