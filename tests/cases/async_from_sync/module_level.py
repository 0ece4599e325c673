"""Module level: no loop runs while a module is being executed."""

import asyncio


async def fetch() -> int:
    return 1


fetch()  # E: unused-coroutine
print(fetch())  # E: async-from-sync
names = [f"{fetch()}", "plain"]  # E: async-from-sync
is_up = bool(fetch())  # E: async-from-sync

for number in range(2):
    if fetch():  # E: async-from-sync
        print(number)

number_of_pages = asyncio.run(fetch())


def default(text: str = str(fetch())) -> str:  # E: async-from-sync
    return text
