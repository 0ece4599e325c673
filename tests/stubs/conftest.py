"""``--shard NAME``: prove the distributions of that shard, each in an environment of its own."""

from __future__ import annotations

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the proof."""
    group = parser.getgroup("effect stubs")
    group.addoption("--shard", default="light", help="prove the distributions of this shard (or: all)")
    group.addoption("--distribution", action="append", default=[], help="prove only this distribution")
    group.addoption("--environments", type=Path, help="a folder in which environments are kept between runs")
