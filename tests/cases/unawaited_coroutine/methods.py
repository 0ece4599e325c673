"""Methods of all kinds, on `self`, on classes, on `super()`."""

import asyncio


class Base:
    """Saves things."""

    async def save(self) -> int:
        return 1

    @classmethod
    async def create(cls) -> "Base":
        return cls()

    @staticmethod
    async def check() -> bool:
        return True


class Store(Base):
    """Saves them badly."""

    async def save(self) -> int:
        saved = super().save()  # E: unawaited-coroutine
        return 2

    async def save_twice(self) -> None:
        first = self.save()  # E: unawaited-coroutine
        await self.save()

    async def checked(self) -> str:
        return "fine" if self.check() else "bad"  # E: unawaited-coroutine


async def inherited(store: Store) -> None:
    created = store.create()  # E: unawaited-coroutine
    print(created)


async def on_a_class() -> None:
    print(Store.create())  # E: unawaited-coroutine


async def on_a_class_object(kind: type[Base]) -> str:
    return "fine" if kind.check() else "bad"  # E: unawaited-coroutine


async def on_a_new_object() -> None:
    saved = Store().save()  # E: unawaited-coroutine


async def awaited() -> int:
    store = await Store.create()
    return await store.save() if await store.check() else 0


async def main() -> None:
    store = Store()
    await store.save_twice()
    await store.checked()
    await inherited(store)
    await on_a_class()
    await on_a_class_object(Base)
    await on_a_new_object()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
