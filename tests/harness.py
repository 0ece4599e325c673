"""Runs the real mypy on real programs and compares what it says with the marks in them.

A mark is a comment on the line of the error: ``# E: blocking-http``, or ``# E: blocking-http, unused-coroutine`` for more
than one. The comparison is exact both ways, mypy's own errors included.
"""

from __future__ import annotations

import gc
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from mypy import api

TESTS: Final = Path(__file__).parent
CONFIG: Final = TESTS / "cases" / "mypy.ini"

_RUNS: Final = count(1)

# An error that belongs to no line, as a fault of loopsafe, has none.
_ERROR = re.compile(r"(?P<file>.+?)(?::(?P<line>\d+))?: error: (?P<text>.*)  \[(?P<code>[a-z-]+)\]$")
_MARK = re.compile(r"# E: (?P<codes>[a-z-]+(?:, [a-z-]+)*)")


class Mark(NamedTuple):
    """An error of some code on some line."""

    file: str
    line: int
    code: str


def marks_in(folder: Path, files: Iterable[Path]) -> list[Mark]:
    """The errors that the files expect, in order."""
    found = []
    for path in files:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for match in _MARK.finditer(line):
                for code in match["codes"].split(", "):
                    found.append(Mark(path.relative_to(folder).as_posix(), number, code))
    return sorted(found)


def marks_of(output: str) -> list[Mark]:
    """The errors in mypy's output, in order."""
    found = [
        Mark(match["file"].replace("\\", "/"), int(match["line"] or 0), match["code"])
        for match in map(_ERROR.match, output.splitlines())
        if match
    ]
    return sorted(found)


def run_mypy(folder: Path, *arguments: str, config: Path | None = None) -> str:
    """What mypy prints about the files of a folder, run from within it.

    Unless one is given, the configuration is the folder's own ``mypy.ini``, else that of the cases.
    """
    own = folder / "mypy.ini"
    config = config or (own if own.exists() else CONFIG)
    with _inside(folder):
        out, err, status = api.run(
            ["--config-file", str(config), "--no-error-summary", "--show-traceback", *arguments]
        )
    assert not err and status in (0, 1), f"mypy ended with {status}:\n{out}{err}"
    if next(_RUNS) % 10 == 0:
        # Each run leaves its modules behind, and mypy has the garbage collector look at them too rarely for so many.
        gc.unfreeze()
        gc.collect()
    return out


def sources(folder: Path) -> list[str]:
    """The Python files of a folder as mypy wants them."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))


Mode = Callable[[Path, Path], str]


def _cold(folder: Path, cache: Path) -> str:
    return run_mypy(folder, "--cache-dir", str(cache), *sources(folder))


def _warm(folder: Path, cache: Path) -> str:
    _cold(folder, cache)
    return _cold(folder, cache)


def _touched(folder: Path, cache: Path) -> str:
    """One file after the other gets a new line at its end, and every time all of them are checked."""
    output = _cold(folder, cache)
    for name in sources(folder)[:3]:
        with open(folder / name, "a", encoding="utf-8") as file:
            file.write("\n# one more line\n")
        output = _cold(folder, cache)
    return output


def _parallel(folder: Path, cache: Path) -> str:
    return run_mypy(folder, "-n", "2", "--cache-dir", str(cache), *sources(folder))


def _no_incremental(folder: Path, cache: Path) -> str:
    return run_mypy(folder, "--no-incremental", "--cache-dir", str(cache), *sources(folder))


MODES: Final[dict[str, Mode]] = {
    "cold": _cold,
    "warm": _warm,
    "touched": _touched,
    "parallel": _parallel,
    "no-incremental": _no_incremental,
}


def copied(folder: Path, to: Path) -> Path:
    """A copy of a project that may be changed."""
    return Path(shutil.copytree(folder, to, ignore=shutil.ignore_patterns("__pycache__", ".mypy_cache")))


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def differences(expected: list[Mark], actual: list[Mark]) -> Iterator[str]:
    """What is missing and what is too much, a line each."""
    for mark in expected:
        if mark not in actual:
            yield f"missed alarm: {mark.file}:{mark.line} [{mark.code}]"
    for mark in actual:
        if mark not in expected:
            yield f"false alarm: {mark.file}:{mark.line} [{mark.code}]"
