"""Input that nobody wants to see: a clear error or the right result, and what mypy survives, loopsafe survives.

The programs here are generated. Each of them has findings, so that one that is not really looked at fails.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from mypy import api

from harness import Mark, marks_in, marks_of, run_mypy

SLEEP: Final = "    time.sleep(1)  # E: blocking-sleep\n"


def statements(number: int) -> str:
    """One function with many statements, and a mistake behind all of them."""
    body = "".join(f"    x = n + {i}\n" for i in range(number))
    return f"import time\n\n\nasync def main(n: int) -> None:\n{body}{SLEEP}"


def calls(number: int) -> str:
    """One function with many calls, awaited and not."""
    body = "    count(n)\n    await job()\n" * (number // 2)
    return (
        "import time\n\n\ndef count(n: int) -> None: ...\n\n\nasync def job() -> None: ...\n\n\n"
        f"async def main(n: int) -> None:\n{body}{SLEEP}"
    )


def call_chain(depth: int) -> str:
    """Functions that call each other, the last of which blocks."""
    body = "".join(f"def f{i}(n: int) -> None:\n    f{i + 1}(n)\n" for i in range(depth))
    return (
        f"import time\n{body}def f{depth}(n: int) -> None:\n    time.sleep(n)\n"
        "async def main() -> None:\n    f0(1)  # E: blocking-sleep\n"
    )


def handed_down(depth: int) -> str:
    """Functions that hand their parameter on, the last of which calls it."""
    body = "".join(f"def f{i}(g: Callable[[], None]) -> None:\n    f{i + 1}(g)\n" for i in range(depth))
    return (
        "import time\nfrom collections.abc import Callable\n"
        f"{body}def f{depth}(g: Callable[[], None]) -> None:\n    g()\n"
        "def wait() -> None:\n    time.sleep(1)\nasync def main() -> None:\n    f0(wait)  # E: blocking-sleep\n"
    )


def handed_round(length: int) -> str:
    """The same in a circle, from which nobody gets out."""
    body = "".join(
        f"def f{i}(g: Callable[[], object]) -> Any:\n    return f{(i + 1) % length}(g)\n" for i in range(length)
    )
    return (
        f"import time\nfrom collections.abc import Callable\nfrom typing import Any\n{body}"
        f"async def main() -> None:\n    f0(lambda: None)\n{SLEEP}"
    )


def returned(depth: int) -> str:
    """Functions without annotations that return what the next one returns."""
    body = "".join(f"def f{i}(): return f{i + 1}()\n" for i in range(depth))
    return (
        f"import time\n{body}def f{depth}(): return time.sleep\n"
        f"async def main():\n{SLEEP}    f{depth - 5}()(1)  # E: blocking-sleep\n"
    )


def attributes(depth: int) -> str:
    """``c.next.next.next``, and the same with methods."""
    return (
        "import time\nclass C:\n    next: 'C'\n    def call(self) -> 'C':\n        time.sleep(1)\n        return self\n"
        f"async def main(c: C) -> None:\n    c{'.next' * depth}\n"
        f"    c{'.call()' * depth}  # E: blocking-sleep\n"
    )


def nested(depth: int) -> str:
    """Brackets, conditions, functions and classes in each other, as deep as Python's own parser takes them."""
    conditions = "".join(f"{'    ' + ' ' * i}if n:\n" for i in range(depth)) + "    " + " " * depth + SLEEP.lstrip()
    functions = "".join(f"{' ' * i}def f{i}() -> None:\n" for i in range(depth)) + " " * depth + "time.sleep(1)\n"
    classes = "".join(f"{' ' * i}class C{i}:\n" for i in range(depth)) + " " * depth + "x = 1\n"
    return (
        f"import time\ndef h(n: object) -> int: return 1\nasync def main(n: int) -> None:\n{conditions}"
        f"    x = {'[' * depth}1{']' * depth}\n    y = {'h(' * depth}1{')' * depth}\n    z = {'not ' * depth}x\n"
        f"    t = {'lambda: ' * depth}1\n{SLEEP}{functions}{classes}"
    )


def long_expressions(length: int) -> str:
    """Operators of all kinds."""
    return (
        f"import time\nasync def main(n: int) -> None:\n    a = {' + '.join(['n'] * length)}\n"
        f"    b = {' and '.join(['n'] * length)}\n    c = {' < '.join(['n'] * length)}\n"
        f"    d = {{{', '.join(f'{i}: n' for i in range(length))}}}\n{SLEEP}"
    )


