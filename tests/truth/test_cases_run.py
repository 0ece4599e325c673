"""The marks of the coroutine cases are true: running a case shows what each mark says, at the marked line and nowhere else.

The static tests check that the plugin reports exactly the marked lines. Here Python itself has to say the same: that a
coroutine was never awaited, that one cannot be reused, that a loop runs already or that none does. `watch.py` listens.

Comments on the first lines of a case tell what cannot be run:

    # not run: reason      the whole file
    # python: 3.11         the file needs this version, or a newer one

and a comment behind a mark tells what a run cannot show:

    # E: unawaited-coroutine  # not seen: a Task is always true

Codes of which Python says nothing at run time (`dangling-task`, `lost-exceptions`, ...) are not confirmed here, but their
cases run all the same, for they must show nothing unmarked.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parents[1] / "cases"
WATCH = Path(__file__).with_name("watch.py")

FOLDERS = [
    "async_callback",
    "async_from_sync",
    "async_override",
    "await_holding_lock",
    "client_per_request",
    "coroutine_silence",
    "dangling_task",
    "lost_exceptions",
    "nested_event_loop",
    "reused_coroutine",
    "sibling_tasks",
    "unawaited_coroutine",
]

MARK = re.compile(r"# E: (?P<codes>[a-z-]+(?:, [a-z-]+)*)(?:  # not seen: (?P<reason>.+))?")
NOT_RUN = re.compile(r"# not run: \w+")
VERSION = re.compile(r"# python: (\d+)\.(\d+)")
WORD = re.compile(r"[^\W\d]\w*")
HEAD = 6

# A mark with one of these codes has to show at run time.
SHOWN = {
    "async-callback",
    "async-from-sync",
    "async-override",
    "nested-event-loop",
    "reused-coroutine",
    "unawaited-coroutine",
    "unused-coroutine",
}

# A mark with one of these codes speaks of an async function, not of a call: somebody else makes the coroutine.
OF_FUNCTIONS = {"async-callback", "async-override", "override", "arg-type"}

# Only a run that hangs gets that far.
TIME_LIMIT = 120

Place = tuple[str, int]


@dataclass
class Mark:
    """What is said of a line.

    Attributes:
        names: the names that the line mentions, and that of the function that it decorates.
    """

    codes: set[str]
    reason: str | None
    names: set[str]


@dataclass
class Program:
    """A case that can be run, with what is said of its lines."""

    folder: Path
    name: str
    files: list[Path]
    marks: dict[Place, Mark] = field(default_factory=dict)
    async_lines: set[Place] = field(default_factory=set)

    def __post_init__(self) -> None:
        for path in self.files:
            self.read(path)

    def read(self, path: Path) -> None:
        """Find the marks of a file, and the lines that stand in an async function."""
        file = path.relative_to(self.folder).as_posix()
        text = path.read_text("utf-8")
        decorated: dict[int, str] = {}
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                decorated.update(dict.fromkeys([each.lineno for each in node.decorator_list], node.name))
                lines = {(file, line) for line in range(node.lineno, (node.end_lineno or 0) + 1)}
                # Outer functions come first, so that inner ones have the last word.
                if isinstance(node, ast.AsyncFunctionDef):
                    self.async_lines |= lines
                else:
                    self.async_lines -= lines
        for number, line in enumerate(text.splitlines(), 1):
            if found := MARK.search(line):
                names = {*WORD.findall(line[: found.start()]), decorated.get(number, "")}
                self.marks[file, number] = Mark(set(found["codes"].split(", ")), found["reason"], names)


def programs() -> Iterator[Program]:
    for name in FOLDERS:
        folder = CASES / name
        for path in sorted(folder.iterdir()):
            if path.suffix == ".py" and not NOT_RUN.search(head(path)):
                yield Program(folder, path.name, [path])
            elif (path / "__main__.py").exists():
                yield Program(folder, path.name, sorted(path.glob("*.py")))


def head(path: Path) -> str:
    return "\n".join(path.read_text("utf-8").splitlines()[:HEAD])


def run(program: Program) -> list[dict[str, Any]]:
    """Run a case, and return what `watch.py` reports."""
    done = subprocess.run(
        [sys.executable, "-X", "dev", str(WATCH), program.name],
        cwd=program.folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=TIME_LIMIT,
        check=False,
    )
    reports: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    ends = [each["status"] for each in reports if each["what"] == "ended"]
    assert done.returncode == 0 and ends == ["0"], f"the case did not end as it should:\n{done.stderr}"
    return [each for each in reports if each["what"] != "ended"]


@dataclass
class Verdict:
    """Compares what has been seen with what is marked."""

    program: Program
    confirmed: set[tuple[Place, str]] = field(default_factory=set)
    unmarked: list[str] = field(default_factory=list)
    refused: set[Place] = field(default_factory=set)

    def judge(self, reports: list[dict[str, Any]]) -> None:
        for error in errors_in(reports):
            self.judge_error(error)
        for each in reports:
            if each["what"] == "never-awaited":
                self.judge_coroutine(each)

    def judge_coroutine(self, event: dict[str, Any]) -> None:
        """A coroutine was never awaited: by the line that made it, or by the line that gave its function away."""
        places = list(self.up_to_async_code(event["places"]))
        marked = next((each for each in places if each in self.program.marks), None)
        if marked:
            self.confirm(marked, self.program.marks[marked].codes - {"reused-coroutine", "nested-event-loop"})
        elif not self.confirm_function(event["coroutine"].rpartition(".")[2]) and not (
            # What was to be run in a loop is left over when the loop refuses.
            self.refused & set(places)
        ):
            self.unmarked.append(f"{event['coroutine']} was never awaited, created at {places}")

    def up_to_async_code(self, places: list[dict[str, Any]]) -> Iterator[Place]:
        """The lines that made a coroutine, outwards to the async function in which that happened."""
        for each in places:
            where = (each["file"], each["line"])
            yield where
            if where in self.program.async_lines and not each["function"].startswith("<"):
                return

    def confirm(self, where: Place, codes: set[str]) -> None:
        self.confirmed |= {(where, code) for code in codes}

    def confirm_function(self, *names: str) -> bool:
        """Confirm the marks that speak of an async function of such a name."""
        found = False
        for where, mark in self.program.marks.items():
            if mark.codes & OF_FUNCTIONS and mark.names & set(names):
                self.confirm(where, mark.codes & OF_FUNCTIONS)
                found = True
        return found

    def judge_error(self, error: list[dict[str, Any]]) -> None:
        """An error has passed these lines on its way out."""
        what = error[0]["what"]
        lines = [each["places"][0] for each in error]
        places = [(each["file"], each["line"]) for each in lines]
        first = places[0]
        codes = self.program.marks[first].codes if first in self.program.marks else set()
        match what:
            case "nested-loop":
                self.refused |= set(places)
                in_async_code = [where for where, line in zip(places, lines, strict=True) if line["is_async"]]
                self.expect((in_async_code or places)[0], "nested-event-loop", what)
            case "reused":
                if "reused-coroutine" in codes or not self.confirm_function(*self.names_at(first)):
                    self.expect(first, "reused-coroutine", what)
            case "refused":
                refusable = sorted(codes & {"arg-type", "async-from-sync", "unawaited-coroutine"})
                self.expect(first, refusable[0] if refusable else "async-callback", what)
            case "no-loop" if not self.asks_for_a_loop(first):
                self.expect(first, "async-from-sync", what)

    def expect(self, where: Place, code: str, what: str) -> None:
        mark = self.program.marks.get(where)
        if mark and code in mark.codes:
            self.confirm(where, {code})
        else:
            self.unmarked.append(f"{what} at {where}, which is not marked {code}")

    def names_at(self, where: Place) -> list[str]:
        return WORD.findall(self.line_at(where))

    def asks_for_a_loop(self, where: Place) -> bool:
        """Whether the line asks for a loop and expects that there may be none."""
        return any(f"{name}()" in self.line_at(where) for name in ("get_running_loop", "current_task"))

    def line_at(self, where: Place) -> str:
        file, line = where
        return (self.program.folder / file).read_text("utf-8").splitlines()[line - 1]

    def missing(self) -> list[str]:
        """The marks that should have shown."""
        return [
            f"{file}:{line} [{code}] has not shown"
            for (file, line), mark in self.program.marks.items()
            for code in sorted(mark.codes & SHOWN)
            if mark.reason is None and ((file, line), code) not in self.confirmed
        ]


def errors_in(reports: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    errors: dict[int, list[dict[str, Any]]] = {}
    for each in reports:
        if "number" in each:
            errors.setdefault(each["number"], []).append(each)
    return list(errors.values())


@pytest.mark.parametrize("program", list(programs()), ids=lambda each: f"{each.folder.name}/{each.name}")
def test_the_run_shows_the_marks_and_nothing_else(program: Program) -> None:
    for path in program.files:
        version = VERSION.search(head(path))
        if version and sys.version_info < (int(version[1]), int(version[2])):
            pytest.skip(f"needs Python {version[1]}.{version[2]}")
    verdict = Verdict(program)

    verdict.judge(run(program))

    assert verdict.unmarked + verdict.missing() == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_not_run_says_why(folder: str) -> None:
    """A case is run, belongs to a package that is run, or has a reason not to be run."""
    run_files = {path for program in programs() for path in program.files}
    silent = [
        path.relative_to(CASES).as_posix()
        for path in (CASES / folder).rglob("*.py")
        if path not in run_files and not NOT_RUN.search(head(path))
    ]
    assert silent == []


def test_the_cases_of_the_situations_exist() -> None:
    situations = Path(__file__).with_name("SITUATIONS.md").read_text("utf-8")
    named = re.findall(r"`(\w+/[\w.]+)`", situations)
    assert named
    assert [name for name in named if not (CASES / name).exists()] == []
