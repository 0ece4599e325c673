"""Tasks that come from async helpers, from helpers that may give none, from decorators; and tasks that are only told something."""

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

tasks: "set[asyncio.Task[Any]]" = set()


async def work() -> int:
    return 1


async def spawn() -> "asyncio.Task[int]":
    return asyncio.create_task(work())


async def spawn_and_keep() -> "asyncio.Task[int]":
    task = asyncio.create_task(work())
    tasks.add(task)
    return task


async def spawn_and_wait() -> "asyncio.Task[int]":
    task = asyncio.create_task(work())
    await task
    return task


def spawn_if(wanted: bool) -> "asyncio.Task[int] | None":
    if not wanted:
        return None
    return asyncio.create_task(work())


def spawn_or_not(wanted: bool) -> "asyncio.Task[int] | None":
    return asyncio.create_task(work()) if wanted else None


def spawn_or_run(wanted: bool) -> "asyncio.Task[int] | int":
    return asyncio.create_task(work()) if wanted else 1


def background(func: Callable[P, Coroutine[Any, Any, T]]) -> "Callable[P, asyncio.Task[T]]":
    @functools.wraps(func)
    def start(*args: P.args, **kwargs: P.kwargs) -> "asyncio.Task[T]":
        return asyncio.create_task(func(*args, **kwargs))

    return start


def kept(func: Callable[P, Coroutine[Any, Any, T]]) -> "Callable[P, asyncio.Task[T]]":
    @functools.wraps(func)
    def start(*args: P.args, **kwargs: P.kwargs) -> "asyncio.Task[T]":
        task = asyncio.create_task(func(*args, **kwargs))
        tasks.add(task)
        return task

    return start


@background
async def refresh() -> int:
    return 2


@kept
async def refresh_kept() -> int:
    return 2


async def lost() -> None:
    await spawn()  # E: dangling-task
    task = await spawn()  # E: dangling-task
    spawn_if(True)  # E: dangling-task
    spawn_or_not(True)  # E: dangling-task
    refresh()  # E: dangling-task


async def only_told() -> None:
    asyncio.create_task(work()).set_name("work")  # E: dangling-task
    asyncio.create_task(work()).add_done_callback(print)  # E: dangling-task
    task = asyncio.create_task(work())  # E: dangling-task
    task.set_name("work")
    task.add_done_callback(print)


async def fine() -> None:
    await spawn_and_keep()
    await spawn_and_wait()
    await (await spawn())
    task = await spawn()
    await task
    spawn_or_run(True)
    refresh_kept()
    await refresh()
    maybe = spawn_if(True)
    if maybe is not None:
        await maybe


def told_before_something_runs_the_loop(run: Callable[[], None]) -> None:
    task = asyncio.get_event_loop().create_task(work())
    task.add_done_callback(print)
    run()


def kept_while_something_runs_the_loop(run: Callable[[], None]) -> None:
    task = asyncio.get_event_loop().create_task(work())
    run()


async def told_and_kept() -> None:
    task = asyncio.create_task(work())
    task.set_name("work")
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    other = asyncio.create_task(work())
    other.add_done_callback(print)
    await asyncio.sleep(0)
    last = asyncio.create_task(work())
    last.set_name("last")
    last.cancel()


async def main() -> None:
    await lost()
    await only_told()
    await fine()
    await told_and_kept()
    told_before_something_runs_the_loop(print)
    kept_while_something_runs_the_loop(print)
    await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
