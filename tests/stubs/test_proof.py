"""The proof itself can fail: rotten entries are named, and calls that do nothing leave no evidence."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from oracle import evidence, waits_for
from stub_entries import Distribution
from verify import Proof

ROTTEN = """
from typing import Any
from loopsafe import blocking, calls, runs_in_thread

@blocking("sleep")
def nap(seconds): ...

@blocking("sleep")
def sleep(duration): ...

@blocking("sleep", instead="asyncio.slumber")
def monotonic(): ...

@blocking("sleep", instead="math.sqrt")
def time(): ...

@calls("function")
def strftime(format): ...

class struct_time:
    @blocking("sleep")
    def tm_nothing(self): ...
"""
ROTTEN_ASYNC = """
from loopsafe import blocking

@blocking("sleep")
async def sleep(delay): ...
"""
EXPECTED = {
    "time.nap": "does not exist",
    "time.sleep": "has no parameter duration",
    "time.monotonic": "the counterpart asyncio.slumber does not exist",
    "time.time": "the counterpart math.sqrt is not async",
    "time.strftime": "calls names function, which its signature lacks",
    "time.struct_time.tm_nothing": "does not exist",
    "asyncio.sleep": "it is a coroutine function",
}


def test_rotten_entries_are_named(tmp_path: Path) -> None:
    """Every kind of mistake is told of, by the public name."""
    (tmp_path / "time.pyi").write_text(ROTTEN, "utf-8")
    (tmp_path / "asyncio.pyi").write_text(ROTTEN_ASYNC, "utf-8")
    proof = Proof(Distribution(tmp_path))

    found = {entry.name: "; ".join(proof.problems(entry)) for entry in proof.entries}

    assert found.keys() == EXPECTED.keys()
    assert [
        name for name, text in EXPECTED.items() if name not in found[name] or text not in found[name]
    ] == []


@pytest.mark.skipif(sys.platform == "win32", reason="the oracle is for Unix")
def test_the_oracle_tells_blocking_calls_from_others(tmp_path: Path) -> None:
    """A file and a sleep give themselves away, arithmetic does not, and nothing is heard once the call is over."""
    path = tmp_path / "file"

    assert evidence(lambda: time.sleep(0.001))
    assert evidence(lambda: path.write_text("x"))
    path.write_text("y")
    assert evidence(lambda: sum(range(10))) == []


def test_only_what_waits_is_said_to_wait() -> None:
    """A call that returns at once does not wait; nor does one that never returns."""
    event = threading.Event()

    assert waits_for(event.wait, event.set)
    assert not waits_for(lambda: None, lambda: None)
    assert not waits_for(threading.Event().wait, lambda: None, patience=0.05)
