"""Compares entries with an environment: what is wrong with each, in words.

Two witnesses are heard. The interpreter of the environment tells what exists at run time; mypy's symbol tables tell what
the plugin will find there. A name has to be known to one of them, and parameters to one that knows any.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from stub_entries import PLATFORMS, VERSIONS, Distribution, Entry
from tables import Tables

_FOLDER: Final = Path(__file__).parent
_ANYTHING: Final = {"var_positional", "var_keyword"}
_SELF: Final = {"self", "cls"}


class Allowed(NamedTuple):
    """A line of ``allowlist.txt``."""

    what: str
    name: str
    reason: str


def allowlist() -> list[Allowed]:
    """What cannot be proven the ordinary way, each with its reason."""
    lines = (_FOLDER / "allowlist.txt").read_text("utf-8").splitlines()
    found = []
    for line in lines:
        entry, _, reason = line.partition("#")
        if entry.strip():
            what, name = entry.split()
            found.append(Allowed(what, name, reason.strip()))
    return found


def setup_of(distribution: Distribution) -> str:
    """The code that has to run before some libraries can be imported."""
    path = _FOLDER / "setup" / f"{distribution.name}.py"
    return path.read_text("utf-8") if path.exists() else ""


class Proof:
    """The facts that one environment gives about one distribution.

    Args:
        distribution: the distribution.
        python: the interpreter of the environment in which the library is installed.
    """

    def __init__(self, distribution: Distribution, python: str = sys.executable) -> None:
        self._distribution = distribution
        self._python = python
        self._allowlist = allowlist()

    @cached_property
    def version(self) -> tuple[int, int]:
        """The version of Python there."""
        if self._python == sys.executable:
            return sys.version_info[0], sys.version_info[1]
        command = [self._python, "-c", "import sys; print(*sys.version_info[:2])"]
        major, minor = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        return int(major), int(minor)

    @cached_property
    def entries(self) -> list[Entry]:
        """The entries that hold there."""
        return self._distribution.entries(self.version, sys.platform)

    @cached_property
    def _counterparts(self) -> list[str]:
        return sorted({name for entry in self.entries for name in entry.counterparts})

    @cached_property
    def _run_time(self) -> tuple[dict[str, Any], dict[str, Any]]:
        questions = {
            "setup": setup_of(self._distribution),
            "names": [(entry.module, entry.path) for entry in self.entries],
            "counterparts": self._counterparts,
        }
        command = [self._python, str(_FOLDER / "inspector.py")]
        done = subprocess.run(
            command, input=json.dumps(questions), capture_output=True, text=True, timeout=300
        )
        if done.returncode:
            raise RuntimeError(
                f"{self._distribution.name}: cannot look into the library: {done.stderr[-2000:]}"
            )
        answers = json.loads(done.stdout)
        names = [entry.name for entry in self.entries]
        return dict(zip(names, answers["names"])), dict(zip(self._counterparts, answers["counterparts"]))

    @cached_property
    def tables(self) -> Tables:
        """What mypy sees there."""
        modules = {entry.module for entry in self.entries}
        for name in self._counterparts:
            modules |= {name.rsplit(".", size)[0] for size in range(1, name.count(".") + 1)}
        modules = {name for name in modules if name.replace(".", "").isidentifier()}
        return Tables(sorted(modules), self._python, self.version, sys.platform)

    def problems(self, entry: Entry) -> list[str]:
        """What is wrong with one entry; nothing if it is proven."""
        return [text for what, text in self._problems(entry) if not self._is_allowed(what, entry.name)]

    def absent_counterparts(self, entry: Entry) -> list[str]:
        """The libraries of counterparts that are not installed there at all."""
        answers = [(name, self._run_time[1][name]) for name in entry.counterparts]
        return [name.partition(".")[0] for name, answer in answers if answer.get("absent")]

    def _is_allowed(self, what: str, name: str) -> bool:
        return any(line.what == what and fnmatchcase(name, line.name) for line in self._allowlist)

    def _problems(self, entry: Entry) -> Iterable[tuple[str, str]]:
        fact = self._run_time[0][entry.name]
        seen = None
        if "error" in fact or fact["parameters"] is None:
            seen = self.tables.fact(entry.module, entry.path)
        facts = [each for each in (fact, seen) if each and "error" not in each]
        if not facts:
            yield "missing", f"{entry.name} does not exist: {fact['error']}"
            return
        fact = facts[0]
        if entry.function.is_property != (fact["kind"] in ("property", "attribute")):
            word = "a property" if entry.function.is_property else "a function"
            yield "kind", f"{entry.name} is {word} in the stub, and {fact['kind']} in reality"
        if entry.blocks and fact["coroutine"]:
            yield "coroutine", f"{entry.name} blocks according to the stub, but it is a coroutine function"
        if not entry.function.is_property:
            known = [each["parameters"] for each in facts if each["parameters"] is not None]
            yield from self._parameters(entry, known)
            yield from _marked(entry)
        for name in entry.counterparts:
            yield from self._counterpart(entry, name)

    def _parameters(self, entry: Entry, known: list[list[list[Any]]]) -> Iterable[tuple[str, str]]:
        if not known:
            return
        missing = set.intersection(*(_unknown(entry, real) for real in known))
        if missing:
            missing &= _unknown(
                entry, self.tables.fact(entry.module, entry.path).get("parameters") or known[0]
            )
        for tables in self._other_versions():
            if not missing:
                break
            missing &= _unknown(entry, tables.fact(entry.module, entry.path).get("parameters") or known[0])
        for name in sorted(missing):
            listed = ", ".join(str(p[0]) for p in known[0])
            yield "parameter", f"{entry.name} has no parameter {name} (it has: {listed})"

    def _other_versions(self) -> Iterable[Tables]:
        """Typeshed's word for the other versions of Python: a stub is the union over all of them."""
        if self._distribution.name == "stdlib":
            for version in reversed(VERSIONS):
                if version != self.version:
                    yield _standard_library(version)

    def _counterpart(self, entry: Entry, name: str) -> Iterable[tuple[str, str]]:
        answer = self._run_time[1][name]
        if answer.get("absent"):
            return
        if "error" in answer or not answer["async"]:
            seen = self.tables.counterpart(name)
            if "error" not in answer or "error" not in seen:
                answer = {"async": bool(answer.get("async") or seen.get("async"))}
        if "error" in answer:
            yield "instead", f"{entry.name}: the counterpart {name} does not exist: {answer['error']}"
        elif not answer["async"] and not self._is_allowed("counterpart", name):
            yield "instead", f"{entry.name}: the counterpart {name} is not async"


