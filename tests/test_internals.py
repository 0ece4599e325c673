"""What loopsafe touches of mypy's insides is where it was; the list of it is complete."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import Final

import pytest

import loopsafe.seam
from loopsafe.seam import INTERNALS

PACKAGE: Final = Path(loopsafe.seam.__file__).parent
OPEN_TO_ALL: Final = {"mypy.nodes", "mypy.types"}


@pytest.mark.parametrize("name", INTERNALS)
def test_it_is_still_there(name: str) -> None:
    """mypy's classes are compiled: their attributes are descriptors of the class."""
    parts = name.split(".")
    length = 3 if parts[1] == "server" else 2
    found = importlib.import_module(".".join(parts[:length]))

    for part in parts[length:]:
        assert hasattr(found, part), f'mypy has moved "{name}"'
        found = getattr(found, part)


@pytest.mark.parametrize("module", ["engine", "faults", "mypy", "seam", "seam_daemon", "supported"])
def test_everything_that_is_imported_is_listed(module: str) -> None:
    """Or it is listed by its attributes."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text("utf-8"))
    imported = {
        f"{node.module}.{alias.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mypy.")
        for alias in node.names
        if node.module not in OPEN_TO_ALL
    }

    assert [name for name in sorted(imported) if not any(f"{known}.".startswith(f"{name}.") for known in INTERNALS)] == []


def test_the_list_is_sorted() -> None:
    """So that nothing stands twice."""
    assert list(INTERNALS) == sorted(set(INTERNALS), key=str.lower)
