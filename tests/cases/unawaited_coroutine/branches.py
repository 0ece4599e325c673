"""Run on some branches, forgotten on others."""

import asyncio


async def save() -> int:
    return 1


async def only_if(urgent: bool) -> None:
    saving = save()  # E: unawaited-coroutine
    if urgent:
        await saving


async def only_else(urgent: bool) -> None:
    saving = save()  # E: unawaited-coroutine
    if urgent:
        print("later")
    else:
        await saving


async def one_of_three(number: int) -> None:
    saving = save()  # E: unawaited-coroutine
    if number == 1:
        await saving
    elif number == 2:
        print("forgotten")
    else:
        await saving


async def nested(urgent: bool, loud: bool) -> None:
    saving = save()  # E: unawaited-coroutine
    if urgent:
        if loud:
            print("now")
        else:
            await saving
    else:
        await saving


async def conditional_expression(urgent: bool) -> int:
    saving = save()  # E: unawaited-coroutine
    return await saving if urgent else 0


async def short_circuit(urgent: bool) -> bool:
    saving = save()  # E: unawaited-coroutine
    return urgent and await saving == 1


async def both(urgent: bool) -> int:
    saving = save()
    if urgent:
        return await saving
    else:
        return await saving + 1


async def after_the_branches(urgent: bool) -> int:
    saving = save()
    if urgent:
        print("now")
    return await saving


async def closed_on_the_other(urgent: bool) -> None:
    saving = save()
    if urgent:
        await saving
    else:
        saving.close()


async def created_on_one_branch(urgent: bool) -> None:
    if urgent:
        saving = save()
        await saving


async def main() -> None:
    await only_if(False)
    await only_else(True)
    await one_of_three(2)
    await nested(True, True)
    await conditional_expression(False)
    await short_circuit(False)
    for flag in (True, False):
        await both(flag)
        await after_the_branches(flag)
        await closed_on_the_other(flag)
        await created_on_one_branch(flag)


if __name__ == "__main__":
    asyncio.run(main())
