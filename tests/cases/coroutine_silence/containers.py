"""Coroutines that go through tuples with names, iterators, queues with two ends, and objects that take them."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections import defaultdict, deque
from collections.abc import Coroutine
from typing import Any, NamedTuple, TypedDict


async def fetch(url: str) -> int:
    return len(url)


class Job(NamedTuple):
    fetching: Coroutine[Any, Any, int]


class Options(TypedDict):
    fetching: Coroutine[Any, Any, int]


class Pool:
    def __init__(self) -> None:
        self.jobs: list[Coroutine[Any, Any, int]] = []

    def add(self, job: Coroutine[Any, Any, int]) -> "Pool":
        self.jobs.append(job)
        return self

    async def run(self) -> list[int]:
        return await asyncio.gather(*self.jobs)


async def with_names() -> int:
    job = Job(fetch("a"))
    options: Options = {"fetching": fetch("b")}
    return await job.fetching + await options["fetching"]


async def from_iterators() -> int:
    one = next(iter([fetch("a")]))
    others = iter([fetch("b"), fetch("c")])
    total = await one
    for other in others:
        total += await other
    return total


async def from_both_ends() -> int:
    jobs = deque([fetch("a")])
    jobs.append(fetch("b"))
    jobs.appendleft(fetch("c"))
    total = 0
    while jobs:
        total += await jobs.popleft()
    return total


async def by_name() -> None:
    jobs: defaultdict[str, list[Coroutine[Any, Any, int]]] = defaultdict(list)
    jobs["a"].append(fetch("a"))
    jobs["a"].append(fetch("b"))
    for group in jobs.values():
        await asyncio.gather(*group)


async def sorted_and_zipped() -> None:
    for _, job in sorted([(2, fetch("a")), (1, fetch("b"))], key=lambda pair: pair[0]):
        await job
    for name, job in list(zip(["a", "b"], [fetch("a"), fetch("b")])):
        print(name, await job)


async def main() -> None:
    await with_names()
    await from_iterators()
    await from_both_ends()
    await by_name()
    await sorted_and_zipped()
    await Pool().add(fetch("a")).add(fetch("b")).run()


if __name__ == "__main__":
    asyncio.run(main())
