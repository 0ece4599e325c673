"""The one shape that mypy knows: a call alone on its line. loopsafe only adds a note."""

import asyncio


async def save(text: str) -> int:
    return len(text)


async def alone() -> None:
    save("a")  # E: unused-coroutine


async def in_parentheses() -> None:
    (save("a"))  # E: unused-coroutine


async def last_statement(loud: bool) -> None:
    if loud:
        await save("a")
    else:
        save("b")  # E: unused-coroutine


async def inner_call() -> None:
    asyncio.wait_for(save("a"), 1)  # E: unused-coroutine


async def immediately_awaited() -> None:
    await save("a")


async def main() -> None:
    await alone()
    await in_parentheses()
    await last_statement(False)
    await inner_call()
    await immediately_awaited()


if __name__ == "__main__":
    asyncio.run(main())
