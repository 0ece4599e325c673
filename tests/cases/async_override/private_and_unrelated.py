"""Names that only look like overrides."""
# mypy: allow-untyped-defs, allow-untyped-calls

import asyncio


class Base:
    """Uses its methods."""

    def __prepare(self):
        return True

    def run(self):
        return self.__prepare()

    def close(self):
        return True


class Derived(Base):
    """A private name is a name of its own."""

    async def __prepare(self) -> bool:
        return True

    async def work(self) -> bool:
        return await self.__prepare()


class Unrelated:
    """Has no base class."""

    async def close(self) -> bool:
        return True


def close(base: Base) -> None:
    base.close()


async def main() -> None:
    await Derived().work()
    Derived().run()
    await Unrelated().close()
    close(Base())


if __name__ == "__main__":
    asyncio.run(main())
