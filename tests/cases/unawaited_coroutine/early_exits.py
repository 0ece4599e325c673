"""A return or a raise comes before the await."""

import asyncio
import sys
from contextlib import suppress


async def save() -> int:
    return 1


async def early_return(quick: bool) -> int:
    saving = save()  # E: unawaited-coroutine
    if quick:
        return 0
    return await saving


async def early_raise(broken: bool) -> int:
    saving = save()  # E: unawaited-coroutine
    if broken:
        raise ValueError("broken")
    return await saving


async def only_raise() -> None:
    saving = save()  # E: unawaited-coroutine
    raise ValueError(f"{type(saving)}")


async def guard_between(names: list[str]) -> int:
    saving = save()  # E: unawaited-coroutine
    if not names:
        return 0
    first = names[0]
    if first == "ann":
        return await saving
    return await saving + 1


async def guard_before(quick: bool) -> int:
    if quick:
        return 0
    saving = save()
    return await saving


async def closed_before_return(quick: bool) -> int:
    saving = save()
    if quick:
        saving.close()
        return 0
    return await saving


async def assertion_between(number: int) -> int:
    saving = save()
    assert number > 0
    return await saving + number


async def the_program_ends(number: int) -> int:
    saving = save()
    if number < 0:
        sys.exit("negative")
    return await saving + number


async def main() -> None:
    await early_return(True)
    with suppress(ValueError):
        await early_raise(True)
    with suppress(ValueError):
        await only_raise()
    await guard_between([])
    await guard_before(True)
    await closed_before_return(True)
    await assertion_between(1)
    await the_program_ends(1)


if __name__ == "__main__":
    asyncio.run(main())
