"""Functions that write to, or go over, whatever stream they are given."""

import csv
import itertools
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO


def emit(text: str, out: TextIO = sys.stdout) -> None:
    out.write(text)


def emit_or(text: str, out: TextIO | None = None) -> None:
    (out or sys.stdout).write(text)


def emit_filled(text: str, out: TextIO | None = None) -> None:
    out = out or sys.stderr
    out.write(text)


def emit_tested(text: str, out: TextIO | None = None) -> None:
    if out is None:
        out = sys.stdout
    out.write(text)


def emit_chosen(text: str, out: TextIO | None = None) -> None:
    stream = out if out is not None else sys.stdout
    stream.write(text)


def emit_somewhere(text: str, out: TextIO | None = None) -> None:
    (out or open("log.txt")).write(text)


def rows(source: TextIO) -> list[list[str]]:
    return list(csv.reader(source))


def records(source: TextIO) -> None:
    for record in csv.DictReader(source):
        print(record)


def count(source: TextIO) -> int:
    return sum(1 for _ in source)


def numbered(source: TextIO) -> None:
    for number, line in enumerate(source):
        print(number, line)


def stripped(source: TextIO) -> list[str]:
    reader = map(str.strip, source)
    return list(reader)


def log_of(name: str | None) -> TextIO:
    raise NotImplementedError(name)


def show(name: str | None = None) -> None:
    for line in enumerate(log_of(name)):
        print(line)


def both(source: TextIO, other: TextIO) -> list[tuple[str, str]]:
    return list(zip(source, other))


def first(lines: Iterable[str]) -> str:
    iterator = iter(lines)
    return next(iterator)


def batched(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    iterator = iter(lines)
    while batch := list(itertools.islice(iterator, size)):
        yield batch


def itself(lines: Iterable[str]) -> list[str]:
    again = lines
    for _ in range(3):
        again = map(str.strip, again)
    return list(again)


def read(path: str) -> Iterator[str]:
    with open(path) as file:
        yield from file


def cleaned(lines: Iterable[str]) -> list[str]:
    lines = (line.strip() for line in lines)
    return list(lines)
