"""`singledispatch` dispatches, and awaits nothing: the function stays async, and its callers await it."""

import asyncio
from functools import singledispatch


@singledispatch
async def show(value: object) -> str:
    return "object"


@show.register
async def show_number(value: int) -> str:
    return "number"


async def main() -> None:
    print(await show("a"), await show(1))


if __name__ == "__main__":
    asyncio.run(main())
