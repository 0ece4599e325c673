"""A function whose declared result is plain returns a coroutine, and its callers will not await that."""

import asyncio


async def fetch() -> int:
    return 1


async def declared_object() -> object:
    return fetch()  # E: unawaited-coroutine


async def declared_list() -> list[object]:
    return [fetch()]  # E: unawaited-coroutine


async def with_mypys_own_error() -> int:
    return fetch()  # E: return-value


async def awaited() -> object:
    return await fetch()


async def main() -> None:
    print(await declared_object())
    print(await declared_list())
    print(await with_mypys_own_error())
    print(await awaited())


if __name__ == "__main__":
    asyncio.run(main())
