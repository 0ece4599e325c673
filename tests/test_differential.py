"""Random projects after random edits: all modes of mypy say the same, line for line.

A failure names the seed, the package and the edit. What was once found is kept in ``differential/found``, by name: a
folder for each state of a package.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from differential.modes import modes
from differential.programs import Project
from nightly import slow

WIDTH: Final = 10
"""So many projects are checked by each run of mypy, which takes most of its time to get ready."""

FOUND: Final = Path(__file__).parent / "differential" / "found"


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=slow) for seed in range(1, 6))])
def test_random_edits(seed: int, tmp_path: Path) -> None:
    """Ten projects side by side, and six edits to each; nightly ten, and all modes look at every one of these 500."""
    projects = [Project(f"p{number}", f"{seed} p{number}") for number in range(WIDTH)]
    packages = [project.package for project in projects]
    found = []
    with modes(tmp_path) as running:
        for state in range(11 if seed else 7):
            told = {project.package: project.edit() if state else "as it begins" for project in projects}
            for project in projects:
                running.write(project.package, project.files())
            for difference in running.differences(packages, state, all_modes=seed > 0):
                package = difference.split(": ", 1)[1].partition("/")[0]
                found.append(f"seed {seed}, edit {state}: {told.get(package)}: {difference}")
    assert found == []


def test_what_was_found(tmp_path: Path) -> None:
    """All of it side by side, state by state."""
    packages = sorted(path.name for path in FOUND.iterdir())
    found = []
    with modes(tmp_path) as running:
        for state in range(1, 1 + max(len(list((FOUND / package).iterdir())) for package in packages)):
            for package in packages:
                paths = sorted((FOUND / package / str(state)).glob("*.py"))
                if paths:
                    texts = {f"{package}/{path.name}": path.read_text("utf-8") for path in paths}
                    running.write(package, {f"{package}/__init__.py": "", **texts})
            found += [f"{state}: {line}" for line in running.differences(packages, state, all_modes=True)]
    assert found == []
