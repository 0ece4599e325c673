"""The marks in `examples/` are true: running the file confirms each, and shows nothing else.

A mark is a comment `# E: code` on the line of the finding. The static tests check that the plugin
reports exactly these lines. Here the same lines have to show at run time; `watch.py` says how.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Place = tuple[str, int, str]
RunExample = Callable[..., Any]

EXAMPLES = Path(__file__).parents[2] / "examples"
MARK = re.compile(r"# E: ([a-z-]+(?:, [a-z-]+)*)")

# Most examples want the address of a server, the others what stands here.
ARGUMENTS = {
    "everyday_blocking": ["{folder}"],
    "report_pipeline": ["{url}", "{folder}/reports"],
    "sqlite_store": ["{folder}/notes.db"],
}

# Which function created the coroutine, and who told so, makes no difference to Python.
NEVER_AWAITED = {"unawaited-coroutine", "unused-coroutine", "async-from-sync", "async-callback"}

SCRIPTS = sorted(
    path.relative_to(EXAMPLES).as_posix()
    for path in EXAMPLES.glob("*/*.py")
    if "__main__" in path.read_text(encoding="utf-8")
)


def arguments(script: str) -> list[str]:
    return ARGUMENTS.get(script.split("/")[0], ["{url}"])


def marks(script: str) -> set[Place]:
    """What the run of a script has to show."""
    found = set()
    lines = (EXAMPLES / script).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        mark = MARK.search(line)
        for code in mark[1].split(", ") if mark else []:
            found.add((script, number, "never-awaited" if code in NEVER_AWAITED else code))
    return found


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_run_shows_the_marks_and_nothing_else(script: str, run: RunExample) -> None:
    assert run(script, *arguments(script)).seen == marks(script)


@pytest.mark.parametrize("folder", sorted({script.split("/")[0] for script in SCRIPTS}))
def test_every_trap_has_a_clean_twin(folder: str) -> None:
    assert marks(f"{folder}/trap.py")
    assert not marks(f"{folder}/clean.py")


def test_modules_that_are_no_scripts_have_no_marks() -> None:
    """A mark in a module that is never run would be confirmed by nobody."""
    modules = [path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.py")]
    assert [module for module in modules if module not in SCRIPTS and marks(module)] == []


def test_readme_lists_every_example() -> None:
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\((\w+)/\)", readme)) == {script.split("/")[0] for script in SCRIPTS}


@pytest.mark.parametrize(("script", "in_flight"), [("trap.py", 1), ("clean.py", 5)])
def test_five_fetches_in_flight(script: str, in_flight: int, run: RunExample) -> None:
    """The server answers once all five requests are there, or once the client is stuck."""
    gate = run(f"five_fetches/{script}", "{url}", full=5).gate

    assert (len(gate.paths), gate.most_in_flight) == (5, in_flight)


def test_client_per_request_opens_a_connection_for_each(
    run: RunExample, counting_server: Any
) -> None:
    run("shared_client/trap.py", counting_server.url)

    assert counting_server.connections == 10


def test_shared_client_keeps_its_connections(run: RunExample, counting_server: Any) -> None:
    """Two rounds of five requests: the second round needs no connections of its own."""
    run("shared_client/clean.py", counting_server.url)

    assert counting_server.connections <= 5


@pytest.mark.parametrize(("script", "parcels"), [("trap.py", 1), ("clean.py", 0)])
def test_failed_payment_and_the_parcel(script: str, parcels: int, run: RunExample) -> None:
    """After gather() has failed the sibling goes on; a TaskGroup has cancelled it."""
    assert run(f"gather_failures/{script}", "{url}").gate.paths.count("/parcels") == parcels


def test_sqlite_store_does_block_where_it_says_so(run: RunExample) -> None:
    """`allow_blocking` is no claim that nothing blocks: the run sees the two calls in main()."""
    allowed = run("sqlite_store/clean.py", "{folder}/notes.db").allowed

    lines = (EXAMPLES / "sqlite_store/clean.py").read_text(encoding="utf-8").splitlines()
    assert sorted(lines[number - 1].strip() for _, number in allowed) == [
        "notes = Notes(path)",
        'notes.add("buy tea")',
    ]
