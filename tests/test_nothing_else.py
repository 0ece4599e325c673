"""Nothing else happens: code under analysis and stubs are not run, and nothing is sent, started, or written elsewhere.

Python's audit hooks see what a process does. This one watches mypy with loopsafe, cold, warm, and after an edit.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

import loopsafe

PROGRAM: Final = {
    "app.py": "import time\n\nimport helper\nimport missing\n\nopen('ran', 'w').close()\n\n\n"
    "async def main() -> None:\n    helper.wait()\n    missing.get()\n    time.sleep(1)\n",
    "helper.py": "import time\n\nopen('ran', 'w').close()\n\n\ndef wait() -> None:\n    time.sleep(1)\n",
    "effects/missing.pyi": "from loopsafe import blocking\n\nopen('ran', 'w').close()\n\n\n@blocking\ndef get(): ...\n",
    "mypy.ini": "[mypy]\nplugins = loopsafe.mypy\ncache_dir = cache\nignore_missing_imports = True\n"
    "[loopsafe]\neffect_stubs = effects\nblocking = helper.wait\n",
}

WATCHED: Final = """\
import json, os, sys

seen = []

def watch(event, arguments):
    seen.append([event, *(a.co_filename if hasattr(a, "co_filename") else repr(a) for a in arguments)])

from mypy import api

sys.addaudithook(watch)
output = [api.run(["app.py"])[0], api.run(["app.py"])[0]]
with open("helper.py", "a") as file:
    file.write("\\n# one more line\\n")
output.append(api.run(["app.py"])[0])
events = list(seen)
with open("events.json", "w") as file:
    json.dump({"events": events, "output": output}, file)
"""

Event = tuple[str, list[str]]

WRITING: Final = {
    "os.chmod", "os.chown", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.truncate",
    "os.utime", "shutil.copyfile", "shutil.copymode", "shutil.move", "shutil.rmtree", "tempfile.mkdtemp",
    "tempfile.mkstemp",
}  # fmt: skip
STARTING: Final = ("subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "pty.", "os.startfile")


NAUGHTY: Final = """\
import socket, subprocess, sys
from pathlib import Path
from mypy.plugin import Plugin

class Naughty(Plugin):
    def __init__(self, options):
        super().__init__(options)
        sys.path.insert(0, ".")
        import helper
        socket.socket().close()
        subprocess.run([sys.executable, "-c", ""])
        Path("beside.txt").write_text("")

def plugin(version):
    return Naughty
"""


class Watched(NamedTuple):
    """A run that was watched: where, what the hook saw, and what mypy said."""

    project: Path
    events: list[Event]
    output: list[str]

    def ran(self) -> list[str]:
        """What was imported or executed that is only to be looked at."""
        imported = {arguments[0].strip("'") for event, arguments in self.events if event == "import"}
        executed = {arguments[0] for event, arguments in self.events if event == "exec"}
        return [
            *(imported & {"app", "helper", "missing", "effects", "effects.missing"}),
            *(name for name in executed if name.endswith(".pyi") or Path(name).name in PROGRAM),
            *(path.name for path in self.project.glob("ran")),
        ]

    def sent(self) -> list[str]:
        """Sockets that were made, and names looked up."""
        return [event for event, _ in self.events if event.startswith(("socket.", "http.", "urllib.", "ssl."))]

    def started(self) -> list[Event]:
        """Processes."""
        return [(event, arguments) for event, arguments in self.events if event.startswith(STARTING)]

    def written_elsewhere(self) -> list[str]:
        """What was written outside of mypy's cache."""
        cache = self.project / "cache"
        return [
            path
            for path in written(self.events)
            if not (self.project / path).is_relative_to(cache) and path not in ("helper.py", "/dev/null")
        ]


def watch(folder: Path, plugins: str) -> Watched:
    """Let mypy check the program with some plugins; whatever of it is run leaves a file."""
    files = PROGRAM | {"watched.py": WATCHED, "naughty.py": NAUGHTY}
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text.replace("plugins = loopsafe.mypy", f"plugins = {plugins}"))
    done = subprocess.run([sys.executable, "-B", "watched.py"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    seen = json.loads((folder / "events.json").read_text())
    return Watched(folder, [(event, arguments) for event, *arguments in seen["events"]], seen["output"])


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """Three runs with loopsafe: cold, warm, and after an edit."""
    return watch(tmp_path_factory.mktemp("watched").resolve(), "loopsafe.mypy")


def test_there_was_something_to_see(watched: Watched) -> None:
    """All three runs found everything, and the hook saw files being read."""
    for output in watched.output:
        assert output.count("[blocking-") == 3 and "loopsafe-internal" not in output
    opened = {arguments[0].strip("'") for event, arguments in watched.events if event == "open"}
    assert any(name.endswith("missing.pyi") for name in opened)


def test_code_and_stubs_are_not_run(watched: Watched) -> None:
    """Not imported, not executed."""
    assert watched.ran() == []


def test_nothing_is_sent(watched: Watched) -> None:
    """No socket is made, and no name looked up."""
    assert watched.sent() == []


def test_nothing_is_started(watched: Watched) -> None:
    """No process."""
    assert watched.started() == []


def test_nothing_is_written_outside_of_the_cache(watched: Watched) -> None:
    """Not next to the sources, not next to loopsafe, and nothing for a while, either."""
    assert (watched.project / "cache").is_dir()
    assert watched.written_elsewhere() == []
    assert not list(Path(loopsafe.__file__).parent.glob("stubs/**/__pycache__"))


def test_a_plugin_that_does_such_things_is_seen(tmp_path: Path) -> None:
    """The watch notices each of them."""
    watched = watch(tmp_path.resolve(), "naughty.py, loopsafe.mypy")

    assert {"helper", "ran"} <= set(watched.ran())
    assert watched.sent() and watched.started()
    assert "beside.txt" in watched.written_elsewhere()


def written(events: list[Event]) -> Iterator[str]:
    """The paths that something is done to."""
    for event, arguments in events:
        if event in WRITING or (event == "open" and writes(*arguments)):
            yield from (text.strip("'") for text in arguments[: 2 if event == "os.rename" else 1])
        elif event == "sqlite3.connect":
            yield arguments[0].strip("'")


def writes(path: str, mode: str, flags: str) -> bool:
    """Whether a file is opened to write to it; ``os.open`` has no mode, but flags."""
    is_writing = bool(set(mode.strip("'")) & set("wax+")) if mode != "None" else int(flags) & 3 != 0
    return is_writing and not path.isdigit()
