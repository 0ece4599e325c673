"""``python -m loopsafe.stubgen``: drafts that say what the source does, under public names, and that can be used."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Final

import pytest
from mypy.nodes import MypyFile

from harness import differences, marks_in, marks_of, run_mypy, sources
from installed import installed, write
from loopsafe.project import Project
from loopsafe.stub_files import StubFiles
from loopsafe.stub_reader import read_stub
from loopsafe.stubgen import main

PACKAGE: Final = {
    "courier/__init__.py": """\
        from courier._client import AsyncClient, Client, connect
        from courier._files import load, loading, lines
        from courier.depot import store

        __all__ = ["AsyncClient", "Client", "connect", "load", "loading", "lines", "store", "run_all"]

        import asyncio


        def run_all(jobs):
            asyncio.run(jobs())


        def not_listed():
            store("x")
        """,
    "courier/_client.py": """\
        import socket
        import time
        from concurrent.futures import ThreadPoolExecutor


        class _Base:
            def __init__(self, host: str, *, port: int = 80) -> None:
                self._socket = socket.socket()
                self.host = host

            def send(self, data: bytes) -> None:
                self._socket.sendall(data)

            def _hidden(self) -> None:
                time.sleep(1)

            @property
            def delay(self) -> float:
                return 0.0

            @delay.setter
            def delay(self, seconds: float) -> None:
                self._hidden()


        class Client(_Base):
            pool = ThreadPoolExecutor()

            def send_all(self, *parts: bytes, **options: object) -> None:
                for part in parts:
                    self.send(part)

            def quiet(self) -> str:
                return self.host

            def __enter__(self) -> "Client":
                self.send(b"hello")
                return self

            def __exit__(self, *exc: object) -> None: ...

            @staticmethod
            def wait(seconds: float, /) -> None:
                time.sleep(seconds)

            @classmethod
            def greet(cls, host: str) -> "Client":
                client = cls(host)
                client.send(b"hello")
                return client

            def later(self, job):
                return self.pool.submit(job)

            class Options:
                def save(self) -> None:
                    open("options", "w").close()


        class AsyncClient:
            async def send(self, data: bytes) -> None: ...


        def connect(host: str) -> Client:
            client = Client(host)
            client._hidden()
            return client
        """,
    "courier/_files.py": """\
        # mypy: ignore-errors
        from contextlib import contextmanager


        def load(path):
            return open(path).read()


        @contextmanager
        def loading(path):
            with open(path) as file:
                yield file


        def lines(path):
            for line in open(path):
                yield line
        """,
    "courier/depot.py": """\
        import os
        from courier._files import load


        def store(name):
            with open(name, "w") as file:
                file.write("x")


        def scan(folder):
            return [load(name) for name in os.listdir(folder)]


        async def scan_soon(folder):
            return scan(folder)


        class Depot:
            def __init__(self):
                store("depot")

            def twice(self):
                store("first")

            def twice(self):
                store("second")

            def __iter__(self):
                yield load("depot")
        """,
    "courier/legacy.py": 'print "no Python 3"\n',
    "courier/tests/__init__.py": "",
    "courier/tests/test_all.py": "import time\n\n\ndef test():\n    time.sleep(1)\n",
    "harmless.py": "def add(a, b):\n    return a + b\n",
    "compiled/__init__.pyi": "def add(a: int, b: int) -> int: ...\n",
    "space/cargo/__init__.py": "import time\n\n\ndef nap():\n    time.sleep(1)\n",
    "single.py": "import time\n\n\ndef nap():\n    time.sleep(1)\n",
}

DRAFTS: Final = {
    "courier/__init__.pyi": """\
        # Inferred from the source of courier: a draft, whose entries are to be reviewed.
        from loopsafe import blocking, calls, runs_event_loop, runs_in_thread

        class Client:
            # courier._client.Client.send_all -> courier._client._Base.send -> socket.socket.sendall
            @blocking("network")
            def send_all(self, *parts, **options): ...
            # courier._client.Client.__enter__ -> courier._client._Base.send -> socket.socket.sendall
            @blocking("network")
            def __enter__(self) -> Client: ...
            # courier._client.Client.wait -> time.sleep
            @staticmethod
            @blocking("sleep", instead="asyncio.sleep")
            def wait(seconds, /): ...
            # courier._client.Client.greet -> courier._client._Base.send -> socket.socket.sendall
            @classmethod
            @blocking("network")
            def greet(cls, host) -> Client: ...
            @runs_in_thread("job")
            def later(self, job): ...

            class Options:
                # courier._client.Client.Options.save -> builtins.open
                @blocking("file", instead="aiofiles.open")
                def save(self): ...
            # courier._client._Base.send -> socket.socket.sendall
            @blocking("network", instead="courier.AsyncClient.send")
            def send(self, data): ...
            @property
            def delay(self): ...
            # courier._client._Base.delay.setter -> courier._client._Base._hidden -> time.sleep
            @delay.setter
            @blocking("sleep")
            def delay(self, seconds): ...

        # courier._client.connect -> courier._client._Base._hidden -> time.sleep
        @blocking("sleep")
        def connect(host) -> Client: ...

        # courier._files.load -> builtins.open
        @blocking("file", instead="aiofiles.open")
        def load(path): ...

        # courier._files.loading -> builtins.open
        @blocking("file", instead="aiofiles.open", when="entered")
        def loading(path): ...

        # courier._files.lines -> builtins.open
        @blocking("file", instead="aiofiles.open", when="iterated")
        def lines(path): ...

        # courier.depot.store -> builtins.open
        @blocking("file", instead="aiofiles.open")
        def store(name): ...

        # courier.run_all -> asyncio.run
        @runs_event_loop
        @calls("jobs", or_async=True)
        def run_all(jobs): ...
        """,
    "courier/depot.pyi": """\
        # Inferred from the source of courier: a draft, whose entries are to be reviewed.
        from loopsafe import blocking

        # courier.depot.scan -> courier._files.load -> builtins.open
        # courier.depot.scan -> os.listdir
        @blocking("file")
        @blocking("path", instead="aiofiles.os.listdir")
        def scan(folder): ...

        class Depot:
            # courier.depot.Depot -> courier.depot.store -> builtins.open
            @blocking("file")
            def __init__(self): ...
            # courier.depot.Depot.twice -> courier.depot.store -> builtins.open
            @blocking("file")
            def twice(self): ...
            # courier.depot.Depot.__iter__ -> courier._files.load -> builtins.open
            @blocking("file", when="iterated")
            def __iter__(self): ...
        """,
}

PROGRAM: Final = """\
import courier
from courier.depot import Depot, scan


