"""A coroutine is always true, so these conditions decide nothing."""

import asyncio


async def is_allowed(name: str) -> bool:
    return name == "ann"


async def in_if() -> str:
    if is_allowed("bob"):  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def in_elif(late: bool) -> str:
    if late:
        return "too late"
    elif is_allowed("bob"):  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def in_if_not() -> str:
    if not is_allowed("bob"):  # E: unawaited-coroutine
        return "go away"
    return "come in"


async def in_while() -> int:
    turns = 0
    while is_allowed("bob"):  # E: unawaited-coroutine
        turns += 1
        if turns == 2:
            break
    return turns


async def in_assert() -> None:
    assert is_allowed("bob")  # E: unawaited-coroutine


async def in_conditional_expression() -> str:
    return "yes" if is_allowed("bob") else "no"  # E: unawaited-coroutine


async def in_bool() -> bool:
    return bool(is_allowed("bob"))  # E: unawaited-coroutine


async def in_comprehension(names: list[str]) -> list[str]:
    return [name for name in names if is_allowed(name)]  # E: unawaited-coroutine


async def in_match_guard(name: str) -> str:
    match name:
        case "bob" if is_allowed(name):  # E: unawaited-coroutine
            return "come in"
        case _:
            return "go away"


async def in_nested_condition(late: bool) -> str:
    if not late and not is_allowed("bob"):  # E: unawaited-coroutine
        return "go away"
    return "come in"


async def awaited(names: list[str]) -> list[str]:
    if await is_allowed("ann"):
        return [name for name in names if await is_allowed(name)]
    return []


async def main() -> None:
    await in_if()
    await in_elif(False)
    await in_if_not()
    await in_while()
    await in_assert()
    await in_conditional_expression()
    await in_bool()
    await in_comprehension(["ann", "bob"])
    await in_match_guard("bob")
    await in_nested_condition(False)
    await awaited(["ann", "bob"])


if __name__ == "__main__":
    asyncio.run(main())
