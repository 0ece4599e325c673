"""Operands of `and` and `or`: the coroutine is asked for its truth, or handed on in place of an answer."""
# mypy: disable-error-code=sibling-tasks

import asyncio


async def is_admin(name: str) -> bool:
    return name == "ann"


async def left_of_and(member: bool) -> str:
    if is_admin("bob") and member:  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def right_of_and(member: bool) -> str:
    if member and is_admin("bob"):  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def left_of_or(member: bool) -> str:
    if is_admin("bob") or member:  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def right_of_or(member: bool) -> str:
    if member or is_admin("bob"):  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def as_a_value(member: bool) -> str:
    allowed = member and is_admin("bob")  # E: unawaited-coroutine
    return "come in" if allowed else "go away"


async def three_operands(member: bool, late: bool) -> str:
    if member and not late and is_admin("bob"):  # E: unawaited-coroutine
        return "come in"
    return "go away"


async def as_a_statement(member: bool) -> None:
    member and is_admin("bob")  # E: unawaited-coroutine


async def awaited(member: bool) -> str:
    if member and await is_admin("bob"):
        return "come in"
    return "go away"


async def awaited_together(member: bool, other: asyncio.Future[bool] | None) -> bool:
    return await (other or is_admin("bob"))


async def if_there_are_any(names: list[str]) -> None:
    asked = []
    for name in names:
        if name != "eve":
            asked.append(is_admin(name))
    asked and await asyncio.gather(*asked)


async def unless_there_are_any(names: list[str]) -> None:
    asked = [is_admin(name) for name in names]
    not asked or await asyncio.gather(*asked)


async def if_there_are_none(names: list[str]) -> None:
    asked = []
    for name in names:
        asked.append(is_admin(name))  # E: unawaited-coroutine
    asked or await asyncio.gather(*asked)


async def main() -> None:
    await left_of_and(True)
    await right_of_and(True)
    await left_of_or(True)
    await right_of_or(False)
    await as_a_value(True)
    await three_operands(True, False)
    await as_a_statement(True)
    await awaited(True)
    await awaited_together(True, None)
    await if_there_are_any(["ann", "eve"])
    await unless_there_are_any(["ann"])
    await if_there_are_none(["ann"])


if __name__ == "__main__":
    asyncio.run(main())
