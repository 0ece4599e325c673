"""The truth of a coroutine that a variable holds: it is always true, whether it is awaited later or never."""

import asyncio


async def find(key: str) -> str:
    await asyncio.sleep(0)
    return key


async def awaited_later() -> None:
    hit = find("a")
    if hit:  # E: unawaited-coroutine  # not seen: it is awaited after all
        print("found")
    print(await hit)


async def asserted() -> str:
    hit = find("a")
    assert hit  # E: unawaited-coroutine  # not seen: it is awaited after all
    return await hit


async def never_awaited() -> bool:
    user = find("a")  # E: unawaited-coroutine
    return True if user else False


async def never_awaited_early(key: str) -> str:
    user = find(key)  # E: unawaited-coroutine
    if not user:
        return "no"
    return "yes"


async def never_awaited_in_a_loop(key: str) -> None:
    busy = find(key)  # E: unawaited-coroutine
    while busy:
        await asyncio.sleep(0)
        if len(key) == 1:
            break


async def without_end(key: str) -> None:
    busy = find(key)  # E: unawaited-coroutine
    while busy:
        await asyncio.sleep(0)
        raise ValueError


async def there_may_be_none(known: dict[str, str]) -> str:
    hit = find("a") if "a" not in known else None
    if hit:
        return await hit
    return known["a"]


async def there_is_none_at_first(key: str) -> str:
    hit = None
    if key:
        hit = find(key)
    if not hit:
        return ""
    return await hit


async def used_without_end(key: str) -> None:
    hit = find(key) if key else None
    if hit is None:
        return
    while True:
        print(await hit)
        hit = find(key)


async def main() -> None:
    await awaited_later()
    await asserted()
    await never_awaited()
    await never_awaited_early("a")
    await never_awaited_in_a_loop("a")
    try:
        await without_end("a")
    except ValueError:
        print("ended")
    await there_may_be_none({})
    await there_is_none_at_first("a")
    await used_without_end("")


if __name__ == "__main__":
    asyncio.run(main())
