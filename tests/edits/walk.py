"""Walks through the history, and tells what mypy says on the way."""

from __future__ import annotations

import ast
import multiprocessing
import os
import re
import shutil
from collections import Counter
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Final, NamedTuple

from mypy import api

from edits.history import HISTORY

START: Final = Path(__file__).parent / "start"

_ERROR: Final = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): error: .*  \[(?P<code>[a-z-]+)\]$")
_SCHEDULED: Final = re.compile(r"Scheduling SCC (?:singleton|of size \d+) \((?P<modules>[^)]*)\)")
PROCESSES: Final = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
"""Forked where that is possible, so that nothing has to be imported again."""


class Said(NamedTuple):
    """What mypy printed: its findings, and its log or complaints."""

    out: str
    err: str


def project_at(state: int, folder: Path) -> Path:
    """The project as it is after so many edits."""
    project = Path(shutil.copytree(START, folder))
    for edit in HISTORY[:state]:
        for change in edit.changes:
            change.make(project)
    return project


def mypy(project: Path, *arguments: str) -> Said:
    """What mypy says of the project, run from within it, in a process of its own.

    Dozens of runs in one process would leave all of their trees in its memory.
    """
    with PROCESSES.Pool(1) as pool:
        out, err, status = pool.apply(_run, (str(project), arguments))
    assert status in (0, 1, 2) and "Traceback" not in err + out, f"mypy ended with {status}:\n{out}{err}"
    return Said(out, err)


def _run(project: str, arguments: tuple[str, ...]) -> tuple[str, str, int]:
    os.chdir(project)
    return api.run(["--no-error-summary", "--show-traceback", *arguments, "shop"])


@cache
def standard_library() -> Path:
    """A cache that knows the modules of the standard library that the shop uses, and nothing else."""
    folder = Path(mkdtemp(prefix="loopsafe-edits-"))
    project = project_at(0, folder / "project")
    names = sorted(
        {
            name
            for path in project.rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            for name in _imported(node)
            if not name.startswith("shop")
        }
        | {"os", "subprocess", "loopsafe"}
    )
    shutil.rmtree(project / "shop")
    (project / "shop.py").write_text("".join(f"import {name}\n" for name in names), "utf-8")
    said = _run_file(project, folder / "cache")
    assert not said, said
    return folder / "cache"


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module)):
            return [module]
    return []


def _run_file(project: Path, cache_dir: Path) -> str:
    with PROCESSES.Pool(1) as pool:
        out, err, _ = pool.apply(_run_one, (str(project), str(cache_dir)))
    return str(out + err)


def _run_one(project: str, cache_dir: str) -> tuple[str, str, int]:
    os.chdir(project)
    return api.run(["--no-error-summary", "--cache-dir", cache_dir, "shop.py"])


def cold(project: Path) -> str:
    """What mypy says with a cache in which nothing of the project is found."""
    folder = Path(mkdtemp(prefix="loopsafe-cold-"))
    try:
        shutil.copytree(standard_library(), folder / "cache")
        return mypy(project, "--cache-dir", str(folder / "cache")).out
    finally:
        shutil.rmtree(folder)


def in_daemon(output: str) -> str:
    """What the daemon can say of that.

    It looks for unused ignores only in files that have changed themselves, and then forgets what it has found there.
    """
    lines = output.splitlines(keepends=True)
    return "".join(line for line in lines if "[unused-ignore]" not in line and "note: See https" not in line)


def findings(output: str, project: Path) -> Counter[str]:
    """The errors, each by the function that it stands in and its code."""
    return Counter(
        f"{_place(project / match['file'], int(match['line']))} {match['code']}"
        for match in map(_ERROR.match, output.splitlines())
        if match
    )


def _place(file: Path, line: int) -> str:
    """The name of the innermost function around a line, its decorators included."""
    try:
        node: ast.AST | None = ast.parse(file.read_text("utf-8"))
    except SyntaxError:
        return file.stem
    names = [file.stem]
    while node is not None:
        node = next((child for child in ast.iter_child_nodes(node) if _spans(child, line)), None)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names.append(node.name)
    return ".".join(names)


def _spans(node: ast.AST, line: int) -> bool:
    first = getattr(node, "lineno", line + 1)
    for decorator in getattr(node, "decorator_list", ()):
        first = min(first, decorator.lineno)
    return first <= line <= getattr(node, "end_lineno", 0)


def scheduled(log: str) -> set[str]:
    """The modules that mypy's log says were processed, because they or what they depend on have changed."""
    return {name for match in _SCHEDULED.finditer(log) for name in match["modules"].split()}


def expected_at(state: int) -> Counter[str]:
    """The findings that the history announces after so many edits."""
    found: Counter[str] = Counter()
    for edit in HISTORY[:state]:
        found.update(edit.comes)
        found.subtract(edit.goes)
    assert min(found.values(), default=0) >= 0, f"the history mends at {state} what was not there"
    return +found
