"""Reading an async property makes a coroutine, as a call does."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class User:
    """A user whose name has to be fetched."""

    @property
    async def name(self) -> str:
        return "ann"

    @property
    def age(self) -> Coroutine[Any, Any, int]:
        return self._age()

    async def _age(self) -> int:
        return 30

    async def greeting(self) -> str:
        return f"hello {self.name}"  # E: unawaited-coroutine


async def tested(user: User) -> str:
    return "named" if user.name else "nameless"  # E: unawaited-coroutine


async def assigned(user: User) -> None:
    name = user.name  # E: unawaited-coroutine


async def compared(user: User, wanted: object) -> bool:
    return user.age == wanted  # E: unawaited-coroutine


async def read_and_dropped(user: User) -> None:
    user.name  # E: unused-coroutine


async def awaited(user: User) -> str:
    return f"{await user.name} is {await user.age}"


async def main() -> None:
    user = User()
    await user.greeting()
    await tested(user)
    await assigned(user)
    await compared(user, 30)
    await read_and_dropped(user)
    await awaited(user)


if __name__ == "__main__":
    asyncio.run(main())
