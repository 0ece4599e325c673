"""Very long chains, recursion and large import cycles, generated: found at any depth, told the same in any order."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from harness import run_mypy
from nightly import slow

Order = Callable[[list[str]], list[str]]
"""In which order the functions of a module are written."""

_CHAIN = re.compile(r"note: (?P<chain>.*->.*)$", re.MULTILINE)
_NAME = re.compile(r"^(?:\w+\.)+\w+$")


def as_they_are(functions: list[str]) -> list[str]:
    """The caller before what it calls."""
    return functions


def backwards(functions: list[str]) -> list[str]:
    """The caller after what it calls."""
    return functions[::-1]


def shuffled(seed: int) -> Order:
    """Any order, the same each time."""

    def shuffle(functions: list[str]) -> list[str]:
        return random.Random(seed).sample(functions, len(functions))

    shuffle.__name__ = f"shuffled-{seed}"
    return shuffle


ORDERS = [as_they_are, backwards, shuffled(1)]


def function(name: str, *calls: str) -> str:
    """A sync function that calls others, one after the other."""
    return f"def {name}() -> None:\n" + "".join(f"    {call}()\n" for call in calls)


def sleeping(name: str, *calls: str) -> str:
    """The same, and at the end it blocks."""
    return function(name, *calls) + "    time.sleep(1)\n"


def write(folder: Path, module: str, functions: list[str], *imports: str) -> None:
    """A module of functions."""
    lines = [f"import {name}\n" for name in imports]
    (folder / f"{module}.py").write_text("".join(lines) + "\n" + "\n".join(functions), "utf-8")


def check(folder: Path, *arguments: str) -> str:
    """What mypy prints of all modules of a folder."""
    (folder / "mypy.ini").write_text("[mypy]\nstrict = True\nplugins = loopsafe.mypy\n", "utf-8")
    cache = str(folder / "cache")
    return run_mypy(folder, "--cache-dir", cache, *arguments, ".", config=folder / "mypy.ini")


def chain(output: str) -> list[str]:
    """The names in the chain of the only finding."""
    assert output.count(": error: ") == 1, output
    (found,) = _CHAIN.findall(output)
    return str(found).split(" -> ")


def steps(names: list[str]) -> int:
    """How many names a chain has, with those that are left out of its middle."""
    return sum(1 if _NAME.match(name) else int(name.split("(")[1].split()[0]) for name in names)


@pytest.mark.parametrize(
    "order",
    [shuffled(1), *(pytest.param(order, marks=slow) for order in (as_they_are, backwards, shuffled(2)))],
    ids=lambda order: order.__name__,
)
def test_ten_thousand_helpers_in_one_module(order: Order, tmp_path: Path) -> None:
    """The last one sleeps, and the first one's caller is told."""
    helpers = [function(f"step_{i}", f"step_{i + 1}") for i in range(9_999)]
    helpers.append(sleeping("step_9999"))
    write(tmp_path, "app", ["async def main() -> None:\n    step_0()\n", *order(helpers)], "time")

    names = chain(check(tmp_path))

    assert names[:3] == ["app.main", "app.step_0", "app.step_1"]
    assert names[-2:] == ["app.step_9999", "time.sleep"]
    assert steps(names) == 10_002


