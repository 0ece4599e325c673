"""Helpers that wait, or do not, as they are told."""

import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path


def get(items: "queue.Queue[int]", block: bool = True) -> int:
    return items.get(block=block)


def get_or_none(items: "queue.Queue[int]", block: bool = False) -> int | None:
    if not block:
        return items.get_nowait()
    return items.get()


def get_through(items: "queue.Queue[int]", wait: bool = True) -> int:
    return get(items, wait)


def get_always(items: "queue.Queue[int]", wait: bool = True) -> int:
    wait = True
    return get(items, wait)


def load(name: str, *, cached: bool = True, strict: bool = False) -> str:
    if cached:
        return name
    if strict:
        time.sleep(1)
    return Path(name).read_text()


def load_both(name: str, quick: bool = False) -> str:
    if quick:
        return Path(name).read_text()
    time.sleep(1)
    return ""


def dry(path: Path, dry_run: bool = False) -> None:
    if not dry_run:
        path.unlink()


def lines(name: str, empty: bool = False) -> Iterator[str]:
    if not empty:
        with open(name) as file:
            yield from file


def required(path: Path, really: bool) -> None:
    if really:
        path.unlink()


class Pool:
    def __init__(self, lazy: bool = True) -> None:
        self.semaphore = threading.Semaphore()
        if not lazy:
            self.connect()

    def connect(self) -> None:
        time.sleep(1)

    def acquire(self, blocking: bool = True) -> bool:
        return self.semaphore.acquire(blocking)

    def close(self, wait: bool = False) -> None:
        if wait and self.semaphore:
            time.sleep(1)
