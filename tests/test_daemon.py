"""The daemon: its updates say what a cold run says."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from edits.history import HISTORY
from edits.walk import cold, expected_at, findings, project_at
from nightly import slow

STATUS = "dmypy.json"



class Daemon:
    """A daemon of a test's own, for the project in a folder."""

    def __init__(self, folder: Path, *files: str) -> None:
        self.folder = folder
        self.files = files

    def run(self) -> str:
        """What it prints after it has looked at the files."""
        arguments = ["--no-error-summary", "--show-traceback", "--cache-dir", "cache", *self.files]
        output = self.tell("run", "--", *arguments)
        assert "Traceback" not in output and "INTERNAL ERROR" not in output, output
        return "".join(
            line for line in output.splitlines(keepends=True) if not line.startswith(("Daemon", "Restarting"))
        )

    def tell(self, *command: str) -> str:
        """What it answers to a command."""
        program = [sys.executable, "-m", "mypy.dmypy", "--status-file", STATUS, *command]
        done = subprocess.run(program, cwd=self.folder, capture_output=True, text=True, check=False)
        return done.stdout + done.stderr


@contextmanager
def daemon(folder: Path, *files: str) -> Iterator[Daemon]:
    """A daemon that has not been started, and is ended in any case."""
    found = Daemon(folder, *files)
    try:
        yield found
    finally:
        if (folder / STATUS).exists():
            found.tell("stop")


@pytest.fixture
def two_modules(tmp_path: Path) -> Iterator[Daemon]:
    """A helper and its caller."""
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = True\nplugins = loopsafe.mypy\n", "utf-8")
    (tmp_path / "helper.py").write_text("import time\n\n\ndef rest() -> None:\n    time.sleep(1)\n", "utf-8")
    (tmp_path / "caller.py").write_text(
        "from helper import rest\n\n\nasync def main() -> None:\n    rest()\n\n\ndef other() -> None: ...\n",
        "utf-8",
    )
    with daemon(tmp_path, "caller.py", "helper.py") as found:
        yield found


def edit(project: Daemon, file: str, old: str, new: str) -> str:
    """What the daemon says after one text is replaced by another."""
    path = project.folder / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    return project.run()


FOUND = 'caller.py:5: error: "helper.rest" blocks the event loop in async function "main"  [blocking-sleep]'


def test_the_first_run_finds(two_modules: Daemon) -> None:
    """As any run does."""
    assert two_modules.run().splitlines()[0] == FOUND


@pytest.mark.parametrize("file", ["helper.py", "caller.py"])
def test_findings_stay(two_modules: Daemon, file: str) -> None:
    """A comment is no reason to forget them, nor to tell them twice."""
    first = two_modules.run()

    with open(two_modules.folder / file, "a", encoding="utf-8") as opened:
        opened.write("# One more line.\n")

    assert two_modules.run() == first
    assert edit(two_modules, file, "# One more line.\n", "") == first


def test_a_caller_is_told_in_the_same_update(two_modules: Daemon) -> None:
    """The helper stops to block, and blocks again."""
    first = two_modules.run()

    assert edit(two_modules, "helper.py", "time.sleep(1)", "pass") == ""
    assert edit(two_modules, "helper.py", "    pass", "    time.sleep(1)") == first


def test_a_caller_that_was_fine_at_first(two_modules: Daemon) -> None:
    """The dependency is there from the first run, without any finding."""
    path = two_modules.folder / "helper.py"
    path.write_text(path.read_text("utf-8").replace("time.sleep(1)", "pass"), "utf-8")
    assert two_modules.run() == ""

    assert edit(two_modules, "helper.py", "    pass", "    time.sleep(1)").splitlines()[0] == FOUND


def test_findings_move_with_their_lines(two_modules: Daemon) -> None:
    """An import more above them."""
    two_modules.run()

    output = edit(two_modules, "caller.py", "from helper", "import os as os\nfrom helper")

    assert output.splitlines()[0] == FOUND.replace(":5:", ":6:")


def test_an_ignored_finding(two_modules: Daemon) -> None:
    """It is honoured, is not called unused, and is still honoured after an update of another file."""
    two_modules.run()

    assert edit(two_modules, "caller.py", "    rest()", "    rest()  # type: ignore[blocking-sleep]") == ""
    assert edit(two_modules, "helper.py", "import time\n", "import time\n\n") == ""


def test_mypys_own_errors_are_told_once(two_modules: Daemon) -> None:
    """Functions are checked again for our sake; what mypy finds in them stays one error."""
    two_modules.run()
    edit(two_modules, "caller.py", "def other() -> None: ...", 'def other() -> int:\n    return ""')

    output = edit(two_modules, "helper.py", "time.sleep(1)", "time.sleep(2)")

    assert output.count("[return-value]") == 1
    assert output.count("[blocking-sleep]") == 1


def test_a_cycle_lets_go(tmp_path: Path) -> None:
    """Two modules call each other: neither may keep the other's effect alive when its cause is gone."""
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = True\nplugins = loopsafe.mypy\n", "utf-8")
    (tmp_path / "ping.py").write_text("import pong\n\n\ndef go() -> None:\n    pong.go()\n", "utf-8")
    (tmp_path / "pong.py").write_text(
        "import time\n\nimport ping\n\n\ndef go() -> None:\n    ping.go()\n    time.sleep(1)\n", "utf-8"
    )
    (tmp_path / "app.py").write_text("import ping\n\n\nasync def main() -> None:\n    ping.go()\n", "utf-8")
    with daemon(tmp_path, "app.py", "ping.py", "pong.py") as project:
        first = project.run()
        assert "[blocking-sleep]" in first

        assert edit(project, "pong.py", "    time.sleep(1)", "    time.time()") == ""
        assert edit(project, "pong.py", "    time.time()", "    time.sleep(1)") == first


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (0, 7),
        # 10 and 11 differ: mypy's daemon looks for unused ignores only in files that have changed themselves.
        *(pytest.param(*part, marks=slow) for part in [(12, 16), (16, 28), (32, 38), (38, 50)]),
        # 29 to 32 change the configuration, which mypy's daemon notices only when it is started again.
    ],
)
def test_the_history(first: int, last: int, tmp_path: Path) -> None:
    """Edit by edit in one daemon: what a cold run says, whatever the order of the files."""
    project = project_at(first, tmp_path / "project")
    with daemon(project, "shop") as running:
        running.run()
        for state in range(first + 1, last + 1):
            step = HISTORY[state - 1]
            for change in step.changes:
                change.make(project)

            output = running.run()

            about = f"edit {state}: {step.why}"
            assert sorted(output.splitlines()) == sorted(cold(project).splitlines()), about
            if not step.is_broken:
                assert findings(output, project) == expected_at(state), about
