"""Arms of a match statement that forget the coroutine."""

import asyncio


async def save() -> int:
    return 1


async def one_arm_forgets(command: str) -> int:
    saving = save()  # E: unawaited-coroutine
    match command:
        case "now":
            return await saving
        case "never":
            return 0
        case _:
            return await saving + 1


async def no_arm_fits(command: str) -> None:
    saving = save()  # E: unawaited-coroutine
    match command:
        case "now":
            await saving
        case "soon":
            await saving


async def every_arm_awaits(command: str) -> int:
    saving = save()
    match command:
        case "now":
            return await saving
        case _:
            return await saving + 1


async def exhaustive_without_a_default(ready: bool) -> int:
    saving = save()
    match ready:
        case True:
            return await saving
        case False:
            return await saving + 1


async def awaited_subject() -> str:
    match await save():
        case 1:
            return "one"
        case _:
            return "many"


async def main() -> None:
    await one_arm_forgets("never")
    await no_arm_fits("later")
    await every_arm_awaits("now")
    await every_arm_awaits("later")
    await exhaustive_without_a_default(True)
    await exhaustive_without_a_default(False)
    await awaited_subject()


if __name__ == "__main__":
    asyncio.run(main())
