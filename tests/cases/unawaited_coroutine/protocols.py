"""Methods of protocols and abstract classes that return coroutines."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from typing import Any, Protocol


class Store(Protocol):
    """Something to save to."""

    async def save(self, text: str) -> int: ...

    def load(self) -> Coroutine[Any, Any, str]: ...


class Fetcher(ABC):
    """Something to fetch with."""

    @abstractmethod
    async def fetch(self) -> int: ...


class Memory(Fetcher):
    """Both of them."""

    async def save(self, text: str) -> int:
        return len(text)

    async def load(self) -> str:
        return "text"

    async def fetch(self) -> int:
        return 1


async def saved(store: Store) -> None:
    result = store.save("a")  # E: unawaited-coroutine


async def loaded(store: Store) -> str:
    return f"{store.load()}"  # E: unawaited-coroutine


async def fetched(fetcher: Fetcher) -> bool:
    return not fetcher.fetch()  # E: unawaited-coroutine


async def awaited(store: Store, fetcher: Fetcher) -> int:
    return await store.save(await store.load()) + await fetcher.fetch()


async def main() -> None:
    memory = Memory()
    await saved(memory)
    await loaded(memory)
    await fetched(memory)
    await awaited(memory, memory)


if __name__ == "__main__":
    asyncio.run(main())
