"""The history of edits in other modes of mypy: each says, line for line, what a cold run says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from edits.history import HISTORY
from edits.walk import cold, expected_at, findings, mypy, project_at, scheduled
from nightly import slow

MODES: Final = {
    "parallel": ["-n", "2"],
    "no-incremental": ["--no-incremental"],
    "files": ["--no-sqlite-cache"],
    "json": ["--no-fixed-format-cache"],
    "json-files": ["--no-fixed-format-cache", "--no-sqlite-cache"],
    "fine-grained-cache": ["--cache-fine-grained"],
    "one-phase": ["--no-local-partial-types"],
}
"""mypy 2.4 keeps its cache in sqlite and in a binary format unless told otherwise."""

TELLING: Final = (1, 4, 10, 24, 33, 36)
"""The states walked through on every run: effects over modules, a cycle, type: ignore, markers, inheritance."""


@pytest.mark.parametrize("mode", ["parallel", "no-incremental", "files", "json", "one-phase"])
def test_some_of_the_history(mode: str, tmp_path: Path) -> None:
    """One cache all the way, and edits in leaps."""
    walk(TELLING, MODES[mode], tmp_path)


@slow
@pytest.mark.parametrize("mode", MODES)
def test_all_of_the_history(mode: str, tmp_path: Path) -> None:
    """One cache all the way, one edit after the other."""
    walk(range(1, len(HISTORY) + 1), MODES[mode], tmp_path)


def test_a_cache_that_moves(tmp_path: Path) -> None:
    """With bazel's relative paths, a cache that was written in one place is good in another.

    Bazel itself says which files have changed; here mypy is given a cache without them.
    """
    there = project_at(4, tmp_path / "there")
    first = mypy(there, "--bazel").out
    assert findings(first, there) == expected_at(4)

    here = there.rename(tmp_path / "here")
    again = mypy(here, "-v", "--bazel")

    assert "Scheduling SCC" not in again.err
    assert again.out == first == cold(here)


def test_a_caller_that_is_missing_in_a_cache_that_moves(tmp_path: Path) -> None:
    """What was kept of the other modules is found from there."""
    arguments = ["-v", "--bazel", "--no-sqlite-cache"]
    there = project_at(4, tmp_path / "there")
    mypy(there, *arguments)
    here = there.rename(tmp_path / "here")
    for kept in here.glob("shop/api.*.ff"):  # next to the sources, by default
        kept.unlink()

    again = mypy(here, *arguments)

    assert scheduled(again.err) == {"shop.api"}
    assert again.out == cold(here)


@pytest.mark.parametrize(("writes", "reads"), [("parallel", "plain"), ("plain", "parallel")])
def test_modes_share_a_cache(writes: str, reads: str, tmp_path: Path) -> None:
    """What one process has written, several read, and the other way round."""
    arguments = {"plain": ["--cache-dir", str(tmp_path / "cache")]}
    arguments["parallel"] = ["-n", "2", *arguments["plain"]]
    project = project_at(0, tmp_path / "project")
    mypy(project, *arguments[writes])
    for change in HISTORY[0].changes:
        change.make(project)

    output = mypy(project, *arguments[reads]).out

    assert findings(output, project) == expected_at(1)
    assert output == cold(project)


def walk(states: range | tuple[int, ...], arguments: list[str], folder: Path) -> None:
    """Go from state to state with one cache, and compare with cold runs."""
    project = project_at(states[0], folder / "project")
    before = states[0]
    for state in states:
        for edit in HISTORY[before:state]:
            for change in edit.changes:
                change.make(project)
        before = state
        about = f"edit {state}: {HISTORY[state - 1].why}"

        output = mypy(project, *arguments, "--cache-dir", str(folder / "cache")).out

        assert comparable(output, arguments) == comparable(cold(project), arguments), about
        if not HISTORY[state - 1].is_broken:
            assert findings(output, project) == expected_at(state), about


def comparable(output: str, arguments: list[str]) -> list[str]:
    """The lines of an output; those of several processes without what depends on which one comes first.

    That is the order of unrelated files, and mypy's hint to its manual, which each process gives once.
    """
    lines = output.splitlines()
    if "-n" not in arguments:
        return lines
    return sorted(line for line in lines if "note: See https://mypy.readthedocs.io" not in line)
