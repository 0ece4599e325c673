"""Coroutines created before, in and behind loops."""

import asyncio


async def save(name: str) -> int:
    return len(name)


async def forgotten_each_turn(names: list[str]) -> None:
    for name in names:
        saving = save(name)  # E: unawaited-coroutine


async def only_the_last_is_awaited(names: list[str]) -> int:
    saving = save("first")  # E: unawaited-coroutine
    for name in names:
        saving = save(name)  # E: unawaited-coroutine
    return await saving


async def continue_before_await(names: list[str]) -> None:
    for name in names:
        saving = save(name)  # E: unawaited-coroutine
        if name == "bob":
            continue
        await saving


async def break_before_await(names: list[str]) -> None:
    for name in names:
        saving = save(name)  # E: unawaited-coroutine
        if name == "bob":
            break
        await saving


async def awaited_in_the_body_of_a_loop_that_may_not_turn(names: list[str]) -> None:
    saving = save("first")  # E: unawaited-coroutine
    for _ in names:
        await saving
        break


async def awaited_in_else_only(names: list[str]) -> None:
    saving = save("first")  # E: unawaited-coroutine
    for name in names:
        if name == "bob":
            break
    else:
        await saving


async def while_true_break() -> int:
    while True:
        saving = save("first")
        if await saving > 1:
            break
    return 1


async def awaited_each_turn(names: list[str]) -> None:
    for name in names:
        saving = save(name)
        await saving


async def awaited_on_break_and_in_else(names: list[str]) -> None:
    saving = save("first")
    for name in names:
        if name == "bob":
            await saving
            break
    else:
        await saving


async def awaited_behind_an_endless_loop(names: list[str]) -> int:
    saving = save("first")
    while True:
        if names:
            return await saving
        names.append("ann")


async def main() -> None:
    await forgotten_each_turn(["ann"])
    await only_the_last_is_awaited(["ann", "bob"])
    await continue_before_await(["ann", "bob"])
    await break_before_await(["ann", "bob"])
    await awaited_in_the_body_of_a_loop_that_may_not_turn([])
    await awaited_in_else_only(["bob"])
    await while_true_break()
    await awaited_each_turn(["ann", "bob"])
    await awaited_on_break_and_in_else(["bob"])
    await awaited_on_break_and_in_else(["ann"])
    await awaited_behind_an_endless_loop([])


if __name__ == "__main__":
    asyncio.run(main())
