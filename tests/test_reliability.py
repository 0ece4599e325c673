"""A selection of what ``make reliability`` does: over code that loopsafe was not made for, nothing breaks."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

pytest.importorskip("resource", reason="the caps on memory and time are those of Unix")

import reliability
from mypy_programs import Program, problem_with, programs_in
from random_programs import program
from reliability import CORPORA, Corpus, Ended, Job, check, row, stripped, updated

network: Final = pytest.mark.network


@pytest.mark.parametrize(
    "name",
    ["typeshed", "cpython", "random", pytest.param("mypy", marks=network), pytest.param("packages", marks=network)],
)
def test_nothing_breaks(name: str, tmp_path: Path) -> None:
    """No fault, no crash, no hang, and what mypy itself says stays the same."""
    title, prepare = CORPORA[name]
    corpus = Corpus(title)

    for job in prepare(tmp_path, True):
        check(job, corpus)

    assert corpus.problems == []
    assert (corpus.faults, corpus.failures) == (0, 0)
    assert corpus.programs > 10
    assert corpus.findings > 0 or name in ("mypy", "typeshed")


def test_every_corpus_is_tried() -> None:
    """A new one wants to be in the list above."""
    assert sorted(CORPORA) == ["cpython", "mypy", "packages", "random", "typeshed"]


@pytest.mark.parametrize(
    ("plain", "ours", "expected"),
    [
        (Ended(0, "", 1), Ended(0, "", 1), (0, 0)),
        (Ended(1, "a.py:1: error: x  [misc]\n", 1), Ended(1, "a.py:1: error: x  [misc]\n", 1), (0, 0)),
        (Ended(0, "", 1), Ended(1, "a.py:1: error: x  [blocking-sleep]\n", 1), (0, 0)),
        (Ended(0, "", 1), Ended(1, "a.py: error: x  [loopsafe-internal]\n", 1), (1, 0)),
        (Ended(1, "a.py:1: error: x  [misc]\n", 1), Ended(0, "", 1), (0, 1)),
        (Ended(0, "", 1), Ended(-9, "", 1), (0, 1)),
        (Ended(0, "", 1), Ended(None, "", 1), (0, 1)),
        (Ended(0, "", 1), Ended(2, "INTERNAL ERROR", 1), (0, 1)),
    ],
)
def test_what_counts(
    plain: Ended, ours: Ended, expected: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Faults are counted as faults, and everything else that is not well as failures."""
    monkeypatch.setattr(reliability, "mypy_run", lambda job, plugins: ours if plugins else plain)
    corpus = Corpus("programs")

    check(Job("programs", tmp_path, ["a.py"], programs=1, compare=True), corpus)

    assert (corpus.faults, corpus.failures) == expected
    assert bool(corpus.problems) == any(expected)


CASES: Final = """\
[case testSteps]
# flags: --strict
import helper
reveal_type(helper.x)
-- a comment
[file helper.py]
x = 1
[file helper.py.2]
x = ''
[builtins fixtures/list.pyi]
[out]
main:3: note: Revealed type is "builtins.int"
[case testOther]
\\[escaped]
"""


def test_what_mypy_itself_dies_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is found by halves, and left out."""
    for name in "abcd":
        (tmp_path / name).write_text("x = 1\n")
    monkeypatch.setattr(
        reliability, "mypy_run", lambda job, plugins: Ended(-11 if "c" in job.arguments else 0, "", 1)
    )
    corpus = Corpus("programs")

    check(Job("programs", tmp_path, ["--strict", *"abcd"], programs=4, lines=4), corpus)

    assert (corpus.programs, corpus.lines, corpus.failures) == (3, 3, 0)


def test_programs_of_mypys_tests(tmp_path: Path) -> None:
    """The format of the files that they stand in."""
    (tmp_path / "lib-stub").mkdir()
    (tmp_path / "fixtures").mkdir()
    (tmp_path / "fixtures" / "list.pyi").write_text("class object: ...\n")
    (tmp_path / "check.test").write_text(CASES)

    first, second, other = programs_in(tmp_path / "check.test")

    assert (first.name, second.name, other.name) == ("testSteps", "testSteps 2", "testOther")
    assert first.files["main.py"] == "# flags: --strict\nimport helper\nreveal_type(helper.x)\n"
    assert (first.files["helper.py"], second.files["helper.py"]) == ("x = 1\n", "x = ''\n")
    assert first.files["builtins.pyi"] == "class object: ...\n"
    assert other.files == {"main.py": "[escaped]\n"}


def test_a_program_with_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is seen."""
    case = Program("case", {"main.py": "x: int = ''\n", "builtins.pyi": BUILTINS})
    assert problem_with(case, tmp_path / "program") is None

    def fail(*_: object) -> None:
        raise RuntimeError("injected")

    monkeypatch.setattr("loopsafe.engine.Engine.check", fail)

    assert "RuntimeError: injected" in str(problem_with(case, tmp_path / "program"))


BUILTINS: Final = """\
class object:
    def __init__(self) -> None: ...
class type: ...
class int: ...
class str: ...
class bytes: ...
class bool: ...
class float: ...
class tuple: ...
class function: ...
class ellipsis: ...
class dict: ...
class list: ...
class BaseException: ...
"""


def test_random_programs_are_the_same_each_time() -> None:
    """So that what one of them shows can be looked at again."""
    first = program(7, ["p6", "p8"])

    assert first == program(7, ["p6", "p8"]) != program(8, ["p6", "p8"])
    assert "import p6" in first or "from p6 import" in first


def test_annotations_are_taken_away() -> None:
    """All of them, and nothing else."""
    text = "class C:\n    x: int\n    y: int = 1\n\ndef f(a: int, *b: int, c: int=1) -> int:\n    return a"

    assert stripped(text) == "class C:\n    pass\n    y = 1\n\ndef f(a, *b, c=1):\n    return a"


def test_the_page_keeps_the_rows_of_other_corpora() -> None:
    """A run of one corpus renews one row."""
    page = "\n".join(["# Title", "", *reliability.HEAD, "| one | 1 |", "| two | 2 |", "", "Text.", ""])

    assert updated(page, ["| one | 3 |"]) == page.replace("| one | 1 |\n| two | 2 |", "| two | 2 |\n| one | 3 |")
    assert row(Corpus("one", programs=1234)).startswith("| one | 1,234 |")
