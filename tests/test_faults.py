"""A fault inside of loopsafe is told, and never ends the type check.

Faults are injected wherever mypy calls loopsafe, and in what is done then: each time mypy's own errors are all there, and
one line more for each module that could not be checked.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from mypy import api

import loopsafe.engine
import loopsafe.faults
import loopsafe.mypy
import loopsafe.seam
from harness import run_mypy
from loopsafe.catalogue import Catalogue
from loopsafe.engine import Engine
from loopsafe.faults import HOW_TO_REPORT
from loopsafe.project import Project
from loopsafe.rules import CheckedModule, all_rules
from loopsafe.seam import Checkers, Reporter
from loopsafe.stub_files import StubFiles
from loopsafe.summaries import ModuleSummary

MODULES: Final = {
    "caller": """\
import time

import helper

number: int = "text"


async def main() -> None:
    time.sleep(1)
    helper.wait()
    helper.later()
    ", ".join(3)
""",
    "helper": """\
import time


def wait() -> int:
    time.sleep(1)
    return "text"


async def later() -> None: ...
""",
}
CONFIG: Final = "[mypy]\nplugins = {plugins}\n"
_INTERNAL: Final = re.compile(
    r'(?P<module>\w+)\.py: error: loopsafe could not check module "(?P=module)": (?P<what>.*)  \[loopsafe-internal\]'
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two modules, one of which needs the summary of the other, with errors of mypy in both."""
    for name, text in MODULES.items():
        (tmp_path / f"{name}.py").write_text(text)
    (tmp_path / "mypy.ini").write_text(CONFIG.format(plugins="loopsafe.mypy"))
    return tmp_path


def check(project: Path, *arguments: str) -> str:
    """What mypy says of the two modules, over a cache of their own."""
    return run_mypy(project, "--cache-dir", str(project / "cache"), *arguments, "caller.py", "helper.py")


def own_errors(output: str) -> list[str]:
    """What mypy itself has found."""
    codes = ("assignment", "arg-type", "return-value", "unused-coroutine")
    return [line for line in output.splitlines() if line.endswith(tuple(f"[{code}]" for code in codes))]


def faults(output: str) -> dict[str, str]:
    """The fault of each module; there must not be two."""
    found = [(match["module"], match["what"]) for match in map(_INTERNAL.match, output.splitlines()) if match]
    assert len(dict(found)) == len(found) == output.count("[loopsafe-internal]"), output
    return dict(found)


OWN: Final = [
    'helper.py:6: error: Incompatible return value type (got "str", expected "int")  [return-value]',
    "caller.py:5: error: Incompatible types in assignment "
    '(expression has type "str", variable has type "int")  [assignment]',
    'caller.py:11: error: Value of type "Coroutine[Any, Any, None]" must be used  [unused-coroutine]',
    'caller.py:12: error: Argument 1 to "join" of "str" has incompatible type "int"; expected "Iterable[str]"  [arg-type]',
]
EVERYWHERE: Final = ["helper", "caller"]

ENTRIES: Final[list[tuple[Any, str, list[str]]]] = [
    (loopsafe.mypy, "read_options", EVERYWHERE),
    (StubFiles, "fingerprint", EVERYWHERE),
    (Engine, "__init__", EVERYWHERE),
    (Engine, "summarise", EVERYWHERE),
    (Engine, "check", EVERYWHERE),
    (Checkers, "note", EVERYWHERE),
    (Checkers, "running", EVERYWHERE),
    (Checkers, "take", EVERYWHERE),
    (Checkers, "errors", EVERYWHERE),
    (Catalogue, "adopt", EVERYWHERE),
    (Catalogue, "info", EVERYWHERE),
    (loopsafe.catalogue, "read_stub", EVERYWHERE),
    (Project, "analyse", EVERYWHERE),
    (Project, "read", EVERYWHERE),
    (Project, "solved_reading", EVERYWHERE),
    (Project, "forget", EVERYWHERE),
    (ModuleSummary, "to_text", EVERYWHERE),
    (loopsafe.engine, "kept_summary", EVERYWHERE),
    (loopsafe.engine, "keep_summary", EVERYWHERE),
    (loopsafe.engine, "Reporter", EVERYWHERE),
    (Reporter, "entered", EVERYWHERE),
    (Reporter, "report", ["caller"]),
    (Reporter, "is_enabled", EVERYWHERE),
    (Reporter, "type_of", EVERYWHERE),
    (CheckedModule, "effects_at", ["caller"]),
]


