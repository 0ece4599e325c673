"""An async generator, or a context manager made of one, is made and dropped: its body never runs."""

import asyncio
import contextlib
from collections.abc import AsyncIterator


@contextlib.asynccontextmanager
async def session() -> AsyncIterator[int]:
    yield 1


async def pages() -> AsyncIterator[int]:
    yield 1


class Client:
    """Has both as methods."""

    @contextlib.asynccontextmanager
    async def session(self) -> AsyncIterator[int]:
        yield 1

    async def pages(self) -> AsyncIterator[int]:
        yield 1


class Connection:
    """A context manager that is worth something without being entered."""

    async def __aenter__(self) -> "Connection":
        return self

    async def __aexit__(self, *exc: object) -> None:
        print("closed")


def connect() -> Connection:
    return Connection()


async def dropped(client: Client) -> None:
    session()  # E: unawaited-coroutine  # not seen: nothing is warned of a generator
    pages()  # E: unawaited-coroutine  # not seen: nothing is warned of a generator
    client.session()  # E: unawaited-coroutine  # not seen: nothing is warned of a generator
    kept = client.pages()  # E: unawaited-coroutine  # not seen: nothing is warned of a generator


async def fine(client: Client) -> None:
    connect()
    async with session() as number:
        print(number)
    async for page in pages():
        print(page)
    kept = client.pages()
    print([page async for page in kept])
    manager = client.session()
    async with manager:
        print("in")
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(session())
    await anext(pages())
    await pages().aclose()  # type: ignore[attr-defined]


async def main() -> None:
    await dropped(Client())
    await fine(Client())


if __name__ == "__main__":
    asyncio.run(main())
