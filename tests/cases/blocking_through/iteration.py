"""Objects whose iteration blocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


class Lines:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __iter__(self) -> Iterator[str]:
        return iter(self.path.read_text().split())

    def __len__(self) -> int:
        return 0


class Steps:
    def __iter__(self) -> Steps:
        return self

    def __next__(self) -> str:
        return Path("step").read_text()


class Generated:
    def __iter__(self) -> Iterator[str]:
        yield Path("a").read_text()


class Quiet:
    def __iter__(self) -> Iterator[str]:
        yield "a"

    def __next__(self) -> str:
        return Path("step").read_text()


def consume(steps: Steps) -> list[str]:
    return list(steps)


def count(quiet: Quiet) -> int:
    return sum(1 for _ in quiet)


async def blocks(lines: Lines, steps: Steps, generated: Generated) -> None:
    for line in lines:  # E: blocking-file
        print(line)
    for step in steps:  # E: blocking-file
        print(step)
    for part in generated:  # E: blocking-file
        print(part)
    list(lines)  # E: blocking-file
    next(steps)  # E: blocking-file
    [line for line in lines]  # E: blocking-file
    first, *rest = generated  # E: blocking-file
    print(*lines)  # E: blocking-file
    consume(steps)  # E: blocking-file
    print("a" in generated)  # E: blocking-file


async def harmless(lines: Lines, steps: Steps, quiet: Quiet) -> None:
    print(lines.path, len(lines))
    iter(steps)
    for part in quiet:
        print(part)
    list(quiet)
    count(quiet)
    for index in range(len(lines)):
        print(index)
