"""Calling something that is only known to return a coroutine: parameters, attributes, dict values."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

Fetch = Callable[[], Coroutine[Any, Any, int]]


async def fetch() -> int:
    return 1


async def fetch_page(page: int) -> int:
    return page


@dataclass
class Job:
    """Work to do later."""

    work: Fetch


async def parameter(work: Fetch) -> None:
    result = work()  # E: unawaited-coroutine


async def attribute(job: Job) -> str:
    return "done" if job.work() else "not done"  # E: unawaited-coroutine


async def dict_value(table: dict[str, Fetch]) -> None:
    print(table["a"]())  # E: unawaited-coroutine


async def optional(work: Fetch | None) -> None:
    if work:
        result = work()  # E: unawaited-coroutine


async def lambda_called_at_once() -> None:
    result = (lambda: fetch())()  # E: unawaited-coroutine


async def partial_called() -> None:
    first_page = partial(fetch_page, 1)
    result = first_page()  # E: unawaited-coroutine


async def function_under_another_name() -> None:
    get = fetch
    result = get()  # E: unawaited-coroutine


async def awaited(work: Fetch, job: Job, table: dict[str, Fetch]) -> int:
    return await work() + await job.work() + await table["a"]() + await partial(fetch_page, 2)()


async def main() -> None:
    await parameter(fetch)
    await attribute(Job(fetch))
    await dict_value({"a": fetch})
    await optional(fetch)
    await lambda_called_at_once()
    await partial_called()
    await function_under_another_name()
    await awaited(fetch, Job(fetch), {"a": fetch})


if __name__ == "__main__":
    asyncio.run(main())
