"""The word of the run time: entries that can be called offline do block, and what the stubs call harmless does not."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("the scenes need pipes and signals of Unix", allow_module_level=True)
pytest.importorskip("blockbuster")

from oracle import evidence, waits_for
from scene import Scene
from stub_entries import Entry, distributions
from traced import system_calls

pytestmark = pytest.mark.filterwarnings("ignore")  # of the libraries called, some of them deprecated

MODULES = ["calls_stdlib"]
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    importlib.import_module("calls_stdlib")
    try:
        importlib.import_module("calls_libraries")
        MODULES.append("calls_libraries")
    except ImportError as error:
        ABSENT = f"{error}: see tests/stubs/light.txt"
    else:
        ABSENT = ""


HERE = {entry.name for distribution in distributions() for entry in distribution.entries()}


def rows(table: str) -> list[str]:
    """The names in a table of all modules of calls, with the module before them."""
    return [
        f"{module}:{name}" for module in MODULES for name in getattr(importlib.import_module(module), table)
    ]


def call_of(table: str, row: str) -> object:
    """The function that prepares the call of a row."""
    module, _, name = row.partition(":")
    return getattr(importlib.import_module(module), table)[name]


def parametrized(table: str) -> pytest.MarkDecorator:
    """A test for each row of a table that this version of Python has, named by the entry."""
    found = [row for row in rows(table) if row.partition(":")[2].split()[0] in HERE]
    return pytest.mark.parametrize("row", found, ids=[row.partition(":")[2] for row in found])


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    """A fresh scene, in the current directory; the machine's proxies are not asked."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    scene = Scene(tmp_path)
    yield scene
    scene.close()


@parametrized("UNDER_A_LOOP")
def test_blocks_under_a_loop(row: str, scene: Scene) -> None:
    """Blockbuster raises, or the interpreter announces that the thread goes to the file system, network or a process."""
    prepare = call_of("UNDER_A_LOOP", row)

    assert evidence(prepare(scene))


@parametrized("IN_A_THREAD")
def test_waits_for_something_else(row: str, scene: Scene) -> None:
    """The call does not return before what it waits for has happened."""
    prepare = call_of("IN_A_THREAD", row)

    assert waits_for(*prepare(scene))


@parametrized("HARMLESS")
def test_does_not_block(row: str, scene: Scene) -> None:
    """What the stub says does not block leaves no evidence."""
    prepare = call_of("HARMLESS", row)

    assert evidence(prepare(scene)) == []


@pytest.fixture(scope="session")
def traces(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The system calls of all rows that need strace."""
    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    folder = tmp_path_factory.mktemp("strace")
    return {f"{m}:{name}": calls for m in MODULES for name, calls in system_calls(m, folder).items()}


@parametrized("UNDER_STRACE")
def test_asks_the_kernel(row: str, traces: dict[str, list[str]]) -> None:
    """The thread makes a system call that can take long."""
    assert traces[row]


def _entries() -> dict[str, Entry]:
    return {entry.name: entry for distribution in distributions() for entry in distribution.everything}


def test_every_row_is_an_entry() -> None:
    """Only what a stub says can be proven: entries that block, and overloads or uses that do not."""
    entries = _entries()
    blocking = {
        row.partition(":")[2] for t in ("UNDER_A_LOOP", "UNDER_STRACE", "IN_A_THREAD") for row in rows(t)
    }
    harmless = {row.partition(":")[2].split()[0] for row in rows("HARMLESS")}

    assert sorted(name for name in blocking if name not in entries or not entries[name].blocks) == []
    assert sorted(name for name in harmless if name not in entries) == []


def test_at_least_400_entries_are_proven_by_running(capsys: pytest.CaptureFixture[str]) -> None:
    """The number comes from the tables."""
    tables = ("UNDER_A_LOOP", "UNDER_STRACE", "IN_A_THREAD")
    proven = {row.partition(":")[2] for table in tables for row in rows(table)}
    with capsys.disabled():
        print(
            f"\n{len(proven)} entries proven by running ({ABSENT or 'with the libraries of the light run'})"
        )

    assert len(proven) >= 400
