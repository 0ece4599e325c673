"""Caches that others use, write or forbid to write: the right result, and never one that is out of date."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import loopsafe
from edits.history import HISTORY
from edits.walk import expected_at, findings, mypy, project_at

BLOCKING = "import time\n\n\ndef rest() -> None:\n    time.sleep(1)\n"
CALLER = "from helper import rest\n\n\nasync def main() -> None:\n    rest()\n"


IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
UNPRIVILEGED = ["setpriv", "--bounding-set=-dac_override"] if IS_ROOT and shutil.which("setpriv") else []
"""For root, file modes count only without that privilege."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a helper, its caller, and a configuration."""
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = True\nplugins = loopsafe.mypy\n", "utf-8")
    (tmp_path / "helper.py").write_text(BLOCKING, "utf-8")
    (tmp_path / "caller.py").write_text(CALLER, "utf-8")
    return tmp_path


def run(project: Path, *arguments: str) -> str:
    """What mypy says, in a process that has imported loopsafe anew."""
    return started(project, *arguments).communicate()[0]


def started(project: Path, *arguments: str) -> subprocess.Popen[str]:
    """mypy at work."""
    program = [
        *UNPRIVILEGED,
        sys.executable,
        "-m",
        "mypy",
        "--no-error-summary",
        "--show-traceback",
        *arguments,
    ]
    return subprocess.Popen(
        [*program, "caller.py", "helper.py"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(project / "path"), *sys.path]))},
    )


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing can be written there."""
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        yield
    finally:
        for path in paths:
            path.chmod(path.stat().st_mode | 0o200)


def test_two_runs_at_once(project: Path) -> None:
    """With different configurations over one cache, again and again: each says what holds for it."""
    (project / "other.ini").write_text(
        "[mypy]\nstrict = True\nplugins = loopsafe.mypy\n[loopsafe]\nallow_blocking = helper.rest\n", "utf-8"
    )
    for _ in range(3):
        first = started(project, "--cache-dir", "cache")
        other = started(project, "--cache-dir", "cache", "--config-file", "other.ini")

        assert "[blocking-sleep]" in first.communicate()[0]
        assert other.communicate()[0] == ""


def test_two_runs_of_a_changing_project_at_once(tmp_path: Path) -> None:
    """The same files for both, after each edit: neither breaks, and what they leave behind is right.

    What they print themselves is not compared: mypy writes the errors of a module's bodies some time after the rest of it,
    so one of them may find a module of the other's making that has no errors yet, whatever plugin there is.
    """
    project = project_at(0, tmp_path / "project")
    cache = str(tmp_path / "cache")
    for state in range(1, 5):
        for change in HISTORY[state - 1].changes:
            change.make(project)
        runs = [
            subprocess.Popen(
                [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", cache, "shop"],
                cwd=project,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for _ in range(2)
        ]
        for running in runs:
            output, _ = running.communicate()
            assert "Traceback" not in output
            assert "loopsafe-internal" not in output
            assert running.returncode in (0, 1), output
        assert findings(mypy(project, "--cache-dir", cache).out, project) == expected_at(state)


@pytest.mark.skipif(IS_ROOT and not UNPRIVILEGED, reason="root may write everything")
def test_a_cache_that_cannot_be_written(project: Path) -> None:
    """What is in there may be used, but what it says of a file that has changed since may not.

    In its sqlite layout mypy itself cannot read such a cache: it ends with an internal error, with or without loopsafe.
    """
    arguments = ("--no-sqlite-cache", "--cache-dir", "cache")
    first = run(project, *arguments)
    assert "[blocking-sleep]" in first
    with read_only(project / "cache"):
        assert run(project, *arguments) == first
        (project / "helper.py").write_text(BLOCKING.replace("time.sleep(1)", "pass"), "utf-8")

        assert "[blocking-sleep]" not in run(project, *arguments)
        (project / "helper.py").write_text(BLOCKING, "utf-8")
        assert "[blocking-sleep]" in run(project, *arguments)


@pytest.mark.parametrize("cache", ["missing/in/a/missing/folder", os.devnull])
def test_no_cache(cache: str, project: Path) -> None:
    """Each run starts anew, or finds what the one before has written."""
    for _ in range(2):
        assert "[blocking-sleep]" in run(project, "--cache-dir", cache)


def test_another_configuration(project: Path) -> None:
    """There and back."""
    text = (project / "mypy.ini").read_text("utf-8")
    for settings, finds in [("", True), ("[loopsafe]\nallow_blocking = helper.rest\n", False), ("", True)]:
        (project / "mypy.ini").write_text(text + settings, "utf-8")
        assert ("[blocking-sleep]" in run(project, "--cache-dir", "cache")) is finds


def test_other_stubs(project: Path) -> None:
    """The user's own, of which only the text changes."""
    with open(project / "mypy.ini", "a", encoding="utf-8") as config:
        config.write("[loopsafe]\neffect_stubs = effects\n")
    (project / "effects").mkdir()
    (project / "helper.py").write_text("def rest() -> None: ...\n", "utf-8")
    stub = "from loopsafe import blocking\n\n@blocking({!r})\ndef rest() -> None: ...\n"
    for category in ("http", "database", "http"):
        (project / "effects" / "helper.pyi").write_text(stub.format(category), "utf-8")
        assert f"[blocking-{category}]" in run(project, "--cache-dir", "cache")
    (project / "effects" / "helper.pyi").unlink()
    assert run(project, "--cache-dir", "cache") == ""


@pytest.mark.parametrize(("version", "is_believed"), [("0.0.1", False), (loopsafe.__version__, True)])
def test_another_version(version: str, is_believed: bool, project: Path) -> None:
    """What another version of loopsafe has found out is not believed: here, that nothing has any effect."""
    (project / "path").mkdir()
    pretend = project / "path" / "sitecustomize.py"
    pretend.write_text(
        f"import loopsafe\nloopsafe.__version__ = {version!r}\nfrom loopsafe.summaries import ModuleSummary\n"
        "ModuleSummary.to_text = lambda self: '{}'\n",
        "utf-8",
    )
    run(project, "--cache-dir", "cache")
    pretend.unlink()
    (project / "caller.py").write_text(CALLER + "# One more line.\n", "utf-8")

    assert ("[blocking-sleep]" not in run(project, "--cache-dir", "cache")) is is_believed


def test_a_plugin_that_was_not_there(project: Path) -> None:
    """A cache that was written without loopsafe has no effects."""
    with_plugin = (project / "mypy.ini").read_text("utf-8")
    (project / "mypy.ini").write_text("[mypy]\nstrict = True\n", "utf-8")
    assert run(project, "--cache-dir", "cache") == ""
    (project / "mypy.ini").write_text(with_plugin, "utf-8")

    assert "[blocking-sleep]" in run(project, "--cache-dir", "cache")
