"""Effect stubs that an installed package brings along: found by themselves, and watched for changes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from mypy import api

from harness import MODES, Mode, differences, marks_in, marks_of, run_mypy, sources
from installed import installed, python_in, write

INSTALLED: Final = {
    "gadgets/__init__.py": "from gadgets._hidden import press as press, look as look\n",
    "gadgets/_hidden.py": "def press() -> None: ...\ndef look() -> None: ...\n",
    "gadgets/py.typed": "",
    "gadgets/deep/__init__.py": "",
    "gadgets/deep/valve.py": """\
        class Valve:
            def open(self) -> None: ...
            def state(self) -> str: ...
        """,
    "gadgets/loopsafe_stubs/__init__.pyi": """\
        from loopsafe import blocking

        @blocking("network", instead="gadgets.press_soon")
        def press(): ...
        """,
    "gadgets/loopsafe_stubs/deep/valve.pyi": """\
        from loopsafe import blocking

        class Valve:
            @blocking("lock")
            def open(self): ...
        """,
    "typed-stubs/__init__.pyi": "def wait() -> None: ...\n",
    "typed-stubs/loopsafe_stubs/__init__.pyi": """\
        from loopsafe import blocking

        @blocking("sleep")
        def wait(): ...
        """,
    # One that loopsafe has stubs for as well, which say that "summary" blocks.
    "wikipedia/__init__.py": """\
        def summary(title: str) -> str: ...
        def quiz() -> str: ...
        """,
    "wikipedia/py.typed": "",
    "wikipedia/loopsafe_stubs/__init__.pyi": """\
        from loopsafe import blocking

        @blocking("console")
        def quiz(): ...
        """,
}

PROGRAM: Final = {
    "main.py": """\
        import gadgets
        from gadgets.deep.valve import Valve
        from helper import turn


        async def main(valve: Valve) -> None:
            gadgets.press()  # E: blocking-network
            gadgets.look()
            valve.open()  # E: blocking-lock
            valve.state()
            turn()  # E: blocking-lock
        """,
    "helper.py": """\
        from gadgets.deep.valve import Valve


        def turn() -> None:
            Valve().open()
        """,
    "other.py": """\
        import typed
        import wikipedia


        async def main() -> None:
            typed.wait()  # E: blocking-sleep
            wikipedia.quiz()  # E: blocking-console
            wikipedia.summary("x")
        """,
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site-packages folder of an environment in which the packages are installed."""
    return installed(tmp_path / "environment", INSTALLED)[1]


@pytest.fixture
def project(tmp_path: Path, site: Path) -> Path:
    """A program that uses the packages of that environment."""
    folder = tmp_path / "project"
    python = python_in(tmp_path / "environment")
    config = f"[mypy]\nstrict = True\nplugins = loopsafe.mypy\npython_executable = {python}\n"
    write(folder, {**PROGRAM, "mypy.ini": config})
    return folder


def expected_and_found(project: Path, output: str) -> list[str]:
    """Where the marks in the program and mypy's output differ."""
    return list(differences(marks_in(project, project.glob("*.py")), marks_of(output)))


@pytest.mark.parametrize("mode", MODES.values(), ids=MODES)
def test_they_are_found(mode: Mode, project: Path, tmp_path: Path) -> None:
    """In the package's folder, in nested modules, in a package of types only; they win over loopsafe's own."""
    assert expected_and_found(project, mode(project, tmp_path / "cache")) == []


EDITS: Final = {
    "an entry more": (
        "gadgets/loopsafe_stubs/__init__.pyi",
        "from loopsafe import blocking\n@blocking('network')\ndef press(): ...\n@blocking('file')\ndef look(): ...\n",
        "gadgets.look()",
        "gadgets.look()  # E: blocking-file",
    ),
    "an entry less": (
        "gadgets/loopsafe_stubs/__init__.pyi",
        "",
        "gadgets.press()  # E: blocking-network",
        "gadgets.press()",
    ),
    "through a helper": (
        "gadgets/loopsafe_stubs/deep/valve.pyi",
        "from loopsafe import blocking\nclass Valve:\n    @blocking('sleep')\n    def open(self): ...\n",
        "blocking-lock",
        "blocking-sleep",
    ),
    "a new file": (
        "gadgets/loopsafe_stubs/_hidden.pyi",
        "from loopsafe import blocking\n@blocking('file')\ndef look(): ...\n",
        "gadgets.look()",
        "gadgets.look()  # E: blocking-file",
    ),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("workers", [[], ["-n", "2"]], ids=["one process", "workers"])
def test_changes_are_noticed(
    workers: list[str], edit: tuple[str, str, str, str], project: Path, site: Path, tmp_path: Path
) -> None:
    """With a warm cache, what used the package is checked again; a run later, from the cache, says the same."""
    stub, text, before, after = edit
    arguments = [*workers, "--cache-dir", str(tmp_path / "cache"), *sources(project)]
    assert expected_and_found(project, run_mypy(project, *arguments)) == []

    write(site, {stub: text})
    main = project / "main.py"
    output = run_mypy(project, *arguments)
    again = run_mypy(project, *arguments)
    main.write_text(main.read_text("utf-8").replace(before, after), "utf-8")

    assert expected_and_found(project, output) == []
    assert again == output


def test_the_users_own_stubs_win(project: Path, tmp_path: Path) -> None:
    """They replace what the package says of the same module, and of no other."""
    write(
        project,
        {
            "mypy.ini": (project / "mypy.ini").read_text("utf-8") + "[loopsafe]\neffect_stubs = own\n",
            "own/gadgets/__init__.pyi": "from loopsafe import blocking\n@blocking('file')\ndef look(): ...\n",
        },
    )
    main = project / "main.py"
    text = main.read_text("utf-8").replace("press()  # E: blocking-network", "press()")
    main.write_text(text.replace("look()", "look()  # E: blocking-file"), "utf-8")

    output = run_mypy(project, "--cache-dir", str(tmp_path / "cache"), *sources(project))

    assert expected_and_found(project, output) == []


def test_one_that_cannot_be_read_is_one_line(
    project: Path,
    site: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It names the file, and the user's own stub for that module is a way out."""
    stub = site / "gadgets" / "loopsafe_stubs" / "__init__.pyi"
    stub.write_text("def press(:\n", "utf-8")
    monkeypatch.chdir(project)
    arguments = ["--cache-dir", str(tmp_path / "cache"), "main.py"]

    out, _, status = api.run(arguments)

    err = capsys.readouterr().err
    assert (out, status) == ("", 2)
    assert err.startswith(f"{stub}:1: cannot read effect stub")
    assert err.count("\n") == 1
    config = project / "mypy.ini"
    config.write_text(config.read_text("utf-8") + "[loopsafe]\neffect_stubs = own\n", "utf-8")
    write(project, {"own/gadgets/__init__.pyi": "def press(): ...\n"})
    assert "cannot read" not in "".join(api.run(arguments)[:2])
