"""Only the effect stubs of modules that are part of the build are opened, and none at all when nothing has changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from harness import TESTS

ROOT: Final = TESTS.parent

# Audit hooks stay for good, so the run has a process of its own.
RUN: Final = """\
import json, os, sys

stubs = os.path.abspath(sys.argv[1])
opened = set()

def hook(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, os.PathLike)):
        path = os.path.abspath(os.fspath(arguments[0]))
        if path.startswith(stubs + os.sep):
            opened.add(os.path.relpath(path, stubs))

sys.addaudithook(hook)
from mypy import build
from mypy.main import process_options

sources, options = process_options(sys.argv[2:])
result = build.build(sources, options)
print(json.dumps({"opened": sorted(opened), "modules": sorted(result.graph), "errors": result.errors}))
"""

PROGRAMS: Final = {
    "nothing": ("async def main() -> None: ...\n", 0),
    "sleep": ("import time\n\n\nasync def main() -> None:\n    time.sleep(1)\n", 1),
    "one library": (
        "import requests\n\n\nasync def main() -> None:\n    requests.get('http://localhost/')\n",
        1,
    ),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """loopsafe as a wheel lays it out; in a source tree, each run reads all stubs to notice changes in them."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "mypy_plugin" / "loopsafe", site / "loopsafe")
    shutil.copytree(ROOT / "stubs", site / "loopsafe" / "stubs")
    return site


class Runs:
    """Runs of mypy over one program that share a cache."""

    def __init__(self, site: Path, folder: Path, program: str) -> None:
        self._site = site
        self._folder = folder
        (folder / "mypy.ini").write_text("[mypy]\nplugins = loopsafe.mypy\n", "utf-8")
        (folder / "main.py").write_text(program, "utf-8")

    def run(self) -> tuple[set[str], set[str], list[str]]:
        """The stub files that were opened, the modules of the build, and the errors."""
        stubs = self._site / "loopsafe" / "stubs"
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(stubs), "main.py"],
            cwd=self._folder,
            env={**os.environ, "PYTHONPATH": str(self._site)},
            capture_output=True,
            text=True,
            check=True,
        )
        found = json.loads(done.stdout)
        return {Path(name).as_posix() for name in found["opened"]}, set(found["modules"]), found["errors"]


def module_of(stub: str) -> str:
    """The module that a stub file speaks of: ``requests/requests/api.pyi`` speaks of ``requests.api``."""
    return stub.partition("/")[2].removesuffix(".pyi").removesuffix("/__init__").replace("/", ".")


@pytest.mark.parametrize("name", PROGRAMS)
def test_stubs_are_read_as_their_modules_turn_up(name: str, site: Path, tmp_path: Path) -> None:
    """What is opened in a cold run speaks of modules of the build; a warm run opens nothing."""
    program, alarms = PROGRAMS[name]
    runs = Runs(site, tmp_path, program)

    opened, modules, errors = runs.run()

    assert sum("error:" in line for line in errors) == alarms
    assert {stub for stub in opened if module_of(stub) not in modules} == set()
    everything = {path.relative_to(site / "loopsafe" / "stubs").as_posix() for path in site.rglob("*.pyi")}
    due = {stub for stub in everything if module_of(stub) in modules}
    assert opened == due
    assert len(due) < len(everything) / 5
    again, _, same = runs.run()
    assert (again, same) == (set(), errors)
