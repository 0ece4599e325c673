"""Runs mypy with loopsafe over much code that loopsafe was not made for, and counts what breaks.

    python scripts/reliability.py                      all of it, which takes about an hour
    python scripts/reliability.py --light              a selection, for a few minutes
    python scripts/reliability.py random packages      two of the corpora
    python scripts/reliability.py --write docs/reliability.md

Each run of mypy is a process of its own with a cap on its memory and its time. It is a failure of loopsafe if
it reports a fault (``loopsafe-internal``), crashes, hangs, or changes what mypy itself says. Files that mypy
refuses to look at (which ends its run) are left out.
"""

from __future__ import annotations

import argparse
import ast
import datetime
import importlib.metadata
import os
import platform
import re
import resource
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import mypy
from mypy.errorcodes import error_codes

from loopsafe import codes
from random_programs import program

MEMORY: Final = 6 * 2**30
SECONDS: Final = 1200
PACKAGES: Final = (
    "anyio", "asgiref", "attrs", "babel", "beautifulsoup4", "boto3", "botocore", "cachetools", "certifi", "click",
    "colorama", "distlib", "docutils", "fastapi", "filelock", "flask", "fsspec", "google-api-core", "google-auth",
    "h11", "httpcore", "httpx", "idna", "importlib-metadata", "isodate", "itsdangerous", "jinja2", "jmespath",
    "jsonschema", "markdown-it-py", "msal", "networkx", "oauthlib", "packaging", "pip", "platformdirs", "pluggy",
    "prompt-toolkit", "pyasn1", "pygments", "pyjwt", "pyparsing", "pytest", "python-dateutil", "pytz", "requests",
    "requests-oauthlib", "rich", "s3transfer", "setuptools", "six", "sniffio", "soupsieve", "starlette", "tenacity",
    "tqdm", "typing-extensions", "urllib3", "uvicorn", "virtualenv", "werkzeug", "wheel",
)  # fmt: skip
"""Pure-Python packages out of those that are downloaded most."""

NOT_PROGRAMS: Final = re.compile(r"(cmdline|parse|daemon|stubgen|envvars|errors|reports|outputjson)")
_CODES: Final = [code.code for code in error_codes.values() if code.category == codes.BLOCKING.category]
_OURS: Final = re.compile(rf"\[({'|'.join(_CODES)})\]$")
_SUMMARY: Final = re.compile(r"^programs (\d+) lines (\d+) problems (\d+)$", re.MULTILINE)


@dataclass
class Job:
    """One process.

    Attributes:
        what: its name in messages.
        folder: where it runs.
        arguments: what mypy is given, or Python with a script of ours.
        programs: how many programs it checks.
        lines: how many lines they have.
        compare: whether plain mypy is run as well, to compare.
    """

    what: str
    folder: Path
    arguments: list[str]
    programs: int = 0
    lines: int = 0
    compare: bool = False
    script: Path | None = None


@dataclass
class Corpus:
    """A kind of code, and what came of it."""

    title: str
    programs: int = 0
    lines: int = 0
    findings: int = 0
    faults: int = 0
    failures: int = 0
    seconds: float = 0.0
    plain_seconds: float = 0.0
    compared_seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Ended:
    """How a process ended."""

    status: int | None  # None if it was not done in time
    output: str
    seconds: float  # of CPU time


