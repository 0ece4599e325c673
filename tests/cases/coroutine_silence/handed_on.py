"""What is returned, yielded, passed on, stored or captured is somebody else's business."""
# mypy: disable-error-code=sibling-tasks

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from typing import Any

Work = Coroutine[Any, Any, int]


async def fetch(number: int = 1) -> int:
    return number


class Queue:
    """Collects work."""

    def __init__(self) -> None:
        self.items: list[Work] = []
        self.latest: Work | None = None
        self.by_name: dict[str, Work] = {}

    def put(self, work: Work) -> None:
        self.items.append(work)

    def fill(self) -> None:
        self.items.append(fetch(1))
        self.items += [fetch(2)]
        self.items.extend([fetch(3)])
        self.latest = fetch(4)
        self.by_name["a"] = fetch(5)

    async def drain(self) -> None:
        while self.items:
            await self.items.pop()
        if self.latest:
            await self.latest
        for work in self.by_name.values():
            await work


pending: list[Work] = []


def returned() -> Work:
    return fetch()


def returned_in_a_tuple() -> tuple[Work, int]:
    return fetch(), 1


def returned_in_a_list() -> list[Work]:
    works = [fetch(number) for number in range(2)]
    return works


def returned_later() -> Awaitable[int]:
    work = fetch()
    return work


def yielded() -> Iterator[Work]:
    yield fetch()
    work = fetch()
    yield work


async def yielded_in_async_code() -> AsyncIterator[Work]:
    yield fetch()


def stored_in_a_global() -> None:
    pending.append(fetch())


def passed_to_a_function(run: Callable[[Work], int]) -> int:
    return run(fetch())


def passed_by_keyword(run: Callable[..., int]) -> int:
    work = fetch()
    return run(main=work)


def passed_in_a_list(run: Callable[[list[Work]], None]) -> None:
    run([fetch(), fetch()])


def captured() -> Callable[[], Work]:
    work = fetch()

    def get() -> Work:
        return work

    return get


def closed() -> None:
    fetch().close()
    work = fetch()
    work.close()


def set_as_an_attribute(target: Any) -> None:
    target.work = fetch()
    setattr(target, "more", fetch())


def drive(main: Work) -> int:
    return asyncio.run(main)


def drive_all(works: list[Work]) -> None:
    for work in works:
        asyncio.run(work)


class Target:
    """Takes any attribute."""

    work: Work
    more: Work


async def main() -> None:
    queue = Queue()
    queue.put(fetch())
    queue.fill()
    await queue.drain()
    await returned()
    await returned_in_a_tuple()[0]
    await asyncio.gather(*returned_in_a_list())
    await returned_later()
    for work in yielded():
        await work
    async for work in yielded_in_async_code():
        await work
    stored_in_a_global()
    await asyncio.gather(*pending)
    await captured()()
    target = Target()
    set_as_an_attribute(target)
    await target.work
    await target.more


if __name__ == "__main__":
    asyncio.run(main())
    passed_to_a_function(drive)
    passed_by_keyword(drive)
    passed_in_a_list(drive_all)
    closed()
