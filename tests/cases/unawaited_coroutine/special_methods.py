"""Special methods and setters that are async: what calls them may have no place for a coroutine."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import Awaitable


class Store:
    """All of its special methods are async."""

    def __init__(self) -> None:
        self._size = 0

    async def __enter__(self) -> "Store":
        return self

    async def __exit__(self, *exc: object) -> None:
        print("closed")

    async def __setitem__(self, key: str, value: int) -> None:
        self._size += value

    async def __delitem__(self, key: str) -> None:
        self._size = 0

    async def __getitem__(self, key: str) -> int:
        return self._size

    async def __contains__(self, key: str) -> bool:
        return False

    async def __add__(self, other: int) -> int:
        return self._size + other

    async def __matmul__(self, other: int) -> int:
        return self._size * other

    @property
    def size(self) -> int:
        return self._size

    @size.setter
    async def size(self, value: int) -> None:
        self._size = value

    @size.deleter
    async def size(self) -> None:
        self._size = 0


class Special(Store):
    """Inherits them."""


class Plain:
    """Has sync ones, and one that hands on what others made."""

    def __init__(self, jobs: list[Awaitable[int]]) -> None:
        self.jobs = jobs

    def __enter__(self) -> "Plain":
        return self

    def __exit__(self, *exc: object) -> None:
        print("closed")

    def __setitem__(self, key: str, value: int) -> None:
        print(key, value)

    def __getitem__(self, key: int) -> Awaitable[int]:
        return self.jobs[key]

    def __contains__(self, key: str) -> bool:
        return True

    async def __aenter__(self) -> "Plain":
        return self

    async def __aexit__(self, *exc: object) -> None:
        print("closed")


async def lost() -> None:
    store = Store()
    with store:  # E: unawaited-coroutine
        print("in")
    store["a"] = 3  # E: unawaited-coroutine
    del store["a"]  # E: unawaited-coroutine
    value = store["a"]  # E: unawaited-coroutine
    total = store + 1  # E: unawaited-coroutine
    product = store @ 1  # E: unawaited-coroutine
    if "a" in store:  # E: unawaited-coroutine
        print("never to be believed")
    if "a" not in store:  # E: unawaited-coroutine
        print("never to be believed")
    store.size = 4  # E: unawaited-coroutine
    del store.size  # E: unawaited-coroutine


async def lost_of_a_subclass(store: Special) -> None:
    store["a"] = 3  # E: unawaited-coroutine
    value = store["a"]  # E: unawaited-coroutine


async def lost_in_a_generator_expression(store: Store) -> list[bool]:
    return list("a" in store for _ in range(2))  # E: unawaited-coroutine


async def lost_without_types():  # type: ignore[no-untyped-def]
    store = Store()
    store["a"] = 3  # E: unawaited-coroutine
    store.size = 4  # E: unawaited-coroutine


async def fine(store: Store, plain: Plain) -> int:
    print(await store["a"], await (store + 1), await (store @ 1))
    jobs = [store["a"], store["b"]]
    await asyncio.gather(*jobs)
    with plain:
        plain["a"] = 3
        print("a" in plain)
    async with plain:
        print(plain[0] is not None)
    job = plain[0]
    return store.size + await job


async def main() -> None:
    store = Store()
    await lost()
    await lost_of_a_subclass(Special())
    await lost_in_a_generator_expression(store)
    await lost_without_types()  # type: ignore[no-untyped-call]
    await fine(store, Plain([store["a"]]))


if __name__ == "__main__":
    asyncio.run(main())
