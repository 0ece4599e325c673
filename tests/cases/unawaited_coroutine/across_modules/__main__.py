"""The async functions come from other modules, under other names."""

import asyncio

import across_modules
from across_modules import Store, facade
from across_modules.facade import read, save
from across_modules.store import keep


async def re_exported_by_the_package() -> None:
    result = across_modules.save("a")  # E: unawaited-coroutine


async def star_import() -> None:
    result = save("a")  # E: unawaited-coroutine


async def renamed_import() -> str:
    return f"{read()}"  # E: unawaited-coroutine


async def module_attribute() -> str:
    return "yes" if facade.load() else "no"  # E: unawaited-coroutine


async def alias() -> None:
    result = keep("a")  # E: unawaited-coroutine


async def method_of_an_imported_class(store: Store) -> str:
    return "open" if store.is_open() else "closed"  # E: unawaited-coroutine


async def awaited(store: Store) -> None:
    if await store.is_open():
        await across_modules.save(await read())
        await keep("a")


async def main() -> None:
    store = Store()
    await re_exported_by_the_package()
    await star_import()
    await renamed_import()
    await module_attribute()
    await alias()
    await method_of_an_imported_class(store)
    await awaited(store)


if __name__ == "__main__":
    asyncio.run(main())
