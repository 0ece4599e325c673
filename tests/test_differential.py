"""Random projects after random edits: all modes of mypy say the same, line for line.

A failure names the seed, the package and the edit. ``python -m tests.differential SEED PACKAGE`` replays it, and keeps
the files of the last states.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from differential.modes import modes
from differential.programs import Project
from nightly import slow

WIDTH = 10
"""So many projects are checked by each run of mypy, which takes most of its time to get ready."""


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=slow) for seed in range(1, 8))])
def test_all_modes_say_the_same(seed: int, tmp_path: Path) -> None:
    """Ten projects side by side, and six edits to each; nightly, all modes look at every one of 500 edits."""
    edits = 6 if seed == 0 else 7
    projects = [Project(f"p{number}", f"{seed} p{number}") for number in range(WIDTH)]
    packages = [project.package for project in projects]
    found = []
    with modes(tmp_path) as running:
        for state in range(edits + 1):
            told = {project.package: project.edit() if state else "as it begins" for project in projects}
            for project in projects:
                running.write(project)
            for difference in running.differences(packages, state, all_modes=seed > 0):
                package = difference.split(": ", 1)[1].partition("/")[0]
                found.append(f"seed {seed}, edit {state}: {told.get(package)}: {difference}")
    assert found == []
