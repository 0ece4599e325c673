"""Where a distribution is proven: this interpreter, or a temporary environment with the library in it.

The libraries of the shard "light" are small and get along with each other, so they share one environment.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path

from stub_entries import Distribution, distributions

LIGHT = "light"


@cache
def _uv() -> str | None:
    """The path of uv, which makes environments in a second; pip does the same work in a minute."""
    for folder in (sysconfig.get_path("scripts"), *os.get_exec_path()):
        path = Path(folder, "uv")
        if path.exists():
            return str(path)
    return None


def make_environment(distribution: Distribution, folder: Path) -> str:
    """A virtual environment with all that METADATA.toml requires; an existing one is used again.

    Args:
        distribution: what to install.
        folder: where environments are kept.

    Returns:
        The path of its interpreter.

    Raises:
        RuntimeError: the library cannot be installed.
    """
    together = (
        [d for d in distributions() if d.shard == LIGHT] if distribution.shard == LIGHT else [distribution]
    )
    place = folder / (LIGHT if distribution.shard == LIGHT else distribution.name)
    requires = sorted({r for d in together for r in d.metadata.get("requires", [])})
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = place / "installed"
    wanted = "\n".join(requires)
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return str(python)
    uv = _uv()
    if uv:
        create = [uv, "venv", "-q", "--clear", "-p", sys.executable, str(place)]
        install = [uv, "pip", "install", "-q", "--system-certs", "-p", str(python), *requires]
    else:
        create = [sys.executable, "-m", "venv", "--clear", str(place)]
        install = [str(python), "-m", "pip", "install", "-q", *requires]
    for command in (create, install):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"cannot install {' '.join(requires)}: {done.stderr[-1500:]}")
    stamp.write_text(wanted, "utf-8")
    return str(python)


def has_module(name: str) -> bool:
    """Whether this interpreter finds a top-level module."""
    return importlib.util.find_spec(name) is not None
