"""Nothing else happens: code under analysis and stubs are not run, and nothing is sent, started, or written elsewhere.

Python's audit hooks see what a process does. This one watches mypy with loopsafe, cold, warm, and after an edit.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

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


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program with effects, with an effect stub; whatever of it is run leaves a file."""
    folder = tmp_path_factory.mktemp("watched").resolve()
    for name, text in PROGRAM.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    (folder / "watched.py").write_text(WATCHED)
    done = subprocess.run([sys.executable, "-B", "watched.py"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def watched(project: Path) -> Any:
    """What the hook saw, and what mypy said."""
    return json.loads((project / "events.json").read_text())


@pytest.fixture(scope="module")
def events(watched: Any) -> list[Event]:
    """What the hook saw: events with their arguments as text."""
    return [(event, arguments) for event, *arguments in watched["events"]]


def test_there_was_something_to_see(watched: Any, events: list[Event]) -> None:
    """All three runs found everything, and the hook saw files being read."""
    for output in watched["output"]:
        assert output.count("[blocking-") == 3 and "loopsafe-internal" not in output
    opened = {arguments[0].strip("'") for event, arguments in events if event == "open"}
    assert any(name.endswith("missing.pyi") for name in opened)


def test_code_and_stubs_are_not_run(project: Path, events: list[Event]) -> None:
    """Not imported, not executed."""
    imported = {arguments[0].strip("'") for event, arguments in events if event == "import"}
    executed = {arguments[0] for event, arguments in events if event == "exec"}

    assert not (project / "ran").exists()
    assert imported & {"app", "helper", "missing", "effects", "effects.missing"} == set()
    assert [name for name in executed if name.startswith(str(project)) or name.endswith(".pyi")] == []


def test_nothing_is_sent(events: list[Event]) -> None:
    """No socket is made, and no name looked up."""
    assert [event for event, _ in events if event.startswith(("socket.", "http.", "urllib.", "ssl."))] == []


def test_nothing_is_started(events: list[Event]) -> None:
    """No process."""
    assert [(event, arguments) for event, arguments in events if event.startswith(STARTING)] == []


def test_nothing_is_written_outside_of_the_cache(project: Path, events: list[Event]) -> None:
    """Not next to the sources, not next to loopsafe, and nothing for a while, either."""
    cache = project / "cache"
    assert cache.is_dir()

    elsewhere = [
        path
        for path in written(events)
        if not (project / path).is_relative_to(cache) and path not in ("helper.py", "/dev/null")
    ]

    assert elsewhere == []
    assert not list(Path(loopsafe.__file__).parent.glob("stubs/**/__pycache__"))


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
