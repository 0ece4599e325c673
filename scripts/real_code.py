"""Runs mypy with loopsafe over installed packages and prints how often each code is reported.

    python scripts/real_code.py anyio starlette aiohttp

The packages are named as they are imported, and must be installed beside mypy and loopsafe. They should be typed
(``py.typed``), for mypy does not look into others. Nothing is cached between two runs. ``docs/real-code.md`` is made of
these counts; whether a finding is true is said there by those who have read it.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import re
import resource
import subprocess
import sys
import sysconfig
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mypy.errorcodes import ErrorCode

from loopsafe import codes

CONFIG: Final = """\
[mypy]
plugins = loopsafe.mypy
ignore_missing_imports = True
"""
CODES: Final = {
    code.code
    for code in (*vars(codes).values(), *codes.BLOCKING_KINDS.values())
    if isinstance(code, ErrorCode)
}
_FINDING: Final = re.compile(r"^.+?:\d+: error: .*\[([a-z-]+)\]$")
_FILES: Final = re.compile(r"(?:checked|found in) (\d+) source files?")


@dataclass(frozen=True)
class Run:
    """What mypy said about a package."""

    package: str
    output: str
    seconds: float  # of CPU time
    problem: str = ""

    @property
    def counts(self) -> Counter[str]:
        found = (_FINDING.match(line) for line in self.output.splitlines())
        return Counter(match[1] for match in found if match and match[1] in CODES)

    @property
    def files(self) -> int:
        match = _FILES.search(self.output)
        return int(match[1]) if match else 0


def check(package: str, folder: Path, limit: float | None) -> Run:
    """Run mypy over a package, with a cache that nobody has used."""
    config = folder / "mypy.ini"
    config.write_text(CONFIG)
    with tempfile.TemporaryDirectory() as cache:
        command = [sys.executable, "-m", "mypy", "--config-file", str(config), "--cache-dir", cache]
        # mypy reports what is in installed packages only where they are named.
        command += ["--show-traceback", "-p", package]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        try:
            done = subprocess.run(command, capture_output=True, text=True, cwd=folder, timeout=limit)
        except subprocess.TimeoutExpired:
            return Run(package, "", limit or 0, "not done in time")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    problem = ""
    if done.returncode not in (0, 1):
        said = done.stderr.strip() or done.stdout.strip() or f"exit code {done.returncode}"
        problem = said.splitlines()[-1]
    return Run(package, done.stdout, seconds, problem)


def lines_of(package: str) -> int:
    """How many lines the modules of an installed package have."""
    folder = Path(sysconfig.get_path("purelib"), *package.split("."))
    return sum(len(path.read_bytes().splitlines()) for path in folder.rglob("*.py"))


def version(package: str) -> str:
    """The distribution that a package is from, with its version."""
    top = package.partition(".")[0]
    names = importlib.metadata.packages_distributions().get(top, [])
    return ", ".join(f"{name} {importlib.metadata.version(name)}" for name in sorted(set(names))) or package


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("packages", nargs="+", metavar="package")
    parser.add_argument("--output", type=Path, help="a folder for what mypy says about each package")
    parser.add_argument("--limit", type=float, help="seconds for a package")
    options = parser.parse_args()
    packages: list[str] = options.packages
    output: Path | None = options.output
    if output:
        output.mkdir(parents=True, exist_ok=True)

    total: Counter[str] = Counter()
    problems = 0
    with tempfile.TemporaryDirectory(prefix="real-code-") as folder:
        for package in packages:
            run = check(package, Path(folder), options.limit)
            total += run.counts
            problems += bool(run.problem)
            counts = ", ".join(f"{code} {count}" for code, count in sorted(run.counts.items()))
            size = f"{run.files} files, {lines_of(package)} lines"
            said = run.problem or f"{size}, {run.seconds:.0f} s: {counts or 'nothing'}"
            print(f"{version(package)}: {said}", flush=True)
            if output:
                (output / f"{package}.txt").write_text(run.output)
    print()
    for code, count in total.most_common():
        print(f"{count:6} {code}")
    print(f"{sum(total.values()):6} in all")
    return bool(problems)


if __name__ == "__main__":
    os.environ.pop("MYPYPATH", None)
    raise SystemExit(main())
