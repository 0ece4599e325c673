"""mypy reports exactly the marks of the examples, in every mode; ``examples/`` tests that running them shows the same."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from harness import MODES, TESTS, copied, differences, marks_in, marks_of, run_mypy, sources

EXAMPLES = TESTS.parent / "examples"

# Some of the examples are for Python 3.11 and later (TaskGroup).
VERSION = "{}.{}".format(*max(sys.version_info[:2], (3, 11)))


@pytest.mark.parametrize("mode", MODES)
def test_errors_are_exactly_the_marks(mode: str, tmp_path: Path) -> None:
    """What ``mypy --strict`` reports is what the marks say."""
    project = copied(EXAMPLES, tmp_path / "examples")
    config = project / "mypy.ini"
    config.write_text(
        config.read_text("utf-8").replace("[mypy]\n", f"[mypy]\npython_version = {VERSION}\n"), "utf-8"
    )
    expected = marks_in(project, [project / name for name in sources(project)])
    assert expected

    output = MODES[mode](project, tmp_path / "cache")

    assert list(differences(expected, marks_of(output))) == []


def test_the_blocking_trap_is_one_error_with_a_way_out(tmp_path: Path) -> None:
    """The trap of the five fetches: one error at the sync request, with its async counterpart; nothing in the twin."""
    output = run_mypy(
        EXAMPLES,
        "--python-version",
        VERSION,
        "--cache-dir",
        str(tmp_path),
        "five_fetches/trap.py",
        "five_fetches/clean.py",
        config=EXAMPLES / "mypy.ini",
    )

    error, note = output.replace("\\", "/").splitlines()
    assert re.sub(r":\d+:", ":", error) == (
        "five_fetches/trap.py: error: "
        'Blocking call to "requests.get" in async function "fetch"  [blocking-http]'
    )
    assert '"httpx.AsyncClient.get"' in note
