"""`any` and `all` ask coroutines for their truth, which is always true."""

import asyncio


async def is_admin(name: str) -> bool:
    return name == "ann"


async def any_of_a_generator(names: list[str]) -> bool:
    return any(is_admin(name) for name in names)  # E: unawaited-coroutine


async def all_of_a_list(names: list[str]) -> bool:
    return all([is_admin(name) for name in names])  # E: unawaited-coroutine


async def any_of_awaited(names: list[str]) -> bool:
    return any([await is_admin(name) for name in names])


async def main() -> None:
    await any_of_a_generator(["bob"])
    await all_of_a_list(["bob"])
    await any_of_awaited(["bob"])


if __name__ == "__main__":
    asyncio.run(main())