def run(command: list[str], folder: Path) -> Ended:
    """Run a process with caps."""

    def cap() -> None:
        if sys.platform == "linux":  # macOS knows the limit and does not let it be set
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace", timeout=4 * SECONDS,
            preexec_fn=cap,
        )  # fmt: skip
        status, output = done.returncode, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        status, output = None, ""
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Ended(status, output, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def mypy_run(job: Job, plugins: str) -> Ended:
    """Run mypy over a job, cold."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "mypy.ini")
        config.write_text(f"[mypy]\n{plugins}ignore_missing_imports = True\n")
        command = [sys.executable, "-m", "mypy", "--config-file", str(config), "--cache-dir", str(Path(folder, "cache"))]
        command += ["--show-traceback", "--no-error-summary", "--hide-error-context", *job.arguments]
        return run(command, job.folder)


def check(job: Job, corpus: Corpus) -> None:
    """Run a job, and add what came of it to its corpus."""
    if job.script is not None:
        ended = run([sys.executable, str(job.script), *job.arguments], job.folder)
        summary = _SUMMARY.search(ended.output)
        corpus.seconds += ended.seconds
        if summary is None:
            fail(corpus, job, ended)
        else:
            corpus.programs += int(summary[1])
            corpus.lines += int(summary[2])
            corpus.failures += int(summary[3])
            corpus.faults += ended.output.count("[loopsafe-internal]")
            if int(summary[3]):
                corpus.problems.append(f"{job.what}: {ended.output}")
        return
    ended = mypy_run(job, "plugins = loopsafe.mypy\n")
    while ended.status == 2 and (refused := refused_files(job, mypy_run(job, ""))):
        job = without(job, refused)
        ended = mypy_run(job, "plugins = loopsafe.mypy\n")
    if ended.status not in (0, 1) and mypy_run(job, "").status == ended.status:
        for half in halves(job):
            check(half, corpus)
        return
    corpus.programs += job.programs
    corpus.lines += job.lines
    corpus.seconds += ended.seconds
    corpus.findings += sum(bool(_OURS.search(line)) for line in ended.output.splitlines())
    plain = mypy_run(job, "") if job.compare else None
    if plain is not None:
        corpus.plain_seconds += plain.seconds
        corpus.compared_seconds += ended.seconds
    faults = [line for line in ended.output.splitlines() if "loopsafe-internal" in line]
    corpus.faults += len(faults)
    if faults:
        corpus.problems.append(f"{job.what}: " + "\n  ".join(faults[:3]))
    if ended.status not in (0, 1) and job.programs:
        fail(corpus, job, ended)
    elif plain is not None and own(plain) != own(ended):
        corpus.failures += 1
        changed = sorted(own(plain) ^ own(ended))[:5]
        corpus.problems.append(f"{job.what}: what mypy itself says differs:\n  " + "\n  ".join(changed))


def refused_files(job: Job, ended: Ended) -> set[str]:
    """The files that mypy itself refuses to look at, or that break it, which keeps it from looking at others."""
    lines = ended.output.splitlines() if ended.status == 2 else []
    errors = [line for line in lines if ": error: " in line]
    errors = [line for line in errors if "INTERNAL ERROR" in line or "[syntax]" in line] or errors[-1:]
    return {line.partition(":")[0] for line in errors} & set(job.arguments)


def without(job: Job, refused: set[str]) -> Job:
    """A job without some of its files, which then are not there for the others to import either."""
    lines = line_count([job.folder / name for name in refused])
    for name in refused:
        (job.folder / name).unlink()
    arguments = [argument for argument in job.arguments if argument not in refused]
    return replace(job, arguments=arguments, programs=job.programs - len(refused), lines=job.lines - lines)


def halves(job: Job) -> Iterator[Job]:
    """The two halves of a job that mypy itself does not survive; nothing if it is only one file that it dies of."""
    files = [argument for argument in job.arguments if (job.folder / argument).is_file()]
    flags = [argument for argument in job.arguments if argument not in files]
    middle = len(files) // 2
    for part in (files[:middle], files[middle:]) if middle else ():
        lines = line_count([job.folder / name for name in part])
        yield replace(job, arguments=[*flags, *part], programs=len(part), lines=lines)


def fail(corpus: Corpus, job: Job, ended: Ended) -> None:
    """Note a job that did not end as it should."""
    corpus.failures += 1
    corpus.problems.append(f"{job.what}: ended with {ended.status}: {ended.output[-3000:]}")


def own(ended: Ended) -> set[str]:
    """mypy's own errors."""
    return {line for line in ended.output.splitlines() if ": error: " in line and not _OURS.search(line)}


def line_count(files: list[Path]) -> int:
    """The lines of some files."""
    return sum(path.read_bytes().count(b"\n") for path in files)


def stripped(source: str) -> str:
    """A program without its annotations."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                node.returns = None
            case ast.arg():
                node.annotation = None
    return ast.unparse(_Bare().visit(tree))


class _Bare(ast.NodeTransformer):
    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        if node.value is None:
            return ast.Pass()
        return ast.Assign([node.target], node.value, lineno=node.lineno)


# The corpora. Each prepares its code in a folder of its own and yields the jobs.


def mypys_tests(folder: Path, light: bool) -> Iterator[Job]:
    """The programs of mypy's own tests, from the source distribution of the mypy that is installed."""
    version = importlib.metadata.version("mypy")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "mypy", f"mypy=={version}"]
    subprocess.run(pip, cwd=folder, check=True)
    with tarfile.open(next(folder.glob("mypy-*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    units = next(folder.glob("mypy-*/test-data/unit"))
    script = Path(__file__).with_name("mypy_programs.py")
    for path in sorted(units.glob("*.test")):
        if not NOT_PROGRAMS.match(path.name) and (not light or path.stem in ("check-async-await", "check-python310")):
            yield Job(path.name, units, [path.name], script=script)


def typeshed(folder: Path, light: bool) -> Iterator[Job]:
    """The stubs of the standard library, as stubs and as if they were programs."""
    stdlib = Path(mypy.__file__).parent / "typeshed" / "stdlib"
    for suffix in (".pyi", ".py"):
        root = folder / f"typeshed{suffix.replace('.', '_')}"
        for path in sorted(stdlib.rglob("*.pyi")):
            target = (root / "std" / path.relative_to(stdlib)).with_suffix(suffix)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        tops = sorted(path for path in (root / "std").iterdir() if path.name not in ("__init__.pyi", "__init__.py"))
        yield from batches(f"typeshed as {suffix}", root, tops[:40] if light else tops, suffix, ["--strict"], 400)


def cpython(folder: Path, light: bool) -> Iterator[Job]:
    """The standard library of the running Python, tests included."""
    stdlib = Path(sysconfig.get_path("stdlib"))
    ignore = shutil.ignore_patterns("__pycache__", "site-packages", "*.so", "lib-dynload", "config-*")
    root = folder / "cpython"
    shutil.copytree(stdlib, root / "Lib", ignore=ignore)
    for path in list((root / "Lib").rglob("*.py")):
        if not is_program(path, root / "Lib"):
            path.unlink()
    tops = sorted((root / "Lib").iterdir())
    tops = [path for path in tops if path.name in ("asyncio", "concurrent", "http")] if light else tops
    for flag in ("", "--check-untyped-defs"):
        yield from batches(f"Lib {flag}", root, tops, ".py", [flag] if flag else [], 150)


def packages(folder: Path, light: bool) -> Iterator[Job]:
    """Packages from the index, as they are and without annotations."""
    names = PACKAGES[:1] if light else PACKAGES
    for name in names:
        root = folder / name
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"]
        subprocess.run([*pip, str(root), name], check=True, stderr=subprocess.DEVNULL)
        shutil.rmtree(root / "bin", ignore_errors=True)
        bare = folder / f"{name} stripped"
        bare.mkdir()
        for path in list(root.rglob("*.py")):
            if not is_program(path, root):
                path.unlink()
                continue
            target = bare / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(stripped(path.read_text("utf-8-sig")) + "\n", "utf-8")
        yield from batches(name, root, sorted(root.iterdir()), ".py", ["--check-untyped-defs"], 2000, compare=True)
        yield from batches(f"{name} stripped", bare, sorted(bare.iterdir()), ".py", ["--check-untyped-defs"], 2000)


def random_programs(folder: Path, light: bool) -> Iterator[Job]:
    """Programs that nobody wrote, many in each process."""
    size = 250
    for batch in range(1 if light else 81):
        root = folder / f"random{batch}"
        root.mkdir()
        for number in range(size):
            names = [f"p{n}" for n in (number - 1, number + 1) if n // 5 == number // 5 and n < size]
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Python's own, about odd code
                text = program(batch * size + number, names)
            (root / f"p{number}.py").write_text(text)
        flags = [[], ["--check-untyped-defs"], ["--strict"], ["--no-incremental"], ["-n", "2"]][batch % 5]
        files = sorted(root.glob("*.py"))
        arguments = [*flags, *(path.name for path in files)]
        yield Job(f"random {batch}", root, arguments, size, line_count(files), compare=batch % 10 == 1)
        shutil.rmtree(root)


def batches(
    what: str, root: Path, tops: list[Path], suffix: str, flags: list[str], size: int, *, compare: bool = False
) -> Iterator[Job]:
    """Jobs over the packages and modules of a folder, some files each."""
    batch: list[Path] = []
    for top in tops:
        files = sorted(top.rglob(f"*{suffix}")) if top.is_dir() else [top] if top.suffix == suffix else []
        for file in files:
            batch.append(file)
            if len(batch) == size:
                yield job(what, root, batch, flags, compare)
                batch = []
    if batch:
        yield job(what, root, batch, flags, compare)


def job(what: str, root: Path, files: list[Path], flags: list[str], compare: bool) -> Job:
    """A job over some files; of what else they import, only the types count."""
    names = [str(path.relative_to(root)) for path in files]
    arguments = ["--namespace-packages", "--explicit-package-bases", "--follow-imports=silent", *flags, *names]
    return Job(f"{what} {names[0]}...", root, arguments, len(files), line_count(files), compare)


def is_program(path: Path, root: Path) -> bool:
    """Whether Python itself can compile a file below a folder, and whether its name can be that of a module."""
    if not all(part.isidentifier() for part in path.relative_to(root).with_suffix("").parts):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
            path.read_text("utf-8")
    except (SyntaxError, ValueError, RecursionError):
        return False
    return True


CORPORA: Final[dict[str, tuple[str, Callable[[Path, bool], Iterator[Job]]]]] = {
    "mypy": ("programs of mypy's own tests", mypys_tests),
    "typeshed": ("stubs of the standard library", typeshed),
    "cpython": ("the standard library itself", cpython),
    "packages": (f"{len(PACKAGES)} packages, with and without annotations", packages),
    "random": ("random programs", random_programs),
}


HEAD: Final = (
    "| code | programs | lines | findings | faults | failures | CPU time | run |",
    "| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |",
)


def row(corpus: Corpus) -> str:
    """The figures of a corpus, for people."""
    ratio = corpus.compared_seconds / corpus.plain_seconds if corpus.plain_seconds > 10 else 0
    spent = f"{corpus.seconds:,.0f} s" + (f", {ratio:.2f} times that of plain mypy" if ratio else "")
    versions = f"mypy {importlib.metadata.version('mypy')}, Python {platform.python_version()}"
    return (
        f"| {corpus.title} | {corpus.programs:,} | {corpus.lines:,} | {corpus.findings:,} | {corpus.faults} "
        f"| {corpus.failures} | {spent} | {datetime.date.today():%Y-%m-%d}, {versions} |"
    )


def updated(text: str, rows: list[str]) -> str:
    """A page with the rows of its table that have been made anew."""
    for new in rows:
        title = new[: new.index(" |", 2)] + " |"
        lines = [line for line in text.splitlines() if not line.startswith(title)]
        place = max(i for i, line in enumerate(lines) if line == HEAD[1] or line.startswith("| ")) + 1
        text = "\n".join([*lines[:place], new, *lines[place:]]) + "\n"
    return text


def main() -> int:
    """Run the corpora that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpora", nargs="*", metavar="corpus", help=", ".join(CORPORA))
    parser.add_argument("--light", action="store_true", help="only a selection of each")
    parser.add_argument("--minutes", type=float, help="stop each corpus after that time, whatever is left of it")
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the figures into that file")
    arguments = parser.parse_args()
    done = []
    for name in arguments.corpora or CORPORA:
        title, prepare = CORPORA[name]
        corpus = Corpus(title)
        end = time.monotonic() + 60 * (arguments.minutes or 24 * 60)
        with tempfile.TemporaryDirectory(prefix="reliability-") as folder:
            for job_ in prepare(Path(folder), arguments.light):
                started, known = time.monotonic(), len(corpus.problems)
                check(job_, corpus)
                print(f"{job_.what}: {time.monotonic() - started:.0f} s", flush=True)
                for problem in corpus.problems[known:]:
                    print(f"PROBLEM {problem}", flush=True)
                if time.monotonic() > end:
                    corpus.title += " (a part of them)"
                    break
        done.append(corpus)
        if arguments.write:
            arguments.write.write_text(updated(arguments.write.read_text("utf-8"), [row(corpus)]), "utf-8")
    print("\n".join([*HEAD, *map(row, done)]))
    return any(corpus.faults or corpus.failures for corpus in done)


if __name__ == "__main__":
    os.environ.pop("MYPYPATH", None)
    raise SystemExit(main())