_STANDARD: dict[tuple[int, int], Tables] = {}


def _standard_library(version: tuple[int, int]) -> Tables:
    if version not in _STANDARD:
        names = sorted({e.module for p in PLATFORMS for e in Distribution(_stdlib()).entries(version, p)})
        _STANDARD[version] = Tables(names, None, version, sys.platform)
    return _STANDARD[version]


def _stdlib() -> Path:
    return _FOLDER.parents[1] / "stubs" / "stdlib"


def _unknown(entry: Entry, real: list[list[Any]]) -> set[str]:
    """The parameters of the stub that the real signature has no place for."""
    by_name: Mapping[str, str] = {name: kind for name, kind, _ in real}
    kinds = set(by_name.values())
    positions = [name for name, kind, _ in real if kind.startswith("positional") and name not in _SELF]
    unknown = set()
    for signature in entry.function.signatures:
        place = 0
        for parameter in signature.parameters:
            if parameter.kind in _ANYTHING:
                continue
            positional = parameter.kind.startswith("positional")
            place += positional
            kind = by_name.get(parameter.name)
            if parameter.name in _SELF:
                continue
            if kind is None:
                by_keyword = "var_keyword" in kinds and parameter.kind != "positional_only"
                by_place = positional and "var_positional" in kinds
                only_place = parameter.kind == "positional_only" and place <= len(positions)
                if not (by_keyword or by_place or only_place):
                    unknown.add(parameter.name)
            elif kind == "keyword_only" and positional:
                unknown.add(f"{parameter.name} (it is keyword-only)")
    return unknown


def _marked(entry: Entry) -> Iterable[tuple[str, str]]:
    """Markers that speak of parameters which their own signature lacks."""
    for signature in entry.function.signatures:
        names = {parameter.name for parameter in signature.parameters} | {"return", "self"}
        for role in signature.behaviour.roles:
            if role.parameter.partition(".")[0] not in names:
                yield "marker", f"{entry.name}: {role.name} names {role.parameter}, which its signature lacks"
