"""Coroutines and `try`: what is sure to run, and what is not."""

import asyncio


async def save() -> int:
    return 1


def parse(text: str) -> int:
    return int(text)


async def handler_forgets(text: str) -> int:
    saving = save()  # E: unawaited-coroutine
    try:
        parse(text)
    except ValueError:
        return 0
    return await saving


async def awaited_in_handler_only(text: str) -> int:
    saving = save()  # E: unawaited-coroutine
    try:
        return parse(text)
    except ValueError:
        return await saving


async def awaited_in_else_only(text: str) -> int:
    saving = save()  # E: unawaited-coroutine
    try:
        number = parse(text)
    except ValueError:
        number = 0
    else:
        await saving
    return number


async def awaited_in_finally(text: str) -> int:
    saving = save()
    try:
        return parse(text)
    except ValueError:
        return 0
    finally:
        await saving


async def closed_in_handler(text: str) -> int:
    saving = save()
    try:
        parse(text)
    except ValueError:
        saving.close()
        raise
    return await saving


async def awaited_in_both(text: str) -> int:
    saving = save()
    try:
        number = parse(text)
    except ValueError:
        return await saving
    return number + await saving


async def awaited_in_the_body() -> int:
    saving = save()
    try:
        return await saving
    except OSError:
        return 0


async def returned_through_finally() -> int:
    saving = save()
    try:
        return await saving
    finally:
        print("done")


async def main() -> None:
    await handler_forgets("x")
    await awaited_in_handler_only("1")
    await awaited_in_else_only("x")
    await awaited_in_finally("x")
    await awaited_in_finally("1")
    await closed_in_handler("1")
    await awaited_in_both("x")
    await awaited_in_both("1")
    await awaited_in_the_body()
    await returned_through_finally()


if __name__ == "__main__":
    asyncio.run(main())
