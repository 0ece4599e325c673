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

from differential.programs import HEADER
from edits.daemon import Daemon, daemon
from edits.walk import PROCESSES, in_daemon

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
                yield from _differing(mode, cold, self._run(mode, arguments, packages))
        told = self._daemon.check(*packages)
        yield from _differing("daemon", in_daemon(cold), in_daemon(told))

    def _prepare(self) -> None:
        """Fill the caches with the standard library."""
        (self._folder / "base.py").write_text(HEADER, "utf-8")
        self._run("base", (), ["base.py"])

    def _run(self, cache: str, arguments: tuple[str, ...], packages: list[str]) -> str:
        arguments = (*arguments, "--cache-dir", str(self._caches / cache), *packages)
        with PROCESSES.Pool(1) as pool:
            return pool.apply(_run, (str(self._folder), arguments))


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
