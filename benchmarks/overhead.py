"""What loopsafe costs: the CPU time of mypy with the plugin, as a ratio of the CPU time without it.

    python benchmarks/overhead.py anyio starlette aiohttp

The packages have to be installed beside mypy. Cold runs with and without the plugin take turns, so that
whatever else the machine is doing burdens both alike; the ratio is that of the medians.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_CONFIG = "[mypy]\nignore_missing_imports = True\n"


def main() -> None:
    """Measure the packages that are named, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("packages", nargs="+")
    parser.add_argument("--turns", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for package in arguments.packages:
            plain: list[float] = []
            ours: list[float] = []
            for _ in range(arguments.turns):
                plain.append(_cpu_seconds(Path(folder), package, _CONFIG))
                ours.append(_cpu_seconds(Path(folder), package, f"{_CONFIG}plugins = loopsafe.mypy\n"))
            before, after = statistics.median(plain), statistics.median(ours)
            print(f"{package}: {before:.2f} s without, {after:.2f} s with, ratio {after / before:.2f}")


def _cpu_seconds(folder: Path, package: str, config: str) -> float:
    """The CPU time of one cold run of mypy over an installed package."""
    (folder / "mypy.ini").write_text(config, "utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", cache]
        done = subprocess.run([*command, "-p", package], cwd=folder, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"mypy ended with {done.returncode} for {package}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
