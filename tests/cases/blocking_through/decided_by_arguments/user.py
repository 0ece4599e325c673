"""Calls that say if they want to wait."""

import queue
from pathlib import Path

from decided_by_arguments.waiting import (
    Pool,
    dry,
    get,
    get_always,
    get_or_none,
    get_through,
    lines,
    load,
    load_both,
    required,
)


async def waits(items: "queue.Queue[int]", path: Path, pool: Pool, maybe: bool) -> None:
    get(items)  # E: blocking-lock
    get(items, True)  # E: blocking-lock
    get(items, block=maybe)  # E: blocking-lock
    get_or_none(items, True)  # E: blocking-lock
    get_or_none(items, block=maybe)  # E: blocking-lock
    get_through(items)  # E: blocking-lock
    get_always(items, wait=False)  # E: blocking-lock
    load("a", cached=False)  # E: blocking-file
    load_both("a")  # E: blocking-sleep
    load_both("a", quick=True)  # E: blocking-file
    dry(path)  # E: blocking-path
    dry(path, maybe)  # E: blocking-path
    for line in lines("a"):  # E: blocking-file
        print(line)
    required(path, True)  # E: blocking-path
    required(path, maybe)  # E: blocking-path
    Pool(lazy=False)  # E: blocking-sleep
    pool.acquire()  # E: blocking-lock
    pool.close(wait=True)  # E: blocking-sleep
    arguments = (items, False)
    get(*arguments)  # E: blocking-lock


async def does_not_wait(items: "queue.Queue[int]", path: Path, pool: Pool) -> None:
    get(items, block=False)
    get(items, False)
    get_or_none(items)
    get_or_none(items, block=False)
    get_through(items, False)
    get_through(items, wait=False)
    load("a")
    load("a", strict=True)
    dry(path, dry_run=True)
    for line in lines("a", empty=True):
        print(line)
    required(path, False)
    Pool()
    Pool(lazy=True)
    pool.acquire(False)
    pool.acquire(blocking=False)
    pool.close()
