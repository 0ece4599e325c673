"""What is passed over unresolved, by its names or by the class of the receiver, would have told nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from harness import TESTS, copied, run_mypy, sources
from loopsafe.glance import Glance
from loopsafe.names import Interest

FOLDERS: Final = ("blocking_direct", "blocking_silence", "blocking_through", "markers")
FILTERS: Final = {"glance": (Glance, "is_silent", False), "names": (Interest, "has", True)}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_a_closer_look_finds_nothing_more(
    folder: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each filter passes over sites of the cases; without it, mypy prints the same."""
    project = copied(TESTS / "cases" / folder, tmp_path / folder)
    owner, method, taken = FILTERS[name]
    filtered = getattr(owner, method)
    answers: list[bool] = []

    def noted(*arguments: Any) -> bool:
        answers.append(filtered(*arguments))
        return answers[-1]

    monkeypatch.setattr(owner, method, noted)
    at_a_glance = run_mypy(project, "--cache-dir", str(tmp_path / "glance"), *sources(project))
    monkeypatch.setattr(owner, method, lambda *_: taken)
    closer = run_mypy(project, "--cache-dir", str(tmp_path / "closer"), *sources(project))

    assert at_a_glance == closer
    assert (not taken) in answers
