"""A history of edits to a project of twelve modules: after each, a warm run says what a cold one says."""

from __future__ import annotations

from pathlib import Path

import pytest

from edits.history import HISTORY, Change
from edits.walk import cold, expected_at, findings, mypy, project_at, scheduled

PARTS = 3
"""The history is walked in so many parts, which can run side by side; each starts where the one before ends."""


@pytest.mark.parametrize("part", range(PARTS))
def test_warm_runs_say_what_cold_runs_say(part: int, tmp_path: Path) -> None:
    """After each edit: the announced findings, and line for line what a cold run prints."""
    first, last = part * len(HISTORY) // PARTS, (part + 1) * len(HISTORY) // PARTS
    project = project_at(first, tmp_path / "project")
    mypy(project, "--cache-dir", str(tmp_path / "cache"))

    for state in range(first + 1, last + 1):
        edit = HISTORY[state - 1]
        for change in edit.changes:
            change.make(project)
        about = f"edit {state}: {edit.why}"

        warm = mypy(project, "--cache-dir", str(tmp_path / "cache")).out

        assert warm.splitlines() == cold(project).splitlines(), about
        if edit.is_broken:
            assert "[syntax]" in warm, about
        else:
            assert findings(warm, project) == expected_at(state), about


def test_a_second_run_says_the_same(tmp_path: Path) -> None:
    """Without any edit, what is kept is said again."""
    project = project_at(46, tmp_path / "project")
    cache = str(tmp_path / "cache")

    first = mypy(project, "--cache-dir", cache).out

    assert findings(first, project) == expected_at(46)
    assert mypy(project, "--cache-dir", cache).out == first


def test_the_history_is_long_enough() -> None:
    """Forty edits at least, no two for the same reason."""
    assert len(HISTORY) >= 40
    assert len({edit.why for edit in HISTORY}) == len(HISTORY)


@pytest.mark.parametrize(
    ("change", "modules"),
    [
        pytest.param(
            Change("shop/clock.py", "time.monotonic()", "time.perf_counter()"),
            {"shop.clock"},
            id="still-harmless",
        ),
        pytest.param(
            Change("shop/clock.py", "def stamp", "LIMIT: int\n\n\ndef stamp"),
            {"shop.clock", "shop.compat", "shop.store", "shop.cache", "shop.model", "shop", "shop.service"},
            id="new-name",
        ),
        pytest.param(
            Change("shop/clock.py", "time.monotonic()", "time.sleep(seconds)"),
            {
                "shop.clock",
                "shop.compat",
                "shop.store",
                "shop.cache",
                "shop.model",
                "shop",
                "shop.service",
                "shop.api",
            },
            id="starts-to-block",
        ),
    ],
)
def test_who_is_checked_again(change: Change, modules: set[str], tmp_path: Path) -> None:
    """By mypy's own log: callers are checked again if the effect of what they call has changed, and only then."""
    assert checked_again(0, [change], tmp_path) == modules


@pytest.mark.parametrize(
    ("change", "modules"),
    [
        pytest.param(
            Change("shop/clock.py", "    time.sleep(seconds)", "    print(seconds)\n    time.sleep(seconds)"),
            {"shop.clock"},
            id="same-chain",
        ),
        pytest.param(
            Change("shop/clock.py", "import time", "import time\n\n# Nothing but a comment.\n"),
            {"shop.clock"},
            id="moved",
        ),
        pytest.param(
            Change("shop/api.py", "    await asyncio.sleep(0)", "    await asyncio.sleep(1)"),
            {"shop.api"},
            id="async-body",
        ),
    ],
)
def test_who_is_checked_again_where_something_blocks(
    change: Change, modules: set[str], tmp_path: Path
) -> None:
    """A function that blocks as before says nothing new to those who call it."""
    assert checked_again(1, [change], tmp_path) == modules


def checked_again(state: int, changes: list[Change], folder: Path) -> set[str]:
    """The modules that mypy processes after a change, because they or what they depend on have changed."""
    project = project_at(state, folder / "project")
    mypy(project, "--cache-dir", str(folder / "cache"))
    for change in changes:
        change.make(project)
    return scheduled(mypy(project, "-v", "--cache-dir", str(folder / "cache")).err)