PROGRAMS: Final[list[tuple[Callable[[int], str], int]]] = [
    (statements, 50_000),
    (calls, 20_000),
    (call_chain, 2000),
    (handed_down, 2000),
    (handed_round, 300),
    (returned, 2000),
    (attributes, 300),
    (nested, 60),
    (long_expressions, 1000),
]


@pytest.mark.parametrize(("program", "size"), PROGRAMS, ids=lambda value: getattr(value, "__name__", str(value)))
def test_large_programs(program: Callable[[int], str], size: int, tmp_path: Path) -> None:
    """Everything is found."""
    (tmp_path / "large.py").write_text(program(size))

    output = run_mypy(tmp_path, "--cache-dir", str(tmp_path / "cache"), "large.py", config=config(tmp_path))

    assert marks_of(output) == marks_in(tmp_path, [tmp_path / "large.py"])


def test_a_large_import_cycle(tmp_path: Path) -> None:
    """300 modules, each of which calls the next; only the last one blocks, of itself."""
    size = 300
    for i in range(size):
        wait = "    time.sleep(1)\n" if i == size - 1 else f"    m{i + 1}.wait()\n"
        text = f"import time\n\nimport m{(i + 1) % size}\n\n\ndef wait() -> None:\n{wait}"
        (tmp_path / f"m{i}.py").write_text(f"{text}\n\nasync def main() -> None:\n    wait()  # E: blocking-sleep\n")
    files = sorted(tmp_path.glob("m*.py"))

    output = run_mypy(
        tmp_path, "--cache-dir", str(tmp_path / "cache"), *(p.name for p in files), config=config(tmp_path)
    )

    assert marks_of(output) == marks_in(tmp_path, files)


