"""The daemon: its updates say what a cold run says."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from edits.daemon import Daemon, daemon
from edits.history import HISTORY
from edits.walk import cold, in_daemon, mypy, project_at
from loopsafe.project import Project
from nightly import slow

CONFIG: Final = "[mypy]\nstrict = True\nplugins = loopsafe.mypy\n"


class Files:
    """A folder with files, and a daemon that looks at them."""

    def __init__(self, folder: Path, running: Daemon) -> None:
        self.folder = folder
        self._daemon = running

    def write(self, **texts: str) -> None:
        """Write modules anew."""
        for name, text in texts.items():
            (self.folder / f"{name}.py").write_text(text, "utf-8")

    def edit(self, file: str, old: str, new: str) -> str:
        """What the daemon says after one text is replaced by another."""
        path = self.folder / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), "utf-8")
        return self.check()

    def check(self) -> str:
        """What the daemon says of all files."""
        return self._daemon.check(*sorted(path.name for path in self.folder.glob("*.py")))

    def tell(self, command: str, **data: object) -> str:
        """What the daemon answers to another command."""
        return self._daemon.tell(command, **data)


@pytest.fixture
def files(tmp_path: Path) -> Iterator[Files]:
    """No file yet."""
    (tmp_path / "mypy.ini").write_text(CONFIG, "utf-8")
    with daemon(tmp_path) as running:
        yield Files(tmp_path, running)


@pytest.fixture
def two_modules(files: Files) -> Files:
    """A helper and its caller."""
    files.write(
        helper="import time\n\n\ndef rest() -> None:\n    time.sleep(1)\n",
        caller="from helper import rest\n\n\nasync def main() -> None:\n    rest()\n\n\ndef other() -> None: ...\n",
    )
    return files


FOUND = 'caller.py:5: error: "helper.rest" blocks the event loop in async function "main"  [blocking-sleep]'


def test_the_first_run_finds(two_modules: Files) -> None:
    """As any run does."""
    assert two_modules.check().splitlines()[0] == FOUND


@pytest.mark.parametrize("file", ["helper.py", "caller.py"])
def test_findings_stay(two_modules: Files, file: str) -> None:
    """A comment is no reason to forget them, nor to tell them twice."""
    first = two_modules.check()

    with open(two_modules.folder / file, "a", encoding="utf-8") as opened:
        opened.write("# One more line.\n")

    assert two_modules.check() == first
    assert two_modules.edit(file, "# One more line.\n", "") == first


def test_a_caller_is_told_in_the_same_update(two_modules: Files) -> None:
    """The helper stops to block, and blocks again."""
    first = two_modules.check()

    assert two_modules.edit("helper.py", "time.sleep(1)", "pass") == ""
    assert two_modules.edit("helper.py", "    pass", "    time.sleep(1)") == first


def test_a_caller_that_was_fine_at_first(two_modules: Files) -> None:
    """The dependency is there from the first run, without any finding."""
    path = two_modules.folder / "helper.py"
    path.write_text(path.read_text("utf-8").replace("time.sleep(1)", "pass"), "utf-8")
    assert two_modules.check() == ""

    assert two_modules.edit("helper.py", "    pass", "    time.sleep(1)").splitlines()[0] == FOUND


def test_findings_move_with_their_lines(two_modules: Files) -> None:
    """An import more above them."""
    two_modules.check()

    output = two_modules.edit("caller.py", "from helper", "import os as os\nfrom helper")

    assert output.splitlines()[0] == FOUND.replace(":5:", ":6:")


def test_an_ignored_finding(two_modules: Files) -> None:
    """It is honoured, is not called unused, and is still honoured after an update of another file."""
    two_modules.check()

    assert two_modules.edit("caller.py", "    rest()", "    rest()  # type: ignore[blocking-sleep]") == ""
    assert two_modules.edit("helper.py", "import time\n", "import time\n\n") == ""


def test_mypys_own_errors_are_told_once(two_modules: Files) -> None:
    """Functions are checked again for our sake; what mypy finds in them stays one error."""
    two_modules.check()
    two_modules.edit("caller.py", "def other() -> None: ...", 'def other() -> int:\n    return ""')

    output = two_modules.edit("helper.py", "time.sleep(1)", "time.sleep(2)")

    assert output.count("[return-value]") == 1
    assert output.count("[blocking-sleep]") == 1


def test_a_cycle_lets_go(files: Files) -> None:
    """Two modules call each other: neither may keep the other's effect alive when its cause is gone."""
    files.write(
        ping="import pong\n\n\ndef go() -> None:\n    pong.go()\n",
        pong="import time\n\nimport ping\n\n\ndef go() -> None:\n    ping.go()\n    time.sleep(1)\n",
        app="import ping\n\n\nasync def main() -> None:\n    ping.go()\n",
    )
    first = files.check()
    assert "[blocking-sleep]" in first

    assert files.edit("pong.py", "    time.sleep(1)", "    time.time()") == ""
    assert files.edit("pong.py", "    time.time()", "    time.sleep(1)") == first


