"""Statements that mypy takes for something other than a coroutine, because it stands inside of them."""

import asyncio


async def save(text: str) -> int:
    return len(text)


async def one_arm(loud: bool) -> None:
    save("a") if loud else None  # E: unawaited-coroutine


async def other_arm(quiet: bool) -> None:
    None if quiet else save("a")  # E: unawaited-coroutine


async def tuple_statement() -> None:
    save("a"), 1  # E: unawaited-coroutine


async def list_statement() -> None:
    [save("a")]  # E: unawaited-coroutine


async def comprehension_statement() -> None:
    [save(name) for name in ["ann", "bob"]]  # E: unawaited-coroutine


async def dict_statement() -> None:
    {"a": save("a")}  # E: unawaited-coroutine


async def negated_statement() -> None:
    not save("a")  # E: unawaited-coroutine


async def awaited_arm(loud: bool) -> None:
    await save("a") if loud else None


async def awaited_list() -> None:
    [await save(name) for name in ["ann", "bob"]]


async def main() -> None:
    await one_arm(True)
    await other_arm(False)
    await tuple_statement()
    await list_statement()
    await comprehension_statement()
    await dict_statement()
    await negated_statement()
    await awaited_arm(True)
    await awaited_list()


if __name__ == "__main__":
    asyncio.run(main())
