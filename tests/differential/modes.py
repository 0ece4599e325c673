"""The modes of mypy that have to agree, each with what it keeps from one edit to the next."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from mypy import api
from mypy.errorcodes import error_codes

from differential.programs import HEADER
from edits.daemon import Daemon, daemon
from edits.walk import PROCESSES, in_daemon
from loopsafe.codes import BLOCKING

CONFIG: Final = """\
[mypy]
strict = True
disallow_untyped_defs = False
disallow_incomplete_defs = False
disallow_untyped_calls = False
disallow_untyped_decorators = False
plugins = loopsafe.mypy
disable_error_code = used-before-def
"""

ARGUMENTS: Final[dict[str, tuple[str, ...]]] = {
    "warm": (),
    "parallel": ("-n", "2"),
    "no-incremental": ("--no-incremental",),
    "one-phase": ("--no-local-partial-types",),
}
OURS: Final = {name for name, code in error_codes.items() if code.category == BLOCKING.category}
"""Our error codes."""

EVERY: Final = {"parallel": 3, "no-incremental": 6}
"""These take long, so on an ordinary run they only look at every third and sixth state."""


class Modes:
    """All modes, over one folder of projects.

    Args:
        folder: where the projects lie.
        caches: where the modes keep their caches.
        running: the daemon.
    """

    def __init__(self, folder: Path, caches: Path, running: Daemon) -> None:
        self._folder = folder
        self._caches = caches
        self._daemon = running

    def write(self, package: str, texts: Mapping[str, str]) -> None:
        """Bring the files of a package up to date, and touch no others."""
        for path in (self._folder / package).glob("*.py"):
            if path.relative_to(self._folder).as_posix() not in texts:
                path.unlink()
        for name, text in texts.items():
            path = self._folder / name
            path.parent.mkdir(exist_ok=True)
            if not path.exists() or path.read_text("utf-8") != text:
                path.write_text(text, "utf-8")

    def differences(self, packages: list[str], state: int, *, all_modes: bool) -> Iterator[str]:
        """What some mode says and a cold run does not, or the other way round."""
        shutil.rmtree(self._caches / "cold", ignore_errors=True)
        shutil.copytree(self._caches / "base", self._caches / "cold")
        cold = self._run("cold", (), packages)
        for mode, arguments in ARGUMENTS.items():
            if all_modes or state % EVERY.get(mode, 1) == 0:
                told = self._run(mode, arguments, packages)
                if mode == "one-phase":
                    yield from _ours_differing(mode, packages, cold, told)
                else:
                    yield from _differing(mode, cold, told)
        told = in_daemon(self._daemon.check(*packages))
        yield from _ours_differing("daemon", packages, in_daemon(cold), told)

    def _prepare(self) -> None:
        """Fill the caches with the standard library."""
        (self._folder / "base.py").write_text(HEADER, "utf-8")
        self._run("base", (), ["base.py"])

    def _run(self, cache: str, arguments: tuple[str, ...], packages: list[str]) -> str:
        arguments = (*arguments, "--cache-dir", str(self._caches / cache), *packages)
        with PROCESSES.Pool(1) as pool:
            return pool.apply(_run, (str(self._folder), arguments))


def _ours_differing(mode: str, packages: list[str], expected: str, actual: str) -> Iterator[str]:
    """The differences in a mode that looks at things in another order than a cold run.

    Where that leads mypy itself to other errors, and so to other types, ours may be others as well.
    """
    for package in packages:
        cold, other = _about(package, expected), _about(package, actual)
        if _of_mypy(cold) == _of_mypy(other):
            yield from _differing(mode, cold, other)


def _about(package: str, output: str) -> str:
    return "".join(line for line in output.splitlines(keepends=True) if line.startswith(f"{package}/"))


def _of_mypy(output: str) -> set[str]:
    """mypy's own errors."""
    errors = [line for line in output.splitlines() if ": error: " in line]
    return {line for line in errors if line.rpartition("[")[2].rstrip("]") not in OURS}


def _differing(mode: str, expected: str, actual: str) -> Iterator[str]:
    cold, other = sorted(expected.splitlines()), sorted(actual.splitlines())
    for line in other:
        if line not in cold:
            yield f"{mode} only: {line}"
    for line in cold:
        if line not in other:
            yield f"not {mode}: {line}"
    if cold != other and set(cold) == set(other):
        yield f"{mode}: lines are doubled"


def _run(folder: str, arguments: tuple[str, ...]) -> str:
    os.chdir(folder)
    out, err, status = api.run(["--no-error-summary", "--show-traceback", *arguments])
    said = re.sub(r"(?m)^.*: note: See https.*\n", "", out + err)
    assert status in (0, 1, 2) and "Traceback" not in said, said
    return said


@contextmanager
def modes(folder: Path) -> Iterator[Modes]:
    """All modes, with a running daemon."""
    (folder / "projects").mkdir()
    (folder / "caches").mkdir()
    (folder / "projects" / "mypy.ini").write_text(CONFIG, "utf-8")
    with daemon(folder / "projects") as running:
        found = Modes(folder / "projects", folder / "caches", running)
        found._prepare()
        yield found
