"""Declarations that only look like calls or overrides."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol


async def fetch() -> int:
    return 1


if TYPE_CHECKING:
    print(fetch())


class Fetcher(Protocol):
    """Sync by declaration, async by its result."""

    def fetch(self) -> Awaitable[int]: ...


class AbstractStore(ABC):
    """Async by declaration."""

    @abstractmethod
    async def load(self) -> int: ...

    @abstractmethod
    def save(self) -> Coroutine[Any, Any, int]: ...


class Store(AbstractStore):
    """Both are async here."""

    async def load(self) -> int:
        return 1

    async def save(self) -> int:
        return 2

    async def fetch(self) -> int:
        return 3


class Cached(Store):
    """Hands on what it has."""

    def save(self) -> Coroutine[Any, Any, int]:
        return super().save()


async def use(fetcher: Fetcher, store: AbstractStore) -> int:
    return await fetcher.fetch() + await store.load() + await store.save()


if __name__ == "__main__":
    asyncio.run(use(Store(), Cached()))
