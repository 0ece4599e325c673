"""Lazy iterators do nothing until something consumes them."""

import heapq
import itertools
from collections import deque
from collections.abc import Iterator
from pathlib import Path


def texts(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        yield path.read_text()


def size(path: Path) -> int:
    return path.stat().st_size


def total(paths: list[Path]) -> int:
    return sum(map(size, paths))


def lazily(paths: list[Path]) -> Iterator[int]:
    return map(size, paths)


async def blocks(paths: list[Path]) -> None:
    next(texts(paths))  # E: blocking-file
    sorted(texts(paths))  # E: blocking-file
    sum(map(size, paths))  # E: blocking-path
    sum(size(path) for path in paths)  # E: blocking-path
    any(path.exists() for path in paths)  # E: blocking-path
    list(itertools.islice(texts(paths), 2))  # E: blocking-file
    for text in itertools.chain(texts(paths), ["a"]):  # E: blocking-file
        print(text)
    for index, text in enumerate(texts(paths)):  # E: blocking-file
        print(index, text)
    for text, path in zip(texts(paths), paths):  # E: blocking-file
        print(text, path)
    dict(zip(paths, texts(paths)))  # E: blocking-file
    set(texts(paths))  # E: blocking-file
    deque(texts(paths))  # E: blocking-file
    max(texts(paths))  # E: blocking-file
    heapq.nlargest(1, texts(paths))  # E: blocking-file
    lines: list[str] = []
    lines.extend(texts(paths))  # E: blocking-file
    lines += texts(paths)  # E: blocking-file
    total(paths)  # E: blocking-path
    list(lazily(paths))  # E: blocking-path
    list(path.glob("*") for path in paths)
    for child in Path("a").glob("*"):  # E: blocking-path
        print(child)


async def harmless(paths: list[Path]) -> None:
    texts(paths)
    map(size, paths)
    itertools.islice(texts(paths), 2)
    itertools.chain(texts(paths), texts(paths))
    enumerate(texts(paths))
    zip(texts(paths), paths)
    (size(path) for path in paths)
    iter(texts(paths))
    lazily(paths)
    Path("a").glob("*")
    reversed(paths)
    sum(len(path.name) for path in paths)
    print(itertools.count(1))
