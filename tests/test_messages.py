"""What people read: the whole output for small programs, word for word.

Each program under ``messages/`` is a file, or a folder of files that import each other; beside it stands what mypy prints
of it. After a change of the texts on purpose, run with ``LOOPSAFE_ACCEPT=1`` and read the difference before it is kept.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from harness import TESTS, run_mypy, sources

FOLDER = TESTS / "messages"
PROGRAMS = sorted(
    path for path in FOLDER.iterdir() if path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py")))
)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that all programs share, for what they import of the standard library."""
    return tmp_path_factory.mktemp("messages")


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_the_output_is_the_kept_one(program: Path, cache: Path) -> None:
    """Not a word more or less."""
    folder, files = (program, sources(program)) if program.is_dir() else (FOLDER, [program.name])
    kept = program.with_suffix(".out")

    output = run_mypy(folder, "--cache-dir", str(cache), *files, config=FOLDER / "mypy.ini")

    if os.environ.get("LOOPSAFE_ACCEPT"):
        kept.write_text(output, "utf-8")
    assert output.splitlines() == kept.read_text("utf-8").splitlines()


def test_every_output_has_a_program() -> None:
    """Nothing is kept of programs that are gone."""
    assert {path.stem for path in FOLDER.glob("*.out")} == {program.stem for program in PROGRAMS}


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_no_other_files_are_named_by_line(program: Path) -> None:
    """A chain names functions only: with the lines of other files, cached and fresh runs would differ."""
    for line in program.with_suffix(".out").read_text("utf-8").splitlines():
        assert ".py:" not in line.partition(": ")[2], line
