"""Writes ``docs/catalogue.md`` from the effect stubs: what they say of each library, and how much of it is proven."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
sys.path.append(str(ROOT / "tests"))

from loopsafe.effects import LOOP, Behaviour  # noqa: E402
from loopsafe.stub_reader import Condition, Signature  # noqa: E402
from stubs.stub_entries import Distribution, Entry, distributions  # noqa: E402

PAGE: Final = ROOT / "docs" / "catalogue.md"
PROVEN: Final = ROOT / "tests" / "stubs" / "proven.json"

HEAD: Final = """\
# The catalogue

What the effect stubs in `stubs/` know, made from them by `python scripts/make_catalogue.py`. A function that is not here is
taken to be harmless. Names are public names; rows of a table share the class or module, the effect and the counterpart
(`*` stands for the same name again). How stubs are written is told in [effect-stubs.md](effect-stubs.md).

An entry is proven by existence if the name, its parameters and its counterpart were found in the library of that version
(`tests/stubs/test_entries.py`, `python -m tests.stubs.run_shard NAME`), and by running if a call of it was seen to block
(`tests/stubs/test_oracle.py`).
"""
_ROLES: Final = {
    "calls": "calls {0}",
    "iterates": "iterates over {0}",
    "enters": "enters {0}",
    "wraps": "result behaves like {0}",
    "runs_in_thread": "runs {0} in a thread",
    "runs_on_loop": "runs {0} on the loop",
    "sync_only": "{0} has to be sync",
    "inspects": "only looks at {0}",
}


def effect_of(behaviour: Behaviour) -> str:
    """What a marker says, in a few words."""
    words = []
    for effect in behaviour.effects.values():
        word = "starts an event loop" if effect.category == LOOP else effect.category
        words.append(word if behaviour.when == "called" else f"{word}, when {behaviour.when}")
    for role in behaviour.roles:
        text = _ROLES[role.name].format(
            "what it decorates" if role.parameter == "return" else f"`{role.parameter}`"
        )
        words.append(text if role.when == "called" else f"{text}, when {role.when}")
    words += [f"calls `self.{hook}`" for hook in behaviour.hooks]
    if behaviour.promise == "nonblocking":
        words.append("never blocks")
    if behaviour.dispatches:
        words.append("chooses a function by the class of the first argument")
    if behaviour.must_use:
        words.append(
            "result must be kept" if behaviour.must_use == "dangling-task" else "result must be looked at"
        )
    if behaviour.prefer:
        words.append("better otherwise")
    if behaviour.create_once:
        words.append("made to be shared")
    if behaviour.tells:
        words.append(f"tells the {behaviour.tells}")
    if behaviour.needs_loop:
        words.append("needs a running loop")
    if behaviour.sync_overrides:
        words.append("overrides have to be sync")
    return "; ".join(words)


def condition_of(entry: Entry) -> str:
    """For which arguments the effect comes, or does not, where overloads tell."""
    harmful = [s for s in entry.function.signatures if s.behaviour != Behaviour()]
    harmless = [s for s in entry.function.signatures if s.behaviour == Behaviour()]
    if not harmless:
        return ""
    unless = [text for text in map(_arguments, harmless) if text]
    if unless and not _arguments(harmless[-1]):
        unless = []
    if unless:
        return f"not with {' or '.join(dict.fromkeys(unless))}"
    only = [text for text in map(_arguments, harmful) if text]
    return f"only with {' or '.join(dict.fromkeys(only))}" if only else ""


def _arguments(signature: Signature) -> str:
    found = [
        f"{parameter.name}{_values(parameter.condition)}"
        for parameter in signature.parameters
        if parameter.condition and (parameter.condition.literals or parameter.condition.classes)
    ]
    return " and ".join(found)


def _values(condition: Condition) -> str:
    if condition.classes:
        return f": {'/'.join(name.rpartition('.')[2] for name in condition.classes)}"
    return f"={'/'.join(map(repr, condition.literals))}"


def rows(entries: Iterable[Entry]) -> list[str]:
    """The lines of a table: entries of one owner with the same effect, condition and counterpart stand together."""
    groups: dict[tuple[str, str, str, str], list[str]] = {}
    for entry in entries:
        last = entry.name.rpartition(".")[2]
        behaviour = next(b for b in entry.behaviours if b != Behaviour())
        instead = ", ".join(_shortened(name, last) for name in entry.counterparts)
        key = (entry.owner, effect_of(behaviour), condition_of(entry), instead)
        shown = "()" if last == "__init__" else last
        groups.setdefault(key, []).append(f"`{shown}`")
    lines = []
    for (owner, effect, condition, instead), names in groups.items():
        lines.append(f"| `{owner}` | {' '.join(names)} | {effect} | {_cell(condition)} | {_cell(instead)} |")
    return lines


def _shortened(name: str, last: str) -> str:
    owner, _, own = name.rpartition(".")
    return f"{owner}.*" if own == last else name


def _cell(text: str) -> str:
    return f"`{text.replace('|', '/')}`" if text else ""


def section(distribution: Distribution, entries: list[Entry]) -> str:
    """What the stubs of one distribution say."""
    metadata = distribution.metadata
    title = "The standard library" if distribution.name == "stdlib" else distribution.name
    word = "Python" if distribution.name == "stdlib" else "version"
    version = f"{word} {metadata['version']}"
    lines = [f"## {title}", ""]
    if not entries:
        reason = metadata.get("nothing_blocks", "only the types of results")
        return "\n".join([*lines, f"Looked at in {version}: {reason}.", ""])
    lines += [f"Verified against {version}; {len(entries)} entries.", ""]
    lines += ["| where | what | effect | condition | instead |", "|---|---|---|---|---|", *rows(entries), ""]
    return "\n".join(lines)


def index(found: list[tuple[Distribution, list[Entry]]]) -> str:
    """How many there are, and how many are proven."""
    proven = json.loads(PROVEN.read_text("utf-8")) if PROVEN.exists() else {}
    lines = [
        "| distribution | version | entries | proven by existence | by running |",
        "|---|---|---:|---:|---:|",
    ]
    totals = [0, 0, 0]
    for distribution, entries in found:
        record = proven.get(distribution.name, {})
        counts = [len(entries), record.get("exist", 0), record.get("run", 0)]
        totals = [total + count for total, count in zip(totals, counts)]
        shown = [str(counts[0]), *(str(count or "") for count in counts[1:])]
        lines.append(f"| {distribution.name} | {distribution.metadata['version']} | {' | '.join(shown)} |")
    lines.append(f"| **{len(found)} distributions** | | {' | '.join(f'**{total}**' for total in totals)} |")
    note = (
        "Existence is proven on one version of Python and one platform; what only others have is in the number of"
        " entries and not among the proven."
    )
    return "\n".join([*lines, "", note, ""])


def page() -> str:
    """The whole page."""
    found = [(d, [entry for entry in d.everything if entry.has_effect]) for d in distributions()]
    found.sort(key=lambda pair: (pair[0].name != "stdlib", pair[0].name.lower()))
    return "\n".join([HEAD, index(found), *(section(*pair) for pair in found)]).rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"wrote {PAGE}")
