"""The versions of Python that a program can be meant for, whichever one runs mypy."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from harness import Mark, marks_of, run_mypy

PROGRAM: Final = """\
import asyncio
import time
from pathlib import Path


async def job() -> None:
    time.sleep(1)
    Path("x").read_text()
    asyncio.create_task(job())
    asyncio.gather(job(), return_exceptions=True)


def main() -> None:
    job()
"""


@pytest.mark.parametrize("version", ["3.10", "3.11", "3.12", "3.13", "3.14"])
def test_targets(version: str, tmp_path: Path) -> None:
    """The same is found for each of them."""
    (tmp_path / "app.py").write_text(PROGRAM)

    output = run_mypy(tmp_path, "--python-version", version, "--cache-dir", str(tmp_path / "cache"), "app.py")

    assert marks_of(output) == [
        Mark("app.py", 7, "blocking-sleep"),
        Mark("app.py", 8, "blocking-file"),
        Mark("app.py", 9, "dangling-task"),
        Mark("app.py", 10, "lost-exceptions"),
        Mark("app.py", 14, "unused-coroutine"),
    ]
