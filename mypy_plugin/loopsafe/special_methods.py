"""Async special methods and setters: the statement that calls them has no place for a coroutine, and drops it.

``with``, ``in``, ``del``, an assignment to an item or to a property take the result for themselves. Nobody can await it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from mypy.errorcodes import ErrorCode
from mypy.nodes import Decorator, Expression, MemberExpr, OverloadedFuncDef, TypeInfo
from mypy.types import AnyType, Instance, UnionType, get_proper_type

from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CONTAINS, GENERATOR, SET, Scope, Site
from loopsafe.usage.awaitables import async_method, is_async_def

_OPERATIONS: Final = {("__setitem__",): "__setitem__", ("__delitem__",): "__delitem__", CONTAINS: "__contains__"}


class _Lost(NamedTuple):
    method: str
    remedy: str


def lost_in(module: CheckedModule, code: ErrorCode, *, in_async: bool) -> Iterator[Finding]:
    """The coroutines that are dropped by what calls an async special method, in async code or elsewhere."""
    for scope in module.reading.scopes:
        if _is_async(scope) is not in_async:
            continue
        for site in scope.sites:
            lost = _lost_at(module, site)
            if lost is not None and module.is_reachable(scope, site):
                message = f"Coroutine {quoted(lost.method)} is never awaited"
                yield Finding(code, site.expr, message, [lost.remedy])


def _is_async(scope: Scope) -> bool:
    while scope.kind == GENERATOR and scope.parent is not None:
        scope = scope.parent
    return scope.kind == ASYNC


def _lost_at(module: CheckedModule, site: Site) -> _Lost | None:
    match site.use:
        case "enter":
            remedy = f"Define {quoted('__aenter__')} and {quoted('__aexit__')}, and use {quoted('async with')}"
            return _special(module, site.operand, "__exit__", remedy)
        case "operate" if site.methods in _OPERATIONS:
            name = _OPERATIONS[site.methods]
            return _special(module, site.operand, name, f"{quoted(name)} cannot be async: await an async method instead")
        case "set" | "delete" if isinstance(site.operand, MemberExpr):
            return _accessor(module, site.operand, "setter" if site.use == SET else "deleter")
    return None


def _special(module: CheckedModule, operand: Expression, name: str, remedy: str) -> _Lost | None:
    classes = _classes(module, operand)
    methods = [async_method(info, name) for info in classes]
    owners = [method.info.name for method in methods if method is not None]
    return _Lost(f"{owners[0]}.{name}", remedy) if owners and len(owners) == len(classes) else None


def _accessor(module: CheckedModule, target: MemberExpr, word: str) -> _Lost | None:
    classes = _classes(module, target.expr)
    if len(classes) != 1 or (symbol := classes[0].get(target.name)) is None:
        return None
    for item in symbol.node.items[1:] if isinstance(symbol.node, OverloadedFuncDef) else ():
        if isinstance(item, Decorator) and is_async_def(item) and _names(item) == [word]:
            remedy = f"A {word} cannot be async: await an async method instead"
            return _Lost(f"{item.func.info.name}.{target.name}", remedy)
    return None


def _names(accessor: Decorator) -> list[str]:
    return [expr.name if isinstance(expr, MemberExpr) else "" for expr in accessor.original_decorators]


def _classes(module: CheckedModule, expr: Expression) -> list[TypeInfo]:
    """The classes that a value may be an instance of, by mypy's type, or by ours where mypy has none; [] if not known."""
    exact = module.exact(expr)
    if exact is None or isinstance(exact, AnyType):
        if not _has_async_special_methods(module):
            return []
        values = module.resolver.values(expr)
        found = [None if value.is_class else module.resolver.class_of(value) for value in values]
    else:
        members = [get_proper_type(m) for m in (exact.items if isinstance(exact, UnionType) else [exact])]
        found = [member.type if isinstance(member, Instance) else None for member in members]
    known = [info for info in found if info is not None]
    return known if len(known) == len(found) else []


def _has_async_special_methods(module: CheckedModule) -> bool:
    """Whether a class of the module has one, so that it is worthwhile to look at what mypy knows no type of."""
    known: bool | None = module.shared.get("has async special methods")
    if known is None:
        known = module.shared["has async special methods"] = any(
            scope.kind == ASYNC and scope.owner is not None and _is_special(scope) for scope in module.reading.scopes
        )
    return known


def _is_special(scope: Scope) -> bool:
    names = _names(scope.decorated) if scope.decorated is not None else []
    return scope.last_name.startswith("__") or not {"setter", "deleter"}.isdisjoint(names)
