"""The README tells the truth: its programs are checked by mypy with its own configuration, and the output is compared.

A Python block that begins with ``# name.py`` is a file; a console block that begins with ``$ mypy name.py`` shows what mypy
says of the last such file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from mypy import api

from harness import TESTS
from loopsafe.options import read_options

README: Final = (TESTS.parent / "README.md").read_text("utf-8")
_BLOCK: Final = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS: Final = [(match["language"], match["text"]) for match in _BLOCK.finditer(README)]


class Shown(NamedTuple):
    """A program of the README, and what mypy is said to print about it."""

    file: str
    program: str
    output: str


def shown() -> list[Shown]:
    """The programs of the README, in order."""
    found = []
    programs: dict[str, str] = {}
    for language, text in BLOCKS:
        first, _, rest = text.partition("\n")
        if language == "python" and (name := re.fullmatch(r"# (\w+\.py)", first)):
            programs[name[1]] = text
        if language == "console" and (name := re.fullmatch(r"\$ mypy (\w+\.py)", first)):
            found.append(Shown(name[1], programs[name[1]], rest))
    return found


CONFIG: Final = next(text for language, text in BLOCKS if language == "ini")


def test_there_are_three_pairs() -> None:
    """Each kind of mistake is shown with its mending."""
    clean = [each for each in shown() if each.output.startswith("Success")]

    assert len(clean) >= 3
    assert len(shown()) - len(clean) >= 3


@pytest.mark.parametrize("example", shown(), ids=[f"{n}-{each.file}" for n, each in enumerate(shown())])
def test_output_is_as_shown(example: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """mypy prints exactly what the README shows."""
    (tmp_path / "mypy.ini").write_text(CONFIG, "utf-8")
    (tmp_path / example.file).write_text(example.program, "utf-8")
    monkeypatch.chdir(tmp_path)

    out, err, _ = api.run(["--config-file", "mypy.ini", "--show-traceback", example.file])

    assert (out, err) == (example.output, "")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ({"ini": "mypy.ini", "toml": "pyproject.toml"}[language], text)
        for language, text in BLOCKS
        if language in ("ini", "toml")
    ],
)
def test_configuration_is_accepted(name: str, text: str, tmp_path: Path) -> None:
    """Each configuration in the README makes sense to loopsafe; those with a section of ours say something."""
    (tmp_path / "effect_stubs").mkdir()
    (tmp_path / name).write_text(text, "utf-8")

    options = read_options(str(tmp_path / name))

    assert bool(options.declared and options.effect_stubs) == (
        "[loopsafe]" in text or "[tool.loopsafe]" in text
    )
