"""Imports go one way, mypy's insides are touched in one place, and no library is known to Python code."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]
PACKAGE: Final = ROOT / "mypy_plugin" / "loopsafe"

# From the bottom to the top: a module imports only what stands in a line above its own.
LAYERS: Final = (
    ("loopsafe",),
    ("loopsafe.effects", "loopsafe.tree", "loopsafe.codes", "loopsafe.stub_files", "loopsafe.supported"),
    ("loopsafe.flow.conditions",),
    ("loopsafe.guards", "loopsafe.stub_reader", "loopsafe.findings", "loopsafe.faults"),
    ("loopsafe.scopes", "loopsafe.options", "loopsafe.flow", "loopsafe.flow.tokens", "loopsafe.flow.captured"),
    ("loopsafe.flow.sinks", "loopsafe.flow.narrowing", "loopsafe.flow.patterns", "loopsafe.flow.ledger"),
    ("loopsafe.flow.raised",),
    ("loopsafe.flow.expressions",),
    ("loopsafe.flow.statements",),
    ("loopsafe.flow.paths",),
    ("loopsafe.names", "loopsafe.reading", "loopsafe.reading.narrowing"),
    ("loopsafe.reading.base",),
    ("loopsafe.reading.expressions",),
    ("loopsafe.reading.statements",),
    ("loopsafe.reading.reader",),
    ("loopsafe.callees", "loopsafe.catalogue", "loopsafe.summaries"),
    ("loopsafe.constants",),
    ("loopsafe.resolve", "loopsafe.resolve.signatures", "loopsafe.resolve.world"),
    ("loopsafe.resolve.base",),
    ("loopsafe.resolve.members",),
    ("loopsafe.resolve.functions",),
    ("loopsafe.resolve.results",),
    ("loopsafe.resolve.uses",),
    ("loopsafe.resolve.resolver",),
    ("loopsafe.answers", "loopsafe.once"),
    ("loopsafe.fields",),
    ("loopsafe.needs",),
    ("loopsafe.parameters",),
    ("loopsafe.wrappers",),
    ("loopsafe.behaviours", "loopsafe.glance", "loopsafe.inherited"),
    ("loopsafe.consequences",),
    ("loopsafe.overrides", "loopsafe.usage", "loopsafe.usage.awaitables", "loopsafe.search"),
    ("loopsafe.usage.sources",),
    ("loopsafe.usage.sinks",),
    ("loopsafe.usage.flows", "loopsafe.summariser"),
    ("loopsafe.project",),
    ("loopsafe.rules",),
    ("loopsafe.coroutines", "loopsafe.drafts", "loopsafe.roles"),
    ("loopsafe.alternatives", "loopsafe.callers", "loopsafe.joined", "loopsafe.locks", "loopsafe.special_methods"),
    ("loopsafe.rules.*",),
    ("loopsafe.seam",),
    ("loopsafe.seam_daemon",),
    ("loopsafe.engine",),
    ("loopsafe.mypy",),
    ("loopsafe.stubgen",),
)

# These don't import mypy at all.
WITHOUT_MYPY: Final = {
    "loopsafe",
    "loopsafe.effects",
    "loopsafe.options",
    "loopsafe.stub_files",
    "loopsafe.stub_reader",
}

# The tree, the types and operations on types, which change slowly, are for all others; what else they may import:
OPEN_TO_ALL: Final = {
    "mypy",
    "mypy.errorcodes",
    "mypy.expandtype",
    "mypy.maptype",
    "mypy.nodes",
    "mypy.patterns",
    "mypy.typeops",
    "mypy.types",
    "mypy.typevars",
}
ALSO: Final = {
    "loopsafe.engine": {"mypy.options", "mypy.plugin"},
    "loopsafe.faults": {"mypy.errors", "mypy.options"},
    "loopsafe.mypy": {"mypy.options", "mypy.plugin"},
    "loopsafe.seam": {
        "mypy.checker",
        "mypy.checker_state",
        "mypy.config_parser",
        "mypy.errors",
        "mypy.messages",
        "mypy.modulefinder",
        "mypy.options",
        "mypy.plugin",
        "mypy.reachability",
        "mypy.scope",
        "mypy.util",
    },
    "loopsafe.seam_daemon": {
        "mypy.build",
        "mypy.checker",
        "mypy.errors",
        "mypy.options",
        "mypy.plugin",
        "mypy.server.deps",
        "mypy.server.trigger",
    },
    "loopsafe.stubgen": {"mypy.options"},
    "loopsafe.supported": {"mypy.version"},
}

# What the language itself consists of, and asyncio, which remedies name.
NAMED_IN_CODE: Final = {"asyncio", "builtins", "sys", "types", "typing"}


def module_name(path: Path) -> str:
    """The dotted name of a module of the package."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES: Final = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def layer_of(module: str) -> int | None:
    """The number of a module's layer."""
    kind = "loopsafe.rules.*" if module.startswith("loopsafe.rules.") else module
    return next((number for number, names in enumerate(LAYERS) if kind in names), None)


