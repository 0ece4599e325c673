"""Our section of mypy's configuration file: each key in each kind of file, and mistakes told in one line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from mypy import api

from harness import Mark, marks_of, run_mypy
from loopsafe.options import KEYS

FILES: Final = ("mypy.ini", "setup.cfg", "pyproject.toml")

PROGRAM: Final = {
    "devices.py": """\
from collections.abc import Awaitable, Callable
from typing import Any


def measure() -> int:
    return 3


def ask() -> int:
    return 4


def save() -> None:
    open("state").close()


def store() -> None:
    open("store").close()


def keep() -> None:
    open("keep").close()


def drive() -> None: ...


def spare(function: Callable[[], Any]) -> None: ...


def soon(function: Callable[[], Any]) -> None: ...


def now(function: Callable[[], Any], other: Callable[[], Any]) -> None: ...


def at_exit(function: Callable[[], Any]) -> None: ...


class Sensor:
    def read(self) -> int:
        return 4
""",
    "app.py": """\
from devices import Sensor, ask, at_exit, drive, keep, measure, now, save, soon, spare, store


async def job() -> None: ...


async def main(sensor: Sensor) -> None:
    measure()
    ask()
    sensor.read()
    store()
    keep()
    drive()
    spare(job)
    soon(save)
    now(job, save)
    at_exit(job)
""",
}

STUB: Final = """\
from loopsafe import blocking

