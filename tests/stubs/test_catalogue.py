"""The catalogue page says what the stubs say, and there is as much in it as was promised."""

from __future__ import annotations

import json

import pytest

from make_catalogue import PAGE, PROVEN, page
from stubs.run_shard import RECORDED_ON
from stubs.stub_entries import Distribution, Entry, distributions


def test_the_page_is_up_to_date() -> None:
    """Made again, it is the same."""
    assert PAGE.read_text("utf-8") == page(), "run: python scripts/make_catalogue.py"


def test_the_index_is_as_large_as_promised(capsys: pytest.CaptureFixture[str]) -> None:
    """At least 60 distributions and 2,500 entries, all of which were proven to exist, and 400 by running."""
    entries: list[Entry] = [e for d in distributions() for e in d.everything if e.has_effect]
    speaking = {entry.distribution for entry in entries}
    proven = json.loads(PROVEN.read_text("utf-8"))
    exist, run = (sum(record[kind] for record in proven.values()) for kind in ("exist", "run"))
    with capsys.disabled():
        print(
            f"\n{len(speaking)} distributions, {len(entries)} entries: {exist} proven to exist, {run} by running"
        )

    assert len(speaking) >= 60
    assert len(entries) >= 2500
    assert exist >= 2500
    assert run >= 400


def test_every_entry_was_proven() -> None:
    """The record of each distribution is of this version, and of as many entries as the stub has today."""
    proven = json.loads(PROVEN.read_text("utf-8"))

    def entries(distribution: Distribution) -> int:
        return sum(entry.has_effect for entry in distribution.entries(*RECORDED_ON))

    recorded = {name: (record["version"], record["exist"]) for name, record in proven.items()}
    present = {d.name: (d.metadata["version"], entries(d)) for d in distributions() if d.entries()}
    stale = sorted(name for name in recorded.keys() | present if recorded.get(name) != present.get(name))

    arguments = " ".join(f"--distribution {name}" for name in stale)
    assert stale == [], f"run: python -m tests.stubs.run_shard all --record {arguments}"
