"""`contextmanager` wants a sync generator, not an async one."""

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, contextmanager


@contextmanager  # E: arg-type
async def typed() -> AsyncIterator[int]:
    yield 1


@contextlib.contextmanager  # E: arg-type
async def coroutine() -> None:
    print("never")


@asynccontextmanager
async def fine() -> AsyncIterator[int]:
    yield 1


if __name__ == "__main__":
    import asyncio

    with contextlib.suppress(TypeError, AttributeError):
        with coroutine():
            print("never")

    async def main() -> None:
        async with fine() as number:
            print(number)

    asyncio.run(main())
