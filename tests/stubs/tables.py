"""The same facts from mypy's symbol tables: for names without a signature at run time, or without a run time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any, Final

from mypy import build, nodes
from mypy.errors import CompileError
from mypy.modulefinder import BuildSource
from mypy.options import Options
from mypy.types import CallableType, Instance, Overloaded, ProperType, TypeType, get_proper_type

_KINDS: Final = {
    nodes.ARG_POS: "positional_or_keyword",
    nodes.ARG_OPT: "positional_or_keyword",
    nodes.ARG_STAR: "var_positional",
    nodes.ARG_NAMED: "keyword_only",
    nodes.ARG_NAMED_OPT: "keyword_only",
    nodes.ARG_STAR2: "var_keyword",
}
_ASYNC: Final = ("Async", "Await", "Coroutine", "Future", "Task")
_ASYNC_METHODS: Final = ("__aenter__", "__aiter__", "__await__")

Parameters = list[tuple[str, str, bool]]


class Tables:
    """What mypy knows of some modules, as it sees them from one environment.

    Args:
        modules: the modules to import; those that mypy cannot find are left out.
        python: the interpreter of the environment, or None for no installed packages at all.
        version: the version of Python.
        platform: the platform.
    """

    def __init__(
        self, modules: Iterable[str], python: str | None, version: tuple[int, int], platform: str
    ) -> None:
        options = Options()
        options.python_executable = python
        options.python_version = version
        options.platform = platform
        options.incremental = False
        options.cache_dir = os.devnull
        options.ignore_errors = True
        options.ignore_missing_imports = True
        options.follow_untyped_imports = True
        options.no_site_packages = python is None
        program = "\n".join(f"import {name}" for name in modules)
        self.problem: str | None = None
        self._files: dict[str, nodes.MypyFile] = {}
        try:
            self._files = build.build([BuildSource(None, "proof", program)], options).files
        except CompileError as error:
            self.problem = "; ".join(error.messages[:2])

    def sees(self, module: str) -> bool:
        """Whether mypy found the module."""
        return module in self._files

    def fact(self, module: str, path: str) -> dict[str, Any]:
        """The fact about one name, as ``inspector.py`` would give it; parameters are those of all overloads."""
        if module not in self._files:
            return {"error": f"mypy does not see {module}", "module": False}
        node = self._find(module, path)
        if node is None:
            return {"error": f"mypy has no {path} in {module}", "module": True}
        kind = "callable"
        if (isinstance(node, nodes.Decorator) and node.var.is_property) or (
            isinstance(node, nodes.OverloadedFuncDef) and node.is_property
        ):
            kind = "property"
        signatures = list(_signatures(node))
        if isinstance(node, nodes.Var) and not signatures:
            kind = "attribute"
        merged: dict[str, list[Any]] = {}
        for signature in signatures:
            for name, place, optional in signature:
                merged.setdefault(name, [name, place, optional])
        return {
            "kind": kind,
            "coroutine": any(_is_coroutine(each) for each in _functions(node)),
            "parameters": list(merged.values()) if signatures else None,
        }

    def counterpart(self, dotted: str) -> dict[str, Any]:
        """Whether a dotted name exists and is async."""
        head, _, tail = dotted.rpartition(".")
        while head:
            if head in self._files and (node := self._find(head, tail)):
                return {"async": _is_async(node)}
            head, _, last = head.rpartition(".")
            tail = f"{last}.{tail}"
        return {"error": f"mypy does not see {dotted}"}

    def _find(self, module: str, path: str) -> nodes.SymbolNode | None:
        first, *rest = path.split(".")
        symbol = self._files[module].names.get(first)
        node = symbol.node if symbol else None
        for part in rest:
            info = _class_of(node)
            found = info.get(part) if info else None
            if (
                info
                and part == "__init__"
                and (found is None or found.fullname == "builtins.object.__init__")
            ):
                found = info.get("__new__")
            node = found.node if found else None
        return node


def _class_of(node: nodes.SymbolNode | None) -> nodes.TypeInfo | None:
    if isinstance(node, nodes.TypeInfo):
        return node
    kind: ProperType | None = None
    if isinstance(node, nodes.TypeAlias):
        kind = get_proper_type(node.target)
    elif isinstance(node, nodes.Var):
        kind = get_proper_type(node.type)
    if isinstance(kind, CallableType):
        kind = get_proper_type(kind.ret_type)
    if isinstance(kind, TypeType):
        kind = get_proper_type(kind.item)
    return kind.type if isinstance(kind, Instance) else None


def _functions(node: nodes.SymbolNode) -> Iterator[nodes.FuncDef]:
    if isinstance(node, nodes.FuncDef):
        yield node
    elif isinstance(node, nodes.Decorator):
        yield node.func
    elif isinstance(node, nodes.OverloadedFuncDef):
        for item in node.items:
            yield from _functions(item)


def _signatures(node: nodes.SymbolNode) -> Iterator[Parameters]:
    for function in _functions(node):
        yield [
            (
                argument.variable.name,
                "positional_only" if argument.pos_only else _KINDS[argument.kind],
                argument.kind.is_optional(),
            )
            for argument in function.arguments
        ]
    if isinstance(node, nodes.TypeInfo):
        for name in ("__init__", "__new__"):
            symbol = node.get(name)
            if symbol and symbol.node and symbol.node.fullname.rpartition(".")[0] != "builtins.object":
                yield from _signatures(symbol.node)
    elif isinstance(node, (nodes.Var, nodes.TypeAlias)):
        for kind in _callables(node):
            yield [
                (name or f"__{i}", "positional_only" if name is None else _KINDS[place], place.is_optional())
                for i, (name, place) in enumerate(zip(kind.arg_names, kind.arg_kinds))
            ]
        if (info := _class_of(node)) and (symbol := info.get("__call__")) and symbol.node:
            yield from _signatures(symbol.node)


def _callables(node: nodes.SymbolNode) -> list[CallableType]:
    kind = get_proper_type(node.type) if isinstance(node, nodes.Var) else None
    if isinstance(kind, Overloaded):
        return list(kind.items)
    return [kind] if isinstance(kind, CallableType) else []


def _is_coroutine(function: nodes.FuncDef) -> bool:
    return function.is_coroutine or function.is_async_generator


def _is_async(node: nodes.SymbolNode) -> bool:
    info = _class_of(node) if not isinstance(node, nodes.Var) else None
    if info is not None:
        if any(map(info.get, _ASYNC_METHODS)):
            return True
        members = [symbol.node for base in info.mro for symbol in base.names.values() if symbol.node]
        return any(_is_coroutine(f) for member in members for f in _functions(member))
    kinds = [
        *(f.type for f in _functions(node) if isinstance(f.type, CallableType)),
        *_callables(node),
    ]
    results = [get_proper_type(kind.ret_type) for kind in kinds]
    return any(map(_is_coroutine, _functions(node))) or any(
        isinstance(kind, Instance)
        and (any(word in kind.type.name for word in _ASYNC) or any(map(kind.type.get, _ASYNC_METHODS)))
        for kind in results
    )