def test_several_modules_away(files: Files) -> None:
    """The chain is as long as that of a cold run, in the same update."""
    files.write(
        a="import b\n\n\nasync def main() -> None:\n    b.go()\n",
        b="import c\n\n\ndef go() -> None:\n    c.go()\n",
        c="import d\n\n\ndef go() -> None:\n    d.go()\n",
        d="import time\n\n\ndef go() -> None:\n    time.time()\n",
    )
    assert files.check() == ""

    assert "a.main -> b.go -> c.go -> d.go -> time.sleep" in files.edit(
        "d.py", "time.time()", "time.sleep(1)"
    )
    assert files.edit("d.py", "time.sleep(1)", "time.time()") == ""


def test_the_name_of_a_test_of_the_platform(files: Files) -> None:
    """Its type stays the same, so mypy itself sees no reason to look at those who import it."""
    files.write(
        compat="import sys\n\nOLD = sys.version_info < (3,)\n",
        app="import time\nfrom compat import OLD\n\n\nasync def main() -> None:\n    if OLD:\n        time.sleep(1)\n",
    )
    assert files.check() == ""

    assert "app.py:7: error: Blocking call" in files.edit("compat.py", "< (3,)", ">= (3, 10)")
    assert files.edit("compat.py", ">= (3, 10)", "< (3,)") == ""


def test_a_class_that_is_imported_from_elsewhere(files: Files) -> None:
    """The caller does not import the module whose function changes."""
    files.write(
        defining="import time\n\n\nclass Store:\n    def close(self) -> None:\n        time.time()\n",
        package="from defining import Store as Store\n",
        app="from package import Store\n\n\nasync def main(store: Store) -> None:\n    store.close()\n",
    )
    assert files.check() == ""

    assert "[blocking-sleep]" in files.edit("defining.py", "time.time()", "time.sleep(1)")


def test_types_that_mypy_has_forgotten(files: Files) -> None:
    """Only one function of a module is processed again; what was found in others by their types stays as it was."""
    files.write(
        values="import pathlib\n\nCOUNT = 1\n\n\ndef folders() -> list[pathlib.Path]:\n    return []\n",
        app=(
            "import values\n\n\nasync def first() -> None:\n    for found in values.folders():\n"
            "        found.read_text()\n\n\nasync def second() -> int:\n    return values.COUNT\n"
        ),
    )
    first = files.check()
    assert "[blocking-file]" in first

    assert "[return-value]" in files.edit("values.py", "COUNT = 1", 'COUNT = "1"')
    assert files.edit("values.py", 'COUNT = "1"', "COUNT = 1") == first


def test_no_call_that_mypy_would_tell_of(files: Files) -> None:
    """Without annotations mypy checks nothing, and there is no call in the caller itself."""
    files.write(
        helper="class Item:\n    @property\n    def size(self): return 1\n",
        caller="from helper import Item\n\n\nasync def main(item: Item):\n    return item.size\n",
    )
    files.write(helper="class Item:\n    @property\n    def size(self): return 1\n")
    files.check()

    output = files.edit("helper.py", "return 1", "return open('x').read()")

    assert "[blocking-file]" in output


def test_a_syntax_error_and_back(two_modules: Files) -> None:
    """In the helper, then in the caller."""
    first = two_modules.check()

    for file, text in [("helper.py", "def rest()"), ("caller.py", "async def main()")]:
        assert "[syntax]" in two_modules.edit(file, text, "d ef")
        assert two_modules.edit(file, "d ef", text) == first


def test_an_ignore_that_has_nothing_to_ignore(two_modules: Files) -> None:
    """It is told when its own file is looked at: the daemon does so only when a file has changed itself."""
    two_modules.check()
    two_modules.edit("helper.py", "time.sleep(1)", "pass")

    output = two_modules.edit("caller.py", "    rest()", "    rest()  # type: ignore[blocking-sleep]")

    assert output == 'caller.py:5: error: Unused "type: ignore" comment  [unused-ignore]\n'


def test_a_narrower_ignore_is_asked_for_as_in_a_cold_run(two_modules: Files) -> None:
    """And a bare one is no longer called unused."""
    two_modules.write(
        other="import time\n\n\nasync def f() -> None:\n"
        "    time.sleep(1)  # type: ignore[blocking-call, unawaited-coroutine]\n    time.sleep(2)  # type: ignore\n"
    )
    (two_modules.folder / "mypy.ini").write_text(
        CONFIG + "enable_error_code = ignore-without-code\n", "utf-8"
    )
    with daemon(two_modules.folder) as running:
        files = Files(two_modules.folder, running)
        first = files.check()
        assert first.count("[unused-ignore]") == 1 and first.count("[ignore-without-code]") == 1

        with open(files.folder / "other.py", "a", encoding="utf-8") as opened:
            opened.write("# One more line.\n")

        assert files.check() == first


