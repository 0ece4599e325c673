"""A context manager that keeps an exception to itself, as `suppress` does, is a `try` statement in other words."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType


async def fetch(url: str) -> int:
    return len(url)


class Ignoring:
    def __enter__(self) -> None:
        print("entered")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        return True


@contextmanager
def measured() -> Iterator[None]:
    yield


async def awaited_in_it() -> None:
    page = fetch("a")
    with suppress(ValueError):
        print("before")
        print(await page)
    print("behind")


async def returned_from_it() -> int:
    page = fetch("a")
    with Ignoring():
        return await page
    return 0


async def repeated(urls: list[str]) -> None:
    for url in urls:
        with suppress(ValueError):
            print(await fetch(url))
            break


async def one_for_each(urls: list[str]) -> None:
    for url in urls:
        page = fetch(url)
        with suppress(ValueError):
            print(await page)
            continue
        print("failed", url)


async def cancelled() -> None:
    task = asyncio.create_task(fetch("a"))
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def in_one_that_does_not() -> int:
    page = fetch("a")
    with measured():
        return await page


async def main() -> None:
    await awaited_in_it()
    await returned_from_it()
    await repeated(["a"])
    await one_for_each(["a"])
    await cancelled()
    await in_one_that_does_not()


if __name__ == "__main__":
    asyncio.run(main())
