"""loopsafe takes nothing from other plugins: with pydantic's, both report what they report alone, in either order."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from harness import Mark, differences, marks_in, marks_of, run_mypy

pytest.importorskip("pydantic")

PROGRAM: Final = """\
import time

from pydantic import BaseModel, Field


class Order(BaseModel):
    number: int
    note: str = Field("", description="free text")

    class Config:
        frozen = True
        extra = "forbid"

    def wait(self) -> int:
        time.sleep(1)
        return self.number


async def handle(number: int) -> int:
    order = Order(number=number)
    order.note = "late"  # E: misc
    Order(number="1")  # E: arg-type
    Order(number=1, colour="red")  # E: call-arg
    time.sleep(1)  # E: blocking-sleep
    return order.wait()  # E: blocking-sleep


class Strange(BaseModel):
    untyped = 3  # E: pydantic-field
"""

# The messages below come from pydantic's plugin; without it mypy says something else, or nothing.
PYDANTIC_SPECIFIC: Final = ('Property "note" defined in "Order" is read-only', "Untyped fields disallowed")

CONFIG: Final = """\
[mypy]
strict = True
plugins = {plugins}
[pydantic-mypy]
init_forbid_extra = True
init_typed = True
"""


def check(plugins: str, folder: Path) -> str:
    """What mypy says of the program with some plugins."""
    config = folder / "mypy.ini"
    config.write_text(CONFIG.format(plugins=plugins), "utf-8")
    (folder / "shop.py").write_text(PROGRAM, "utf-8")
    return run_mypy(folder, "--cache-dir", str(folder / "cache"), "shop.py", config=config)


def expected(folder: Path) -> list[Mark]:
    """The marks of the program."""
    return marks_in(folder, [folder / "shop.py"])


@pytest.mark.parametrize("plugins", ["loopsafe.mypy, pydantic.mypy", "pydantic.mypy, loopsafe.mypy"])
def test_both_report_everything(plugins: str, tmp_path: Path) -> None:
    """The errors of both plugins, and only those."""
    output = check(plugins, tmp_path)

    assert list(differences(expected(tmp_path), marks_of(output))) == []
    assert [text for text in PYDANTIC_SPECIFIC if text not in output] == []


@pytest.mark.parametrize("plugin", ["pydantic.mypy", "loopsafe.mypy"])
def test_alone_each_reports_the_same(plugin: str, tmp_path: Path) -> None:
    """What a plugin finds beside the other one is what it finds alone."""

    def own(marks: list[Mark]) -> list[Mark]:
        return [mark for mark in marks if mark.code.startswith("blocking") == (plugin == "loopsafe.mypy")]

    alone = marks_of(check(plugin, tmp_path))

    assert own(alone) == own(expected(tmp_path))
