"""``python -m tests.stubs.run_shard NAME``: install each distribution of a shard, and prove its stub against it.

With ``--record`` the result is written to ``proven.json``, which the catalogue page shows, together with the number of
entries that ``test_oracle.py`` runs; run that before.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from environments import make_environment
from stub_entries import Distribution, Entry, distributions
from verify import Proof

RECORD = Path(__file__).parent / "proven.json"
RECORDED_ON = ((3, 11), "linux")
"""The Python and the platform of all records, so that they can be compared with the stubs."""


def prove(distribution: Distribution, environments: Path) -> tuple[int, list[str]]:
    """The number of entries that hold, and what is wrong with the others."""
    proof = Proof(distribution, make_environment(distribution, environments))
    good, problems = 0, []
    for entry in proof.entries:
        found = [
            *proof.problems(entry),
            *(f"{entry.name}: {n} is not installed" for n in proof.absent_counterparts(entry)),
        ]
        good += not found and entry.has_effect
        problems += found
    return good, problems


def called_entries() -> list[Entry]:
    """The entries that have a call in the tables of the oracle."""
    names = set[str]()
    for module in map(importlib.import_module, ("calls_stdlib", "calls_libraries")):
        names |= {*module.UNDER_A_LOOP, *module.UNDER_STRACE, *module.IN_A_THREAD}
    return [e for distribution in distributions() for e in distribution.everything if e.name in names]


def main() -> int:
    """Prove the distributions asked for; the status is the number of those that failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.stubs.run_shard", description=__doc__)
    parser.add_argument("shard", help="the name of a shard, or: all")
    parser.add_argument("--distribution", action="append", default=[], help="only this one")
    parser.add_argument("--environments", type=Path, help="keep the environments in this folder")
    parser.add_argument("--record", action="store_true", help="write the result to proven.json")
    options = parser.parse_args()
    if options.record and (sys.version_info[:2], sys.platform) != RECORDED_ON:
        parser.error(f"records are made with Python {RECORDED_ON[0]} on {RECORDED_ON[1]}")
    record = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for distribution in distributions():
            name, wanted = distribution.name, options.distribution
            if distribution.shard is None or (wanted and name not in wanted):
                continue
            if options.shard not in ("all", distribution.shard) or not distribution.entries():
                continue
            start = time.monotonic()
            try:
                good, problems = prove(distribution, options.environments or Path(folder))
            except RuntimeError as error:
                good, problems = 0, [str(error)]
            failed += bool(problems)
            version = distribution.metadata["version"]
            word = "FAILED" if problems else "ok"
            print(
                f"{word:6} {name} {version}: {good} entries hold, {time.monotonic() - start:.1f} s",
                flush=True,
            )
            for problem in problems:
                print(f"       {problem}", flush=True)
            record[name] = {"version": version, "exist": good}
    if options.record:
        for name in record:
            record[name]["run"] = 0
        for entry in called_entries():
            record[entry.distribution]["run"] += 1
        RECORD.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", "utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main())