async def main(client: courier.Client) -> None:
    client.send(b"x")  # E: blocking-network
    client.quiet()
    client.delay = 1  # E: blocking-sleep
    print(client.delay)
    with client:  # E: blocking-network
        pass
    courier.Client.wait(1)  # E: blocking-sleep
    client.later(scan)
    with courier.loading("x"):  # E: blocking-file
        pass
    courier.lines("x")
    for line in courier.lines("x"):  # E: blocking-file
        print(line)
    scan(".")  # E: blocking-file
    Depot()  # E: blocking-file
    courier.Client.Options().save()  # E: blocking-file
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter for which the packages are installed."""
    return installed(tmp_path_factory.mktemp("stubgen") / "environment", PACKAGE)[0]


@pytest.fixture(scope="module")
def drafts(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stubs of the package."""
    folder = tmp_path_factory.mktemp("stubgen") / "effect_stubs"
    assert main(["courier", "--python-executable", str(python), "--output", str(folder)]) == 0
    return folder


def test_the_drafts_say_what_the_source_does(drafts: Path) -> None:
    """One file for each public module, public names, real signatures, and the chains as comments."""
    found = {path.relative_to(drafts).as_posix(): path.read_text("utf-8") for path in drafts.rglob("*.pyi")}

    assert found == {name: dedent(text) for name, text in DRAFTS.items()}


def test_the_drafts_can_be_used(drafts: Path, python: Path, tmp_path: Path) -> None:
    """As ``effect_stubs``, for a program in which the package is a third-party one whose bodies nobody reads."""
    config = f"""\
        [mypy]
        plugins = loopsafe.mypy
        follow_untyped_imports = True
        python_executable = {python}
        [loopsafe]
        effect_stubs = effect_stubs
        """
    project = tmp_path / "project"
    write(project, {"main.py": PROGRAM, "mypy.ini": config})
    shutil.copytree(drafts, project / "effect_stubs")

    output = run_mypy(project, "--cache-dir", str(tmp_path / "cache"), *sources(project))

    assert list(differences(marks_in(project, [project / "main.py"]), marks_of(output))) == []


