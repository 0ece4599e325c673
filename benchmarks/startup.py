"""What the effect stubs cost at the start: CPU time of mypy with all of them, as a ratio of that with none.

    python benchmarks/startup.py

Two runs over a tiny program are measured, with loopsafe laid out as a wheel installs it: a cold one, and a warm one in
which nothing has changed. Runs with all stubs and with an empty stub folder take turns, so that whatever else the machine
is doing burdens both alike; the ratio is that of the medians.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_PROGRAM = "async def main() -> None: ...\n"
_CONFIG = "[mypy]\nplugins = loopsafe.mypy\n"


def main() -> None:
    """Measure, and print a line for each kind of run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--turns", type=int, default=10)
    turns = parser.parse_args().turns
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sites = [_installed(folder / "all", with_stubs=True), _installed(folder / "none", with_stubs=False)]
        for kind in ("cold", "warm"):
            seconds: list[list[float]] = [[], []]
            for _ in range(turns):
                for site, taken in zip(sites, seconds):
                    if kind == "cold":
                        shutil.rmtree(site / ".mypy_cache", ignore_errors=True)
                    taken.append(_cpu_seconds(site))
            with_all, with_none = map(statistics.median, seconds)
            ratio = with_all / with_none
            print(f"{kind}: {with_all:.3f} s with all stubs, {with_none:.3f} s with none, ratio {ratio:.2f}")


def _installed(site: Path, *, with_stubs: bool) -> Path:
    """A folder with loopsafe and the program in it."""
    shutil.copytree(_ROOT / "mypy_plugin" / "loopsafe", site / "loopsafe")
    if with_stubs:
        shutil.copytree(_ROOT / "stubs", site / "loopsafe" / "stubs")
    else:
        (site / "loopsafe" / "stubs").mkdir()
    (site / "main.py").write_text(_PROGRAM, "utf-8")
    (site / "mypy.ini").write_text(_CONFIG, "utf-8")
    return site


def _cpu_seconds(site: Path) -> float:
    """The CPU time of one run of mypy."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "main.py"],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"mypy ended with {done.returncode}: {done.stdout}{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
