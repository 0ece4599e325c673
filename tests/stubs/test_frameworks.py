"""Programs for frameworks: which of their functions run on the loop, and which sync ones in threads."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from environments import make_environment
from stub_entries import Distribution, distributions

from harness import copied, differences, marks_in, marks_of, run_mypy, sources

PROGRAMS = Path(__file__).parent / "frameworks"


NEEDS_THE_LIBRARY = {"tornado"}
"""Frameworks of which the base classes decide; without the library mypy does not know them."""

FRAMEWORKS = [d for d in distributions() if (PROGRAMS / d.name).is_dir()]

each_framework = pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda framework: framework.name)


def findings(project: Path, *arguments: str) -> list[str]:
    """Where the marks and mypy's output differ."""
    output = run_mypy(project, *arguments, *sources(project), config=PROGRAMS / "mypy.ini")
    return list(differences(marks_in(project, project.glob("*.py")), marks_of(output)))


@each_framework
def test_the_program_is_marked_right(
    framework: Distribution, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Nothing more and nothing less is reported, with the library's own types."""
    python = sys.executable
    if not framework.installed:
        if request.config.getoption("--shard", "light") not in ("frameworks", "all"):
            pytest.skip(f"{framework.name} is not installed")
        folder = request.config.getoption("--environments", None) or tmp_path / "environments"
        python = make_environment(framework, folder)
    project = copied(PROGRAMS / framework.name, tmp_path / "project")

    assert findings(project, "--python-executable", python, "--cache-dir", str(tmp_path / "cache")) == []


@each_framework
def test_the_stubs_alone_are_enough(framework: Distribution, tmp_path: Path) -> None:
    """Where mypy cannot see the library, the same is reported."""
    if framework.installed or framework.name in NEEDS_THE_LIBRARY:
        pytest.skip(f"{framework.name} is installed, or has to be")
    project = copied(PROGRAMS / framework.name, tmp_path / "project")
    options = [
        "--ignore-missing-imports",
        "--allow-untyped-decorators",
        "--allow-any-generics",
        "--no-warn-return-any",
    ]

    assert findings(project, *options, "--cache-dir", str(tmp_path / "cache")) == []