def parsed(module: str) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(MODULES[module].read_text("utf-8"))


def imports_of(module: str, top: str) -> set[str]:
    """What a module imports from a package, inside of functions too."""
    found = set()
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}:{node.lineno}: relative import"
            base = node.module or ""
            members = {f"{base}.{alias.name}" for alias in node.names}
            found |= {member if member in MODULES else base for member in members}
    return {name for name in found if name == top or name.startswith(f"{top}.")}


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_one_way(module: str) -> None:
    """A module imports only from layers below its own; so rules don't import each other."""
    layer = layer_of(module)
    assert layer is not None, f"{module} stands in no layer"

    below = {other: layer_of(other) for other in imports_of(module, "loopsafe")}

    assert [other for other, number in below.items() if number is None or number >= layer] == []


@pytest.mark.parametrize("module", MODULES)
def test_the_insides_of_mypy_are_touched_in_one_place(module: str) -> None:
    """A new version of mypy is then a change to ``seam.py``, and to ``seam_daemon.py`` if the daemon has changed."""
    allowed = set() if module in WITHOUT_MYPY else OPEN_TO_ALL | ALSO.get(module, set())

    assert sorted(imports_of(module, "mypy") - allowed) == []


def test_only_mypy_is_needed_beside_the_standard_library() -> None:
    """No module imports anything else (tomli is in the standard library from Python 3.11 on)."""
    allowed = {"loopsafe", "mypy", "tomli", *sys.stdlib_module_names}
    tops = {
        name.partition(".")[0]
        for module in MODULES
        for node in ast.walk(parsed(module))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    assert sorted(tops - allowed) == []


def stubbed_packages() -> set[str]:
    """The top-level packages that effect stubs speak of."""
    return {
        path.stem
        for folder in (ROOT / "stubs").iterdir()
        if folder.is_dir()
        for path in folder.iterdir()
        if path.suffix == ".pyi" or path.is_dir()
    }


def strings_of(module: str) -> Iterator[tuple[int, str]]:
    """The strings of a module that are not docstrings, with their lines."""
    tree = parsed(module)
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value


@pytest.mark.parametrize("module", MODULES)
def test_no_library_is_known_to_python_code(module: str) -> None:
    """What a library does is said in its effect stub; no code asks for ``"requests.get"``."""
    packages = stubbed_packages() - NAMED_IN_CODE
    third_party = packages - sys.stdlib_module_names
    named = [
        f"{module}:{line}: {name}"
        for line, text in strings_of(module)
        for name in re.findall(r"[A-Za-z_]\w*(?:\.\w+)*", text)
        if (name.partition(".")[0] in packages and "." in name) or (name == text and name in third_party)
    ]

    assert named == []
