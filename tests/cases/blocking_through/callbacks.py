"""Functions given to something that calls them at once."""

import functools
import json
import re
from collections.abc import Callable
from pathlib import Path


def size(path: Path) -> int:
    return path.stat().st_size


def suffix(path: Path) -> str:
    return path.suffix


def exists(path: Path) -> bool:
    return path.exists()


def add(total: int, path: Path) -> int:
    return total + size(path)


def include(match: re.Match[str]) -> str:
    return Path(match.group()).read_text()


def shout(match: re.Match[str]) -> str:
    return match.group().upper()


def encode(value: object) -> str:
    return Path(str(value)).read_text()


def largest(paths: list[Path]) -> Path:
    return max(paths, key=size)


def sorted_by_suffix(paths: list[Path]) -> list[Path]:
    return sorted(paths, key=suffix)


async def blocks(paths: list[Path]) -> None:
    sorted(paths, key=size)  # E: blocking-path
    sorted(paths, key=lambda path: path.stat().st_size)  # E: blocking-path
    paths.sort(key=size)  # E: blocking-path
    max(paths, key=size)  # E: blocking-path
    functools.reduce(add, paths, 0)  # E: blocking-path
    re.sub("a+", include, "a b")  # E: blocking-file
    re.compile("a+").sub(include, "a b")  # E: blocking-file
    json.dumps({}, default=encode)  # E: blocking-file
    list(map(size, paths))  # E: blocking-path
    list(filter(exists, paths))  # E: blocking-path
    for number in map(size, paths):  # E: blocking-path
        print(number)
    sum(map(size, paths))  # E: blocking-path
    largest(paths)  # E: blocking-path


async def harmless(paths: list[Path], unknown: Callable[[Path], int]) -> None:
    sorted(paths, key=suffix)
    sorted(paths, key=lambda path: path.name)
    sorted(paths, key=unknown)
    map(size, paths)
    filter(exists, paths)
    sizes = map(size, paths)
    print(sizes)
    re.sub("a+", shout, "a b")
    re.sub("a+", "b", "a b")
    list(map(suffix, paths))
    sorted_by_suffix(paths)
    {"key": size}.get("key")
