"""What loopsafe costs: CPU time and memory of mypy with the plugin, as ratios of what it takes without.

    python benchmarks/overhead.py anyio starlette aiohttp

The packages have to be installed beside mypy. Cold runs with and without the plugin take turns, so that
whatever else the machine is doing burdens both alike; the ratios are those of the medians.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

_PLAIN: Final = "[mypy]\nignore_missing_imports = True\n"
# An installed package has its bytecode beside it; a source tree gets it in the first run, unless that is forbidden.
_ENVIRONMENT: Final = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_OURS: Final = f"{_PLAIN}plugins = loopsafe.mypy\n"


class Cost(NamedTuple):
    """What one run took: seconds of CPU time, and the most memory in MiB."""

    seconds: float
    memory: float


def main() -> None:
    """Measure the packages that are named, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("packages", nargs="+")
    parser.add_argument("--turns", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for package in arguments.packages:
            _run(Path(folder), package, _OURS)  # so that both find warm files and compiled modules
            turns = [
                (_run(Path(folder), package, _PLAIN), _run(Path(folder), package, _OURS))
                for _ in range(arguments.turns)
            ]
            plain, ours = (_median([turn[side] for turn in turns]) for side in (0, 1))
            print(
                f"{package}: {plain.seconds:.2f} s without, {ours.seconds:.2f} s with,"
                f" ratio {ours.seconds / plain.seconds:.3f};"
                f" memory {plain.memory:.0f} and {ours.memory:.0f} MiB, ratio {ours.memory / plain.memory:.2f}",
                flush=True,
            )


def _median(costs: list[Cost]) -> Cost:
    return Cost(statistics.median(c.seconds for c in costs), statistics.median(c.memory for c in costs))


def _run(folder: Path, package: str, config: str) -> Cost:
    """One cold run of mypy over an installed package."""
    (folder / "mypy.ini").write_text(config, "utf-8")
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "mypy", "--config-file", "mypy.ini", "--cache-dir", cache]
        with subprocess.Popen(
            [*command, "-p", package],
            cwd=folder,
            env=_ENVIRONMENT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"mypy ended with {process.returncode} for {package}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
