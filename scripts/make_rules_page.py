"""Writes ``docs/rules.md`` from the docstrings of the rule modules, so that a rule is explained where it is written.

A docstring has a first line, and then What, Why, Example and Use instead. The codes of a rule are those that its module
takes from ``loopsafe.codes``.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

from mypy.errorcodes import ErrorCode

from loopsafe import codes, rules

PAGE: Final = Path(__file__).parents[1] / "docs" / "rules.md"
PARTS: Final = ("What", "Why", "Example", "Use instead")

HEAD: Final = """\
# Rules

This page is made from the docstrings of the modules in `mypy_plugin/loopsafe/rules/` by `make rules`.

"""
_PART: Final = re.compile(rf"^({'|'.join(PARTS)}):[ \n]", re.MULTILINE)


def rule_modules() -> Iterator[ModuleType]:
    """The modules of the rules, in the order of their names."""
    for name in sorted(info.name for info in pkgutil.iter_modules(rules.__path__)):
        yield importlib.import_module(f"{rules.__name__}.{name}")


def rule_name(module: ModuleType) -> str:
    """The name of a rule, which is also that of its folder of cases."""
    return module.__name__.rpartition(".")[2]


def own_codes() -> dict[str, ErrorCode]:
    """All error codes of loopsafe, by name."""
    found = [value for value in vars(codes).values() if isinstance(value, ErrorCode)]
    return {code.code: code for code in [*codes.BLOCKING_KINDS.values(), *found]}


def codes_of(module: ModuleType) -> list[ErrorCode]:
    """The codes that a rule reports."""
    ours = own_codes()
    found: dict[str, ErrorCode] = {}
    for value in vars(module).values():
        if value is codes.BLOCKING_KINDS:
            found |= {code.code: code for code in codes.BLOCKING_KINDS.values()}
        elif isinstance(value, ErrorCode) and value.code in ours:
            found[value.code] = value
    return [found[name] for name in ours if name in found]


def parts_of(module: ModuleType) -> dict[str, str]:
    """The docstring of a rule: its first line under "Title", and the other parts by their names."""
    title, *rest = _PART.split(inspect.getdoc(module) or "")
    parts = {"Title": title.strip()}
    for name, text in zip(rest[::2], rest[1::2], strict=True):
        parts[name] = textwrap.dedent(text).strip()
    return parts


def section(module: ModuleType) -> str:
    """The section of one rule."""
    parts = parts_of(module)
    names = [
        f"`{code.code}`{'' if code.default_enabled else ' (off by default)'}" for code in codes_of(module)
    ]
    lines = [
        f"## {rule_name(module).replace('_', '-')}",
        _prose(parts["Title"]),
        f"Reported as: {', '.join(names)}",
        _prose(parts["What"]),
        _prose(parts["Why"]),
        _code(parts["Example"]),
        "Use instead:",
        _code(parts["Use instead"]),
    ]
    return "\n\n".join(lines)


def page() -> str:
    """The whole page."""
    return HEAD + "\n\n".join(map(section, rule_modules())) + "\n"


def _prose(text: str) -> str:
    text = text.replace("``", "`")
    return textwrap.fill(text[:1].upper() + text[1:], 100, break_long_words=False, break_on_hyphens=False)


def _code(text: str) -> str:
    return f"```python\n{text}\n```"


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"wrote {PAGE}")