def test_the_drafts_can_go_with_the_package(drafts: Path, tmp_path: Path) -> None:
    """Moved into the package, they are found by themselves."""
    python, site = installed(tmp_path / "environment", {**PACKAGE, "courier/py.typed": ""})
    shutil.copytree(drafts / "courier", site / "courier" / "loopsafe_stubs")
    config = f"[mypy]\nplugins = loopsafe.mypy\npython_executable = {python}\n"
    project = tmp_path / "project"
    write(project, {"main.py": PROGRAM, "mypy.ini": config})

    output = run_mypy(project, "--cache-dir", str(tmp_path / "cache"), *sources(project))

    assert list(differences(marks_in(project, [project / "main.py"]), marks_of(output))) == []


@pytest.mark.parametrize(
    ("package", "file"), [("single", "single.pyi"), ("space.cargo", "space/cargo/__init__.pyi")]
)
def test_other_layouts(package: str, file: str, python: Path, tmp_path: Path) -> None:
    """A single module, and a package inside a namespace."""
    assert main([package, "--python-executable", str(python), "--output", str(tmp_path)]) == 0

    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.pyi")] == [file]
    assert read_stub(tmp_path / file, package, (3, 12)).functions.keys() == {"nap"}


def test_a_package_that_does_not_block(
    python: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """There is nothing to write."""
    assert main(["harmless", "--python-executable", str(python), "--output", str(tmp_path)]) == 0

    assert capsys.readouterr().out == "nothing to say of harmless\n"
    assert list(tmp_path.iterdir()) == []


REFUSED: Final = {
    "nowhere": 'no package "nowhere" is installed',
    "courier.nowhere": 'no package "courier.nowhere" is installed',
    "compiled": 'package "compiled" has no Python source',
    "../courier": 'no package "../courier" is installed',
    "": 'no package "" is installed',
}


@pytest.mark.parametrize("package", REFUSED)
def test_what_cannot_be_done_is_one_line(
    package: str, python: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit status 2."""
    status = main([package, "--python-executable", str(python), "--output", str(tmp_path)])

    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert REFUSED[package] in err


def test_a_wrong_interpreter_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is mypy that tells."""
    assert main(["courier", "--python-executable", str(tmp_path / "python")]) == 2

    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "python" in err


def test_faults_are_told(
    python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A module on which loopsafe fails is named; what was found in the others is written."""
    analyse = Project.analyse

    def fails_for_one(self: Project, name: str, has_bodies: Callable[[MypyFile], bool]) -> None:
        if name == "courier.depot":
            raise ZeroDivisionError("oh no")
        analyse(self, name, has_bodies)

    monkeypatch.setattr(Project, "analyse", fails_for_one)

    assert main(["courier", "--python-executable", str(python), "--output", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        'loopsafe could not analyse module "courier.depot": ZeroDivisionError: oh no\n'
    )
    assert (tmp_path / "courier" / "__init__.pyi").exists()


def test_what_was_reviewed_is_not_overwritten(
    drafts: Path, python: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second run into the same folder is refused."""
    status = main(["courier", "--python-executable", str(python), "--output", str(drafts)])

    out, err = capsys.readouterr()
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "exists; name another folder with --output" in err


def test_a_library_of_the_dev_environment(tmp_path: Path) -> None:
    """What loopsafe knows of the library does not count; with ``--missing`` it is what is not written again."""
    assert main(["requests", "--output", str(tmp_path / "all")]) == 0
    assert main(["requests", "--missing", "--output", str(tmp_path / "missing")]) == 0

    def methods(folder: str, module: str, name: str) -> set[str]:
        path = StubFiles([tmp_path / folder]).users_own[module]
        stub = read_stub(path, module, (sys.version_info[0], sys.version_info[1]))
        return set(stub.classes[name].members)

    assert "send" in methods("all", "requests.adapters", "HTTPAdapter")
    assert {"request", "get", "send"} <= methods("all", "requests", "Session")
    assert methods("missing", "requests", "Session").isdisjoint({"request", "get", "send"})
