"""Draws findings to be read from what ``real_code.py`` has kept, and counts the verdicts of those who have read them.

    python scripts/sample_findings.py draw /tmp/real-code --family blocking --number 100 --seed 1
    python scripts/sample_findings.py tally docs/real-code/*.csv
    python scripts/sample_findings.py page docs/real-code.md

Which findings are read must not be the reader's choice. They are drawn in turns over packages and codes, so that a
package with many findings of one kind does not hide the others. Within each, chance decides, but a story comes a second
time (another caller of the same helper) only when all have been told. The rows that ``draw`` writes have an empty verdict:
``true``, ``false`` or ``arguable``, and why. ``page`` writes the tables of a page anew, between comments that name the
file and the column.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

FAMILIES: Final = {
    "blocking": re.compile(r"blocking-.*|nested-event-loop"),
    "coroutines": re.compile(
        "unawaited-coroutine|async-from-sync|async-callback|dangling-task|reused-coroutine|lost-exceptions"
        "|async-override|await-holding-lock"
    ),
}
VERDICTS: Final = ("true", "false", "arguable")
FIELDS: Final = ("package", "file", "line", "code", "what", "verdict", "why")
_LINE: Final = re.compile(r"^(?P<path>.+?):(?P<line>\d+): (?P<kind>error|note): (?P<text>.*)$")
_TABLE: Final = re.compile(
    r"(?P<head><!-- (?P<file>\S+\.csv) by (?P<field>\w+) -->)\n.*?(?P<end><!-- end -->)", re.DOTALL
)
_CODE: Final = re.compile(r"^(?P<message>.*)  \[(?P<code>[a-z-]+)\]$")


class Finding(NamedTuple):
    """An error of mypy's output, with the notes that follow it."""

    package: str
    path: Path
    line: int
    code: str
    message: str
    notes: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The path from the folder that the package is installed in."""
        parts = self.path.parts
        return "/".join(parts[parts.index("site-packages") + 1 :] if "site-packages" in parts else parts)

    @property
    def what(self) -> str:
        """The chain of calls, or else the message."""
        return next((note for note in self.notes if " -> " in note), self.message)

    @property
    def story(self) -> str:
        """What it has in common with the findings at other calls of the same function."""
        return self.what.partition(" -> ")[2] or self.message.partition(" in async function ")[0]


def findings(output: Path) -> Iterator[Finding]:
    """The findings that mypy has reported for one package."""
    last: Finding | None = None
    for line in output.read_text().splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        coded = _CODE.match(match["text"])
        if match["kind"] == "error":
            if last is not None:
                yield last
            last = None
            if coded is not None:
                place = (output.stem, Path(match["path"]), int(match["line"]))
                last = Finding(*place, coded["code"], coded["message"])
        elif last is not None and int(match["line"]) == last.line:
            last = last._replace(notes=(*last.notes, match["text"]))
    if last is not None:
        yield last


def draw(every: Iterable[Finding], number: int, seed: int) -> list[Finding]:
    """Take one finding of each code of each package in turn, new stories first, until there are enough."""
    chance = random.Random(seed)
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in sorted(set(every)):
        groups[finding.package, finding.code].append(finding)
    for group in groups.values():
        chance.shuffle(group)
        told: Counter[str] = Counter()
        times = {}
        for finding in group:
            told[finding.story] += 1
            times[finding] = told[finding.story]
        group.sort(key=lambda finding: times[finding], reverse=True)
    drawn: list[Finding] = []
    while any(groups.values()) and len(drawn) < number:
        turn = [group.pop() for group in groups.values() if group]
        chance.shuffle(turn)
        drawn += turn
    return sorted(drawn[:number])


def show(finding: Finding, lines: int) -> str:
    """A finding with the source around it."""
    source = finding.path.read_text(errors="replace").splitlines()
    first = max(0, finding.line - 1 - lines)
    shown = [
        f"{'>' if number == finding.line else ' '}{number:5} {text}"
        for number, text in enumerate(source[first : finding.line + lines], first + 1)
    ]
    head = f"== {finding.file}:{finding.line} [{finding.code}] {finding.message}"
    return "\n".join([head, *(f"   {note}" for note in finding.notes), *shown])


def tally(rows: Iterable[dict[str, str]], field: str) -> str:
    """A Markdown table of verdicts by code or by package."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row["verdict"] not in VERDICTS:
            raise ValueError(f"{row['file']}:{row['line']}: no verdict")
        counts[row[field]][row["verdict"]] += 1
    total = sum(counts.values(), Counter[str]())
    lines = [f"| {field} | {' | '.join(VERDICTS)} | read |", "| --- |" + " ---: |" * (len(VERDICTS) + 1)]
    for name, count in [*sorted(counts.items()), ("in all", total)]:
        cells = [str(count[verdict]) for verdict in VERDICTS]
        lines.append(f"| {name} | {' | '.join(cells)} | {count.total()} |")
    share = 100 * total["false"] / total.total() if total else 0
    return "\n".join([*lines, "", f"False: {share:.1f} %"])


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows that somebody has filled in."""
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def page(path: Path) -> str:
    """A page with its tables made anew."""

    def table(match: re.Match[str]) -> str:
        rows = rows_of(path.parent / match["file"])
        return f"{match['head']}\n{tally(rows, match['field'])}\n{match['end']}"

    return _TABLE.sub(table, path.read_text())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw", help="draw findings from a folder that real_code.py has written")
    drawing.add_argument("folder", type=Path)
    drawing.add_argument("--family", choices=FAMILIES, required=True)
    drawing.add_argument("--number", type=int, default=100)
    drawing.add_argument("--seed", type=int, required=True)
    drawing.add_argument("--context", type=int, help="print that many lines of source around each, and no rows")
    counting = commands.add_parser("tally", help="count verdicts")
    counting.add_argument("files", nargs="+", type=Path)
    writing = commands.add_parser("page", help="write the tables of a page")
    writing.add_argument("file", type=Path)
    options = parser.parse_args()

    if options.command == "page":
        options.file.write_text(page(options.file))
        return
    if options.command == "tally":
        for path in options.files:
            rows = rows_of(path)
            print(f"{path.name}\n\n{tally(rows, 'code')}\n\n{tally(rows, 'package')}\n")
        return
    wanted = FAMILIES[options.family]
    every = (f for path in sorted(options.folder.glob("*.txt")) for f in findings(path))
    drawn = draw((f for f in every if wanted.fullmatch(f.code)), options.number, options.seed)
    if options.context is not None:
        print("\n\n".join(show(finding, options.context) for finding in drawn))
        return
    writer = csv.DictWriter(sys.stdout, FIELDS, lineterminator="\n")
    writer.writeheader()
    for f in drawn:
        row = (f.package, f.file, str(f.line), f.code, f.what, "", "")
        writer.writerow(dict(zip(FIELDS, row)))


if __name__ == "__main__":
    main()