def test_other_commands(two_modules: Files) -> None:
    """Questions of an editor get their answers, and the findings are still there afterwards."""
    first = two_modules.check()
    assert two_modules.tell("recheck", export_types=False) == first

    shown = two_modules.tell("inspect", show="type", location="caller.py:5:5", force_reload=True)

    assert shown == '"Callable[[], None]"\n"None"\n'
    assert "@" not in two_modules.tell("inspect", show="attrs", location="caller.py:5:5", force_reload=True)
    assert two_modules.tell("recheck", export_types=False) == first


def test_a_cache_for_the_daemon(tmp_path: Path) -> None:
    """The daemon starts from what another run has kept: callers of what has changed since are found in there.

    mypy itself does not tell again what it has kept of errors in modules that have not changed.
    """
    project = project_at(0, tmp_path / "project")
    cache = ["--cache-dir", str(tmp_path / "cache")]
    mypy(project, "--cache-fine-grained", *cache)
    for change in HISTORY[0].changes:
        change.make(project)

    with daemon(project, "--use-fine-grained-cache", *cache) as running:
        assert sorted(running.check("shop").splitlines()) == sorted(cold(project).splitlines())
        for change in HISTORY[3].changes:
            change.make(project)
        assert sorted(running.check("shop").splitlines()) == sorted(cold(project).splitlines())


def test_a_fault_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception in the middle of an update does not end the daemon; when its cause is gone, all is as before."""
    (tmp_path / "mypy.ini").write_text(CONFIG, "utf-8")
    renew = Project.renew

    def fail(self: Project, name: str, *rest: Any) -> set[str]:
        if name == "helper" and "failing" in self.modules["helper"].names:
            raise RuntimeError("injected")
        return renew(self, name, *rest)

    monkeypatch.setattr(Project, "renew", fail)  # before the process of the daemon is forked
    with daemon(tmp_path) as running:
        files = Files(tmp_path, running)
        files.write(helper="fine = 1\n", caller="import helper\nx: int = ''\n")
        first = files.check()

        output = files.edit("helper.py", "fine", "failing")
        assert (
            'loopsafe could not check module "helper": RuntimeError: injected  [loopsafe-internal]' in output
        )
        assert "[assignment]" in output
        assert "[loopsafe-internal]" in files.edit("caller.py", "import helper", "import helper\n")

        assert files.edit("helper.py", "failing", "fine") == first.replace(":2:", ":3:")


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (0, 7),
        (16, 22),
        *(pytest.param(*part, marks=slow) for part in [(7, 16), (22, 28), (32, 50)]),
        # 29 to 32 change the configuration, which a daemon notices only when it is started again.
    ],
)
def test_the_history(first: int, last: int, tmp_path: Path) -> None:
    """Edit by edit in one daemon: what a cold run says, whatever the order of the files."""
    project = project_at(first, tmp_path / "project")
    with daemon(project) as running:
        running.check("shop")
        for state in range(first + 1, last + 1):
            step = HISTORY[state - 1]
            for change in step.changes:
                change.make(project)

            output = running.check("shop")

            about = f"edit {state}: {step.why}"
            assert sorted(in_daemon(output).splitlines()) == sorted(in_daemon(cold(project)).splitlines()), (
                about
            )


def test_the_program_itself(tmp_path: Path) -> None:
    """``dmypy run``: findings come, stay and go; a changed configuration starts it again; it ends when told to."""
    (tmp_path / "mypy.ini").write_text(CONFIG, "utf-8")
    (tmp_path / "app.py").write_text(
        "import time\n\n\nasync def main() -> None:\n    time.sleep(1)\n", "utf-8"
    )
    try:
        assert "[blocking-sleep]" in dmypy(tmp_path, "run", "--", "app.py")
        assert "[blocking-sleep]" in dmypy(tmp_path, "run", "--", "app.py")

        (tmp_path / "mypy.ini").write_text(CONFIG + "[loopsafe]\nallow_blocking = app.main\n", "utf-8")
        output = dmypy(tmp_path, "run", "--", "app.py")

        assert "Restarting: plugins changed" in output and "[blocking-sleep]" not in output
    finally:
        dmypy(tmp_path, "stop")


def dmypy(folder: Path, *command: str) -> str:
    """What the program of mypy's daemon says."""
    program = [sys.executable, "-m", "mypy.dmypy", "--status-file", "dmypy.json", *command]
    done = subprocess.run(program, cwd=folder, capture_output=True, text=True, check=False)
    output = done.stdout + done.stderr
    assert "Traceback" not in output and "INTERNAL ERROR" not in output, output
    return output
