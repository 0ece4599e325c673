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


async def by_the_same_keys(names: list[str]) -> int:
    jobs = {name: number() for name in names}
    total = 0
    for name in names:
        total += await jobs[name]
    return total


async def by_number(count: int) -> int:
    jobs = [number() for _ in range(count)]
    total = 0
    for i in range(count):
        total += await jobs[i]
    return total


async def until_empty(count: int) -> None:
    jobs = [number() for _ in range(count)]
    while len(jobs) > 0:
        await jobs.pop()


async def until_equal_to_nothing(count: int) -> None:
    jobs = [number() for _ in range(count)]
    while jobs != []:
        await jobs.pop()


async def number() -> int:
    return 1