@pytest.mark.parametrize(("owner", "entry", "modules"), ENTRIES, ids=lambda value: getattr(value, "__name__", None))
def test_mypy_goes_on(
    owner: Any, entry: str, modules: list[str], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """mypy's own errors are there, cold and warm, and a line for each module that names the fault."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("injected")

    monkeypatch.setattr(owner, entry, fail)

    cold = check(project)
    warm = check(project)

    assert own_errors(cold) == OWN
    assert faults(cold) == dict.fromkeys(modules, "RuntimeError: injected")
    assert warm == cold


def test_a_rule_that_fails_leaves_the_others_alone(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one rule finds is there, whichever others fail."""

    def fail(_: CheckedModule) -> list[Any]:
        raise RuntimeError("injected")

    rules = [rule if rule.__module__.endswith(".blocking") else fail for rule in all_rules()]
    assert rules[0] is fail and rules[-1] is fail and rules.count(fail) == len(rules) - 1
    monkeypatch.setattr(loopsafe.engine, "all_rules", lambda: rules)

    output = check(project)

    assert list(faults(output)) == EVERYWHERE
    assert output.count("[blocking-sleep]") == 2
    assert own_errors(output) == OWN


@pytest.mark.parametrize("kind", [KeyError, AssertionError, RecursionError, MemoryError, NotImplementedError])
def test_exceptions_of_all_kinds(
    kind: type[Exception], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lack of memory or stack is told like any other fault; mypy may well have enough of both for itself."""

    def fail(*_: object) -> None:
        raise kind

    monkeypatch.setattr(Project, "analyse", fail)

    assert faults(check(project)) == dict.fromkeys(EVERYWHERE, kind.__name__)


def test_endless_recursion(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real one, as deep as mypy lets it go."""

    def dive(project: Project, name: str) -> None:
        dive(project, name)

    monkeypatch.setattr(Project, "solved_reading", dive)

    found = faults(check(project))

    assert list(found) == EVERYWHERE
    assert all(what.startswith("RecursionError: ") for what in found.values())


def test_interrupts_are_no_faults(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who presses Ctrl-C wants to end mypy."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Project, "analyse", interrupt)

    with pytest.raises(KeyboardInterrupt):
        check(project)


def test_a_summary_that_cannot_be_read(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the cache holds of a module is needed for the one that has changed."""
    check(project)
    with open(project / "caller.py", "a") as file:
        file.write("\n# one more line\n")

    def fail(_: str) -> None:
        raise ValueError("injected")

    monkeypatch.setattr(ModuleSummary, "from_text", fail)

    output = check(project)

    assert faults(output) == {"caller": "ValueError: injected"}
    assert own_errors(output) == OWN


def test_where_to_look(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The note says how to report the fault; the traceback is there for those who ask."""

    def fail(*_: object) -> None:
        raise RuntimeError("injected")

    monkeypatch.setattr(Project, "analyse", fail)
    monkeypatch.chdir(project)
    arguments = ["--no-incremental", "helper.py"]

    short = api.run(arguments)[0]
    long = api.run(["--show-traceback", *arguments])[0]

    how = f"helper.py: note: {HOW_TO_REPORT}"
    assert how in short.splitlines() and how in long.splitlines()
    assert "Traceback" not in short
    assert "helper.py: note: Traceback (most recent call last):" in long.splitlines()
    assert "in fail" in long


def test_faults_can_be_switched_off(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an error code like others."""

    def fail(*_: object) -> None:
        raise RuntimeError("injected")

    monkeypatch.setattr(Project, "analyse", fail)

    for flag in ("--disable-error-code=loopsafe-internal", "--ignore-errors"):
        output = check(project, flag) if flag.startswith("--disable") else _ignoring_errors(project)
        assert "loopsafe" not in output


def _ignoring_errors(project: Path) -> str:
    (project / "mypy.ini").write_text(CONFIG.format(plugins="loopsafe.mypy") + "ignore_errors = True\n")
    return check(project)


def test_the_last_resort_is_stderr(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """If even mypy's errors cannot be found, the fault is not hidden."""

    def fail(*_: object) -> None:
        raise RuntimeError("injected")

    monkeypatch.setattr(Engine, "check", fail)
    monkeypatch.setattr(loopsafe.faults, "errors_of", lambda tree: None)

    assert own_errors(check(project)) == OWN
    assert capfd.readouterr().err.count('loopsafe could not check module "helper": RuntimeError: injected') == 1


def in_a_process(project: Path, *arguments: str) -> str:
    """What mypy says of the two modules in a process of its own."""
    command = [sys.executable, "-m", "mypy", *arguments, "caller.py", "helper.py"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    return done.stdout


INJECTED: Final = """\
from mypy.plugin import Plugin

import {module}

def fail(*_, **__):
    raise RuntimeError("injected")

{module}.{entry} = fail

def plugin(version):
    return Plugin
"""


@pytest.mark.parametrize(
    ("module", "entry"),
    [
        ("loopsafe.mypy", "read_options"),
        ("loopsafe.engine", "Engine.summarise"),
        ("loopsafe.engine", "Engine.check"),
        ("loopsafe.engine", "keep_summary"),
        ("loopsafe.project", "Project.analyse"),
        ("loopsafe.seam", "Checkers.note"),
    ],
)
def test_parallel_workers(module: str, entry: str, project: Path) -> None:
    """A worker tells its faults as any process does. Another plugin brings them there."""
    (project / "inject.py").write_text(INJECTED.format(module=module, entry=entry))
    (project / "mypy.ini").write_text(CONFIG.format(plugins="inject.py, loopsafe.mypy"))

    output = in_a_process(project, "-n", "2")

    assert sorted(own_errors(output)) == sorted(OWN)
    assert faults(output) == dict.fromkeys(EVERYWHERE, "RuntimeError: injected")


def test_something_that_mypy_has_moved(project: Path) -> None:
    """When the engine cannot even be imported, the type check goes on all the same."""
    inject = "import mypy.checker_state\n\ndel mypy.checker_state.checker_state\n\nfrom mypy.plugin import Plugin\n\n"
    (project / "inject.py").write_text(inject + "def plugin(version):\n    return Plugin\n")
    (project / "mypy.ini").write_text(CONFIG.format(plugins="inject.py, loopsafe.mypy"))

    output = in_a_process(project)

    assert own_errors(output) == OWN
    found = faults(output)
    assert list(found) == EVERYWHERE
    assert all(what.startswith("ImportError: cannot import name 'checker_state'") for what in found.values())


@pytest.mark.parametrize("version", ["2.3.1", "1.19.0", "0.991", "3.0.0", "3.1.0+dev"])
def test_a_version_of_mypy_that_is_not_supported(
    version: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line with the range, and mypy's status for mistakes in its configuration."""
    for name in [n for n in sys.modules if n in ("loopsafe.mypy", "loopsafe.supported")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr("mypy.version.__version__", version)
    monkeypatch.chdir(project)

    out, err, status = api.run(["helper.py"])

    assert (out, status) == ("Found 1 error in 1 file (errors prevented further checking)\n", 2)
    assert err == (
        'mypy.ini:2: error: Error importing plugin "loopsafe.mypy": '
        f"loopsafe works with mypy >=2.4,<3, and this is mypy {version}  [misc]\n"
    )


def test_the_range_is_that_of_the_distribution() -> None:
    """What is installed and what is checked are the same versions."""
    from loopsafe.supported import RANGE, is_supported

    text = Path(__file__).parents[1].joinpath("pyproject.toml").read_text("utf-8")

    assert f'"mypy{RANGE}"' in text
    assert all(map(is_supported, ("2.4", "2.4.0", "2.10.1", "2.5.0+dev.abc", "2.6.0a1")))
