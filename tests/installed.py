"""Packages that are installed, in environments made for one test."""

from __future__ import annotations

import sys
import venv
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), "utf-8")


def python_in(environment: Path) -> Path:
    """The interpreter of an environment."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def installed(environment: Path, files: Mapping[str, str]) -> tuple[Path, Path]:
    """Make an environment, without pip, whose installed packages consist of these files.

    Returns:
        Its interpreter, and the folder of its packages.
    """
    venv.create(environment, symlinks=sys.platform != "win32")
    site = next(environment.rglob("site-packages"))
    write(site, files)
    return python_in(environment), site
