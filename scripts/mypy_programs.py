"""Checks the programs of mypy's own tests, with and without loopsafe, as mypy's tests do it: in one process.

    python scripts/mypy_programs.py test-data/unit/check-async-await.test

The programs stand in files of cases; a case can have several modules, its own ``builtins``, and several
steps, each of which is a program here. What mypy itself says must be the same with loopsafe as without.
"""

from __future__ import annotations

import argparse
import io
import re
import shutil
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mypy import build
from mypy.errorcodes import error_codes
from mypy.errors import CompileError
from mypy.main import process_options
from mypy.modulefinder import BuildSource
from mypy.options import Options
from mypy.plugin import Plugin

from loopsafe.mypy import plugin

_HEADING: Final = re.compile(r"^\[(?P<word>\w+)(?: (?P<argument>.*))?\]\s*$")
_FLAGS: Final = re.compile(r"^# flags: (?P<flags>.*)$", re.MULTILINE)
_STEP: Final = re.compile(r"^(?P<path>.*)\.(?P<step>[2-9])$")
_OURS: Final = re.compile(rf"\[({'|'.join(c.code for c in error_codes.values() if c.category == 'Async')})\]$")
_UNUSED: Final = "[unused-ignore]"


@dataclass
class Program:
    """One step of a case: its files by path."""

    name: str
    files: dict[str, str] = field(default_factory=dict)

    @property
    def lines(self) -> int:
        return sum(text.count("\n") for path, text in self.files.items() if path.endswith(".py"))


def programs_in(path: Path) -> Iterator[Program]:
    """The programs of a file of cases, each with the stubs that it wants in place of typeshed's."""
    shared = {p.name: p.read_text("utf-8") for p in sorted((path.parent / "lib-stub").glob("*.pyi"))}
    for case in re.split(r"^\[case ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        name, _, text = case.partition("]")
        sections: list[tuple[str, str, list[str]]] = [("file", "main.py", [])]
        for line in text.splitlines()[1:]:
            if line.startswith("--"):
                continue
            if heading := _HEADING.match(line):
                sections.append((heading["word"], heading["argument"] or "", []))
            else:
                sections[-1][2].append(line.removeprefix("\\"))
        files, later = dict(shared), dict[int, dict[str, str]]()
        for word, argument, body in sections:
            content = "\n".join(body) + "\n"
            if word in ("builtins", "typing", "_typeshed"):
                files[f"{word}.pyi"] = (path.parent / argument).read_text("utf-8")
            elif word == "file" and (step := _STEP.match(argument)):
                later.setdefault(int(step["step"]), {})[step["path"]] = content
            elif word == "file":
                files[argument] = content
        yield Program(name, files)
        for number in sorted(later):
            files = {**files, **later[number]}
            yield Program(f"{name} {number}", files)


def verdict(program: Program, folder: Path, *, with_loopsafe: bool) -> list[str]:
    """What mypy says of a program that lies in a folder: its errors, or how it ended."""
    flags = _FLAGS.search(program.files["main.py"])
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            arguments = flags["flags"].split() if flags else []
            _, options = process_options(["--config-file=", *arguments, "main.py"], require_targets=False)
    except SystemExit:
        return ["flags that only mypy's tests know"]
    options.incremental = False
    options.use_builtins_fixtures = True
    options.num_workers = 0
    options.show_traceback = True
    sources = [BuildSource(str(folder / "main.py"), "__main__")]
    out = io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(out):
            plugins = [_plugin(options)] if with_loopsafe else []
            return build.build(sources, options, str(folder), extra_plugins=plugins).errors
    except CompileError as error:
        return error.messages
    except (Exception, SystemExit):
        return [f"crash: {traceback.format_exc()}{out.getvalue()}"]


def _plugin(options: Options) -> Plugin:
    return plugin("")(options)


def problem_with(program: Program, folder: Path) -> str | None:
    """What loopsafe does to a program that it should not; None if all is well."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in program.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    plain = verdict(program, folder, with_loopsafe=False)
    ours = verdict(program, folder, with_loopsafe=True)
    if any(line.startswith("crash") for line in plain):
        return None
    if bad := [line for line in ours if line.startswith("crash") or "loopsafe-internal" in line]:
        return "\n".join(bad)
    before, after = _own(plain), _own(ours)
    if before != after:
        return f"mypy's own errors differ:\n  {sorted(before - after)}\n  {sorted(after - before)}"
    return None


def _own(lines: list[str]) -> set[str]:
    """mypy's own errors; whether a "type: ignore" is used may depend on ours."""
    return {line for line in lines if ": error: " in line and not _OURS.search(line) and _UNUSED not in line}


def main() -> int:
    """Check the files that are named; the last line is a summary."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path, metavar="file.test")
    parser.add_argument("--case", help="only the cases with that in their names")
    arguments = parser.parse_args()
    count = lines = problems = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in arguments.files:
            for program in programs_in(path):
                if arguments.case and arguments.case not in program.name:
                    continue
                count += 1
                lines += program.lines
                if problem := problem_with(program, Path(folder, "program")):
                    problems += 1
                    print(f"{path.name}: {program.name}: {problem}", flush=True)
    print(f"programs {count} lines {lines} problems {problems}")
    return bool(problems)


if __name__ == "__main__":
    sys.setrecursionlimit(2**14)  # as mypy does
    raise SystemExit(main())
