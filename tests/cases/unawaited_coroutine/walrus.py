"""A walrus names a coroutine in the middle of an expression."""

import asyncio


async def fetch() -> int:
    return 1


async def tested_only() -> str:
    if found := fetch():  # E: unawaited-coroutine
        return f"found {found}"
    return "nothing"


async def tested_and_awaited_on_one_path(loud: bool) -> int:
    if (found := fetch()) and loud:  # E: unawaited-coroutine
        return await found
    return 0


async def named_and_awaited() -> int:
    if (found := await fetch()) > 0:
        return found
    return 0


async def awaited_later() -> int:
    print(found := fetch())
    return await found


async def main() -> None:
    await tested_only()
    await tested_and_awaited_on_one_path(False)
    await named_and_awaited()
    await awaited_later()


if __name__ == "__main__":
    asyncio.run(main())