@pytest.mark.parametrize("arguments", [(), pytest.param(("-n", "2"), marks=slow)], ids=["plain", "parallel"])
def test_ten_thousand_helpers_in_fifty_modules(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """Each module's last function calls the next module's first."""
    for number in range(50):
        functions = [function(f"f{i}", f"f{i + 1}") for i in range(199)]
        functions.append(function("f199", f"m{number + 1}.f0") if number < 49 else sleeping("f199"))
        write(
            tmp_path, f"m{number}", shuffled(number)(functions), f"m{number + 1}" if number < 49 else "time"
        )
    write(tmp_path, "app", ["async def main() -> None:\n    m0.f0()\n"], "m0")

    first = check(tmp_path, *arguments)

    names = chain(first)
    assert (names[:2], names[-2:], steps(names)) == (
        ["app.main", "m0.f0"],
        ["m49.f199", "time.sleep"],
        10_002,
    )
    with open(tmp_path / "app.py", "a", encoding="utf-8") as file:
        file.write("\n# one more line\n")
    assert check(tmp_path, *arguments) == first


@pytest.mark.parametrize("order", [*ORDERS, shuffled(2), shuffled(3)], ids=lambda order: order.__name__)
def test_the_shortest_chain_is_told(order: Order, tmp_path: Path) -> None:
    """Of many ways down the shortest, and of the shortest ones the first by name."""
    helpers = [
        function("start", "long_0", "right", "left", "middle"),
        *(function(f"long_{i}", f"long_{i + 1}") for i in range(40)),
        function("long_40", "end"),
        function("left", "end"),
        function("middle", "start", "left"),
        function("right", "end"),
        sleeping("end"),
    ]
    write(tmp_path, "app", order([*helpers, "async def main() -> None:\n    start()\n"]), "time")

    assert chain(check(tmp_path)) == ["app.main", "app.start", "app.left", "app.end", "time.sleep"]


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.__name__)
def test_recursion(order: Order, tmp_path: Path) -> None:
    """A function that calls itself, two that call each other, and a ring; only one of the rings has a way out."""
    helpers = [
        function("itself", "itself", "ping"),
        function("ping", "pong"),
        function("pong", "ping", "ring_0"),
        *(function(f"ring_{i}", f"ring_{(i + 1) % 500}") for i in range(499)),
        sleeping("ring_499", "ring_0"),
        *(function(f"harmless_{i}", f"harmless_{(i + 1) % 500}") for i in range(500)),
        "async def main() -> None:\n    itself()\n\n\nasync def fine() -> None:\n    harmless_0()\n",
    ]
    write(tmp_path, "app", order(helpers), "time")

    names = chain(check(tmp_path))

    assert names[:5] == ["app.main", "app.itself", "app.ping", "app.pong", "app.ring_0"]
    assert names[-2:] == ["app.ring_499", "time.sleep"]
    assert steps(names) == 505


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=slow)])
def test_three_hundred_modules_in_a_cycle(seed: int, tmp_path: Path) -> None:
    """Each imports the next and one other, and the last imports the first; a warm run after an edit says the same."""
    rng = random.Random(seed)
    for number in range(300):
        other = rng.randrange(number, 300) if number < 150 else rng.randrange(150, 300)
        calls = [f"m{(number + 1) % 300}.go", f"m{other}.back"]
        back = sleeping("back") if number == 299 else function("back", f"m{number}.go")
        functions = shuffled(seed + number)([function("go", *calls), back])
        imports = sorted({"time", f"m{(number + 1) % 300}", f"m{number}", f"m{other}"})
        write(tmp_path, f"m{number}", functions, *imports)
    write(tmp_path, "app", ["async def main() -> None:\n    m0.go()\n"], "m0")

    first = check(tmp_path)

    names = chain(first)
    assert (names[:2], names[-2:]) == (["app.main", "m0.go"], ["m299.back", "time.sleep"])
    assert steps(names) == shortest(tmp_path)
    with open(tmp_path / "m7.py", "a", encoding="utf-8") as file:
        file.write("\n# one more line\n")
    assert check(tmp_path) == first


def shortest(folder: Path) -> int:
    """The number of names on the shortest way from the caller to the primitive, by a plain search over the text."""
    calls = {
        f"{path.stem}.{name}": re.findall(r"^    (\w+\.\w+)\(", body, re.MULTILINE)
        for path in folder.glob("*.py")
        for name, body in re.findall(r"def (\w+)\(\) -> None:\n((?:    .*\n)+)", path.read_text("utf-8"))
    }
    reached, names = {"app.main"}, 1
    while "time.sleep" not in reached:
        reached |= {callee for caller in reached for callee in calls.get(caller, ())}
        names += 1
    return names
