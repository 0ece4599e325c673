"""The wheel, installed into a clean environment beside mypy, finds what it has to find there."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path
from typing import Final

import pytest

from harness import TESTS, differences, marks_in, marks_of

pytestmark = [pytest.mark.network, pytest.mark.xdist_group("wheel")]

ROOT: Final = TESTS.parent

PROGRAM: Final = """\
import asyncio
import queue
import threading
import time
from pathlib import Path

import requests

from loopsafe import allow_blocking, blocking

lock = threading.Lock()


def load(path: Path) -> str:
    return path.read_text()


@blocking("http")
def ask() -> int:
    return 1


@allow_blocking("the file is tiny")
def load_settings() -> str:
    return load(Path("settings"))


async def main(items: queue.Queue[int]) -> None:
    time.sleep(1)  # E: blocking-sleep
    load(Path("x"))  # E: blocking-file
    requests.get("https://example.org")  # E: blocking-http
    ask()  # E: blocking-http
    load_settings()
    items.get()  # E: blocking-lock
    items.get(block=False)
    waiting = asyncio.sleep(1)  # E: unawaited-coroutine
    asyncio.create_task(asyncio.sleep(1))  # E: dangling-task
    with lock:
        await asyncio.sleep(1)  # E: await-holding-lock


def start() -> None:
    job = asyncio.sleep(1)  # E: async-from-sync
    threading.Thread(target=main).start()  # E: async-callback


async def again() -> None:
    asyncio.run(asyncio.sleep(1))  # E: nested-event-loop
"""

CONFIG: Final = """\
[mypy]
strict = True
plugins = loopsafe.mypy
[mypy-requests.*]
ignore_missing_imports = True
"""


def run(*command: str | Path, cwd: Path, status: int = 0) -> str:
    """What a command prints."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source tree."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("loopsafe-*.whl")
    return built


def make_environment(folder: Path) -> Path:
    """A virtual environment with nothing in it but pip, and its interpreter."""
    venv.create(folder, with_pip=True)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the wheel and mypy."""
    interpreter = make_environment(tmp_path_factory.mktemp("environment"))
    pip = (interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, f"loopsafe[mypy] @ {wheel.as_uri()}", cwd=wheel.parent)
    return interpreter


def test_stubs_are_in_the_wheel(wheel: Path) -> None:
    """All of them, beside the package's own files and the license."""
    names = set(zipfile.ZipFile(wheel).namelist())
    stubs = {f"loopsafe/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "stubs").rglob("*.pyi")}
    modules = {
        path.relative_to(ROOT / "mypy_plugin").as_posix() for path in (ROOT / "mypy_plugin").rglob("*.py")
    }

    assert sorted((stubs | modules | {"loopsafe/py.typed"}) - names) == []
    assert {name.partition("/")[0] for name in names} == {"loopsafe", "loopsafe-0.1.0.dist-info"}


def test_seeded_mistakes_are_found(python: Path, tmp_path: Path) -> None:
    """mypy with the installed plugin finds exactly the marks, with and without a warm cache."""
    (tmp_path / "mypy.ini").write_text(CONFIG, "utf-8")
    (tmp_path / "app.py").write_text(PROGRAM, "utf-8")

    cold = run(python, "-m", "mypy", "app.py", cwd=tmp_path, status=1)
    warm = run(python, "-m", "mypy", "app.py", cwd=tmp_path, status=1)

    assert list(differences(marks_in(tmp_path, [tmp_path / "app.py"]), marks_of(cold))) == []
    assert warm == cold


def test_markers_do_not_import_mypy(python: Path, tmp_path: Path) -> None:
    """A program that uses markers loads one small module, and mypy need not even be there."""
    code = "import sys, loopsafe; print([name for name in sys.modules if name.split('.')[0] in ('mypy', 'mypyc')])"

    assert run(python, "-c", code, cwd=tmp_path).strip() == "[]"


def test_nothing_else_is_installed_with_it(wheel: Path, tmp_path: Path) -> None:
    """loopsafe alone has no dependency; markers then work as decorators."""
    interpreter = make_environment(tmp_path / "environment")
    pip = (interpreter, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-index", wheel, cwd=tmp_path)

    listed = {line.partition("==")[0] for line in run(*pip, "list", "--format=freeze", cwd=tmp_path).split()}
    code = "from loopsafe import blocking; print(blocking('http')(abs)(-1))"

    assert listed - {"pip", "setuptools"} == {"loopsafe"}
    assert run(interpreter, "-c", code, cwd=tmp_path).strip() == "1"