@blocking("sleep")
def measure() -> int: ...
"""


@dataclass(frozen=True)
class Setting:
    """A setting, and the errors in ``app.py`` that it adds to those without it or takes away from them."""

    key: str
    values: list[str]
    added: Set[str] = frozenset()
    removed: Set[str] = frozenset()


SETTINGS: Final = [
    Setting("effect_stubs", ["effects"], added={"measure() blocking-sleep"}),
    Setting(
        "blocking",
        ["devices.ask", "devices.Sensor.read: network"],
        added={"ask() blocking-call", "sensor.read() blocking-network"},
    ),
    Setting("allow_blocking", ["devices.store"], removed={"store() blocking-file"}),
    Setting("nonblocking", ["devices.keep"], removed={"keep() blocking-file"}),
    Setting("runs_event_loop", ["devices.drive"], added={"drive() nested-event-loop"}),
    Setting("runs_in_thread", ["devices.spare(function)"], added={"spare(job) async-callback"}),
    Setting("runs_on_loop", ["devices.soon(function)"], added={"soon(save) blocking-file"}),
    Setting(
        "calls",
        ["devices.now(function | other)"],
        added={"now(job, save) async-callback", "now(job, save) blocking-file"},
    ),
    Setting("sync_only", ["devices.at_exit(function)"], added={"at_exit(job) async-callback"}),
]
WITHOUT: Final = {"store() blocking-file", "keep() blocking-file"}


def written(name: str, section: Mapping[str, object]) -> str:
    """A configuration file with a section of ours."""
    if name.endswith(".toml"):
        lines = ["[tool.mypy]", "strict = true", 'plugins = ["loopsafe.mypy"]', "[tool.loopsafe]"]
        lines += [f"{key} = {value!r}" for key, value in section.items()]
    else:
        lines = ["[mypy]", "strict = True", "plugins = loopsafe.mypy", "[loopsafe]"]
        for key, value in section.items():
            items = value if isinstance(value, list) else [value]
            lines += [f"{key} =", *(f"    {item}" for item in items)]
    return "\n".join(lines) + "\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with a folder of effect stubs, in the working directory."""
    for name, text in PROGRAM.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "effects").mkdir()
    (tmp_path / "effects" / "devices.pyi").write_text(STUB, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def errors_in_app(project: Path, name: str, section: Mapping[str, object]) -> set[str]:
    """What mypy reports in ``app.py``: the call and the code."""
    (project / name).write_text(written(name, section), "utf-8")
    output = run_mypy(project, "--cache-dir", "cache", "app.py", "devices.py", config=project / name)
    lines = PROGRAM["app.py"].splitlines()
    found: list[Mark] = [mark for mark in marks_of(output) if mark.file == "app.py"]
    return {f"{lines[mark.line - 1].strip()} {mark.code}" for mark in found}


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_each_key(setting: Setting, project: Path) -> None:
    """A setting has its effect; the run without it warms the cache, which must not hide that."""
    assert errors_in_app(project, "mypy.ini", {}) == WITHOUT

    found = errors_in_app(project, "mypy.ini", {setting.key: setting.values})

    assert found == (WITHOUT | setting.added) - setting.removed


@pytest.mark.parametrize("name", FILES)
def test_all_keys_together(name: str, project: Path) -> None:
    """Every kind of file can hold every key."""
    expected = WITHOUT.union(*(setting.added for setting in SETTINGS))
    expected = expected.difference(*(setting.removed for setting in SETTINGS))

    assert errors_in_app(project, name, {setting.key: setting.values for setting in SETTINGS}) == expected


def test_every_key_is_tested() -> None:
    """A new key wants a line in the table above."""
    assert sorted({setting.key for setting in SETTINGS}) == sorted(KEYS)


def test_a_broken_promise_is_reported_in_the_body(project: Path) -> None:
    """``nonblocking`` in the configuration is checked like the marker."""
    (project / "mypy.ini").write_text(written("mypy.ini", {"nonblocking": ["devices.keep"]}), "utf-8")

    output = run_mypy(project, "--cache-dir", "cache", "devices.py", config=project / "mypy.ini")

    assert [mark.code for mark in marks_of(output)] == ["blocking-file"]


def test_stub_folders_are_relative_to_the_configuration(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not to the working directory."""
    (project / "mypy.ini").write_text(written("mypy.ini", {"effect_stubs": ["effects"]}), "utf-8")
    (project / "elsewhere").mkdir()
    monkeypatch.chdir(project / "elsewhere")

    out, _, status = api.run(["--config-file", "../mypy.ini", "--cache-dir", "cache", "../app.py"])

    assert status == 1
    assert "blocking-sleep" in out


MISTAKES: Final = {
    "an unknown key": ("bloking", ["devices.measure"], "unknown key: bloking"),
    "a missing folder": ("effect_stubs", ["nowhere"], "no such folder: nowhere"),
    "no qualified name": ("blocking", ["measure"], 'not a qualified name: "measure"'),
    "an unknown category": ("blocking", ["devices.measure: htp"], 'unknown category "htp"'),
    "no parameter": ("runs_in_thread", ["devices.spare"], 'expected "package.function(parameter)"'),
}
WRONG_TYPES: Final = {"a string": "devices.measure", "a number": 3, "a list of numbers": [3]}


Complaint = Callable[[str], str]


@pytest.fixture
def complaint(project: Path, capfd: pytest.CaptureFixture[str]) -> Complaint:
    """The one line that a run with a mistake in some configuration file prints."""

    def run(name: str) -> str:
        out, err, status = api.run(["--config-file", name, "app.py"])
        err += "".join(capfd.readouterr())

        assert (status, out) == (2, "")
        assert len(err.splitlines()) == 1, err
        return err.rstrip("\n")

    return run


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("what", MISTAKES)
def test_a_mistake_is_one_line(what: str, name: str, project: Path, complaint: Complaint) -> None:
    """It names the file, the section and the key, and says what is wrong."""
    key, value, reason = MISTAKES[what]
    (project / name).write_text(written(name, {key: value}), "utf-8")

    line = complaint(name)

    section = "[tool.loopsafe]" if name.endswith(".toml") else "[loopsafe]"
    assert line.startswith(f"{name}: {section}: ")
    assert key in line
    assert reason in line


@pytest.mark.parametrize("what", WRONG_TYPES)
def test_a_wrong_type_is_one_line(what: str, project: Path, complaint: Complaint) -> None:
    """Only TOML has types to get wrong."""
    (project / "pyproject.toml").write_text(
        written("pyproject.toml", {"blocking": WRONG_TYPES[what]}), "utf-8"
    )

    assert complaint("pyproject.toml") == (
        "pyproject.toml: [tool.loopsafe]: blocking: expected a list of strings"
    )


def test_a_section_that_is_no_table(project: Path, complaint: Complaint) -> None:
    """``loopsafe = 3`` under ``[tool]``."""
    text = '[tool]\nloopsafe = 3\n[tool.mypy]\nplugins = ["loopsafe.mypy"]\n'
    (project / "pyproject.toml").write_text(text, "utf-8")

    assert complaint("pyproject.toml") == "pyproject.toml: [tool.loopsafe]: expected a table"


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("def measure(:\n", "cannot read effect stub"),
        ("\0", "cannot read effect stub"),
        (STUB.replace("sleep", "slep"), 'unknown category "slep"'),
        (STUB.replace("blocking", "blokking"), "blokking"),
        (STUB + STUB, "measure"),
    ],
    ids=["syntax", "null byte", "category", "marker", "twice"],
)
def test_a_stub_that_cannot_be_read_is_one_line(
    text: str, reason: str, name: str, project: Path, complaint: Complaint
) -> None:
    """It names the stub's file, and the line where there is one."""
    (project / "effects" / "devices.pyi").write_text(text, "utf-8")
    (project / name).write_text(written(name, {"effect_stubs": ["effects"]}), "utf-8")

    line = complaint(name)

    assert re.match(r"effects.devices\.pyi(:\d+)?: ", line)
    assert reason in line
