"""Uses that no coroutine supports: mypy reports them, and loopsafe only adds a note."""

import asyncio
from contextlib import suppress


async def numbers() -> list[int]:
    return [1, 2]


async def looped_over() -> None:
    for number in numbers():  # E: attr-defined
        print(number)


async def spread() -> None:
    print([*numbers()])  # E: misc


async def indexed() -> None:
    print(numbers()[0])  # E: index


async def added() -> None:
    print(numbers() + [3])  # E: operator


async def searched() -> None:
    print(1 in numbers())  # E: operator


async def attribute() -> None:
    numbers().append(3)  # E: attr-defined


async def argument() -> None:
    print(sum(numbers()))  # E: call-overload


async def awaited() -> None:
    print(sum(await numbers()))


async def main() -> None:
    for example in (looped_over, spread, indexed, added, searched, attribute, argument, awaited):
        with suppress(TypeError, AttributeError):
            await example()


if __name__ == "__main__":
    asyncio.run(main())
