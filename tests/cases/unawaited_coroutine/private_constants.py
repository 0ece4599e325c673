"""What a private constant rules out does not happen to a coroutine."""

import asyncio

_IS_SYNC = False
CAREFUL = False


async def save() -> None:
    pass


async def decided() -> None:
    saving = save()
    if not _IS_SYNC:
        await saving


async def never_made() -> None:
    if _IS_SYNC:
        saving = save()


async def never_awaited() -> None:
    saving = save()  # E: unawaited-coroutine
    if _IS_SYNC:
        await saving


async def set_by_anybody() -> None:
    saving = save()  # E: unawaited-coroutine
    if CAREFUL:
        await saving


async def main() -> None:
    await decided()
    await never_made()
    await never_awaited()
    await set_by_anybody()


if __name__ == "__main__":
    asyncio.run(main())
