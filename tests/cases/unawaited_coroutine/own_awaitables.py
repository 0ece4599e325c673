"""Classes that are coroutines by inheritance, and classes that can only be awaited."""

import asyncio
from collections.abc import Coroutine, Generator
from types import TracebackType
from typing import Any


async def fetch() -> int:
    return 1


class Request(Coroutine[Any, Any, int]):
    """A coroutine of our own."""

    def __init__(self) -> None:
        self.inner = fetch()

    def send(self, value: Any, /) -> Any:
        return self.inner.send(value)

    def throw(
        self,
        kind: type[BaseException] | BaseException,
        value: BaseException | object = None,
        traceback: TracebackType | None = None,
        /,
    ) -> Any:
        return self.inner.throw(kind)

    def close(self) -> None:
        self.inner.close()

    def __await__(self) -> Generator[Any, Any, int]:
        return self.inner.__await__()


class Query:
    """Runs when awaited, and may be looked at without."""

    def __await__(self) -> Generator[Any, Any, int]:
        return fetch().__await__()


async def constructed_and_forgotten() -> None:
    request = Request()  # E: unawaited-coroutine  # not seen: the line that is warned of is in Request


async def constructed_through_its_type(kind: type[Request]) -> None:
    request = kind()  # E: unawaited-coroutine  # not seen: the line that is warned of is in Request


async def query_tested() -> str:
    return "yes" if Query() else "no"  # E: unawaited-coroutine  # not seen: no coroutine has been made


async def query_built_and_printed() -> None:
    query = Query()
    print(query)


async def awaited() -> int:
    return await Request() + await Query()


async def main() -> None:
    await query_tested()
    await query_built_and_printed()
    await awaited()


if __name__ == "__main__":
    asyncio.run(main())
