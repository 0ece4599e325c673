"""Sync properties that call async methods, and sync code that reads async properties."""

import asyncio
from collections.abc import Coroutine
from functools import cached_property
from typing import Any


class User:
    """A user whose name has to be fetched."""

    async def fetch_name(self) -> str:
        return "ann"

    @property
    def is_named(self) -> bool:
        return bool(self.fetch_name())  # E: async-from-sync

    @cached_property
    def greeting(self) -> str:
        return f"hello {self.fetch_name()}"  # E: async-from-sync

    @property
    async def name(self) -> str:
        return await self.fetch_name()

    @property
    def handed_on(self) -> Coroutine[Any, Any, str]:
        return self.fetch_name()

    def __str__(self) -> str:
        return f"user {self.name}"  # E: async-from-sync


def reads_it(user: User) -> str:
    return "named" if user.name else "nameless"  # E: async-from-sync


def reads_what_is_handed_on(user: User) -> None:
    print(user.handed_on)  # E: async-from-sync


def driven(user: User) -> str:
    return asyncio.run(user.fetch_name())


def main() -> None:
    user = User()
    print(user.is_named, user.greeting, user)
    reads_it(user)
    reads_what_is_handed_on(user)
    driven(user)


if __name__ == "__main__":
    main()