def config(folder: Path) -> Path:
    """A configuration in which functions without annotations are checked, but need none."""
    path = folder / "checked.ini"
    path.write_text("[mypy]\nplugins = loopsafe.mypy\ncheck_untyped_defs = True\n")
    return path


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"def broken(:\n", "syntax"),
        (b"x = '\xff\xfe'\n", "decode"),
        (b"x = 1\0\n", "null"),
    ],
    ids=["syntax error", "undecodable", "null byte"],
)
def test_a_file_that_cannot_be_read_next_to_a_good_one(
    content: bytes, what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """mypy says what it says without loopsafe; when the file is mended, everything is found."""
    (tmp_path / "bad.py").write_bytes(content)
    (tmp_path / "good.py").write_text("import time\n\nimport bad\n\n\nasync def main() -> None:\n    time.sleep(1)\n")
    plain = tmp_path / "plain.ini"
    plain.write_text("[mypy]\n")
    monkeypatch.chdir(tmp_path)
    arguments = ["--config-file", str(config(tmp_path)), "--cache-dir", "cache", "bad.py", "good.py"]

    ours = api.run(arguments)
    assert ours == api.run([*arguments, "--config-file", str(plain), "--cache-dir", "another"])
    assert ours[2] == 2

    (tmp_path / "bad.py").write_bytes(b"x = 1\n")
    assert "good.py:7: error: Blocking call" in api.run(arguments)[0]


BAD_STUBS: Final = {
    "annotation": ("def get() -> 'no(t': ...", "was never closed"),
    "base class": ("class A('no t'): ...", "invalid syntax"),
    "literal": ("@overload\ndef get(a: Literal[x]) -> None: ...", "not a literal: x"),
    "version": ("if sys.version_info >= x: ...", "not a literal: x"),
    "version of another type": ("if sys.version_info >= 'a': ...", "'>=' not supported"),
    "condition": ("if x: ...", "a condition that is not about sys.version_info or sys.platform"),
    "argument": ("@blocking(kind)\ndef get(): ...", "the arguments of a marker have to be literals"),
    "arguments": ("@blocking(*kinds)\ndef get(): ...", "the arguments of a marker have to be literals"),
    "category": ("@blocking([])\ndef get(): ...", 'unknown category "[]"'),
    "when": ("@blocking('file', when=[])\ndef get(): ...", 'unknown when "[]"'),
    "instead": ("@blocking('file', instead=3)\ndef get(): ...", 'marker "blocking" takes literal strings'),
    "parameter": ("@calls(3)\ndef get(): ...", 'marker "calls" takes literal strings'),
    "pattern": ("@sync_only(3)\nclass A: ...", 'marker "sync_only" takes literal strings'),
    "depth": (f"x = {'(' * 3000}{')' * 3000}", "too many nested parentheses"),
}
HEAD: Final = "import sys\nfrom typing import Literal, overload\nfrom loopsafe import blocking, calls, sync_only\n"


@pytest.mark.parametrize("what", BAD_STUBS)
def test_a_stub_that_makes_no_sense(what: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One line with file and line, and mypy's status for mistakes in its configuration."""
    text, reason = BAD_STUBS[what]
    project = with_stub(tmp_path, f"{HEAD}{text}\n")

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        out, err, status = api.run(["app.py"])

    lines = [*err.splitlines(), *"".join(capfd.readouterr()).splitlines()]
    assert (out, status, len(lines)) == ("", 2, 1)
    assert lines[0].startswith(str(Path("effects", "devices.pyi")) + ":")
    assert reason in lines[0]


ODD_STUBS: Final = {
    "circular bases": "class Sensor(B): ...\nclass B(Sensor): ...\n",
    "its own base": "class Sensor(Sensor): ...\n",
    "bases that do not exist": "import nowhere\nclass Sensor(nowhere.Thing): ...\nclass B(gone.Thing): ...\n",
    "circular attributes": "class Sensor:\n    other: B\nclass B:\n    other: Sensor\nitem: B\n",
    "an import out of the package": "from ..... import thing\nclass Sensor(thing): ...\n",
    "functions that do not exist": "def gone(): ...\nclass Gone:\n    @blocking\n    def get(self): ...\n",
}


@pytest.mark.parametrize("what", ODD_STUBS)
def test_a_stub_that_speaks_of_nothing(what: str, tmp_path: Path) -> None:
    """What is not there has no effect, and the rest of the stub has."""
    text = f"{HEAD}{ODD_STUBS[what]}\n@blocking\ndef ask(): ...\n"
    project = with_stub(tmp_path, text)
    (project / "effects" / "nowhere_at_all.pyi").write_text(f"{HEAD}@blocking\ndef ask(): ...\n")

    output = run_mypy(project, "--cache-dir", "cache", "app.py", config=project / "mypy.ini")

    assert marks_of(output) == [Mark("app.py", 6, "blocking-call")]


def with_stub(folder: Path, text: str) -> Path:
    """A program with an effect stub of its own."""
    (folder / "effects").mkdir()
    (folder / "effects" / "devices.pyi").write_text(text)
    (folder / "devices.py").write_text("class Sensor:\n    def read(self) -> None: ...\n\n\ndef ask() -> None: ...\n")
    (folder / "app.py").write_text(
        "import devices\n\n\nasync def main(sensor: devices.Sensor) -> None:\n    sensor.read()\n    devices.ask()\n"
    )
    (folder / "mypy.ini").write_text("[mypy]\nplugins = loopsafe.mypy\n[loopsafe]\neffect_stubs = effects\n")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets only some users make links")
def test_a_stub_file_that_is_not_there(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A link to nowhere."""
    project = with_stub(tmp_path, HEAD)
    (project / "effects" / "gone.pyi").symlink_to("nowhere.pyi")

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        out, err, status = api.run(["app.py"])

    said = (err + "".join(capfd.readouterr())).splitlines()
    assert (out, status, len(said)) == ("", 2, 1)
    assert "gone.pyi: cannot read effect stub: " in said[0]


def test_markers_that_make_no_sense_in_code(tmp_path: Path) -> None:
    """They are reported where they stand, and say nothing."""
    text = """\
from loopsafe import blocking, calls

kind = "file"


@blocking(kind)  # E: arg-type, loopsafe-marker
def one() -> None: ...


@blocking([])  # E: arg-type, loopsafe-marker
def two() -> None: ...


@calls("nothing")  # E: loopsafe-marker
def three() -> None: ...


async def main() -> None:
    one()
    two()
    three()
"""
    (tmp_path / "app.py").write_text(text)

    output = run_mypy(tmp_path, "--cache-dir", str(tmp_path / "cache"), "app.py")

    assert marks_of(output) == marks_in(tmp_path, [tmp_path / "app.py"])
