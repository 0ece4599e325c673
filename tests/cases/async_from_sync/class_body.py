"""A class body runs once, where the class is defined, and cannot await."""

import asyncio


async def fetch() -> int:
    return 1


class Settings:
    """Tries to load itself."""

    fetch()  # E: unused-coroutine
    text = str(fetch())  # E: async-from-sync
    if fetch():  # E: async-from-sync
        is_loaded = True
    number = asyncio.run(fetch())


async def inside_an_async_function() -> None:
    class Local:
        text = f"{fetch()}"  # E: async-from-sync

    print(Local.text)


print(Settings.text)
asyncio.run(inside_an_async_function())
