"""Which methods are used for their plain result, so that an async override would break whoever calls them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mypy.nodes import CallExpr, Expression, FuncDef, MemberExpr, NameExpr, SuperExpr
from mypy.types import AnyType, CallableType, Instance, get_proper_type

from loopsafe.behaviours import checks_awaitable
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import CALL, GET, SYNC, ModuleScopes, Scope, Site

SOMEBODY: Final = "?"
OUTSIDE: Final = "()"
"""A user that is not a method, which no subclass can override."""
_AWARE: Final = "(aware)"


def plain_methods(reading: ModuleScopes, resolver: Resolver) -> dict[Scope, tuple[str, ...]]:
    """The sync methods of a module that an async override would break, and who uses their plain results.

    Only methods count whose annotations are so loose that mypy lets an async method override them without a word.
    Uses of the result decide; where there are none, a method that returns something of its own counts, and its unknown
    users go by the name ``SOMEBODY``.
    """
    candidates = {scope: set[str]() for scope in reading.scopes if _is_loose(scope)}
    names = {scope.last_name for scope in candidates}
    for user in reading.scopes if candidates else ():
        for site in user.sites:
            if _site_name(site) in names:
                for method in _methods_at(site, resolver):
                    if method in candidates:
                        candidates[method].add(_use(user, site))
    found: dict[Scope, tuple[str, ...]] = {}
    for scope, uses in candidates.items():
        plain = sorted(uses - {_AWARE})
        if plain:
            found[scope] = tuple(plain)
        elif not uses and _returns_something(scope, resolver):
            found[scope] = (SOMEBODY,)
    return found


def _is_loose(scope: Scope) -> bool:
    func = scope.node
    if scope.owner is None or scope.kind != SYNC or not isinstance(func, FuncDef):
        return False
    if func.name.startswith("__"):
        return False
    typ = get_proper_type(func.type)
    if not isinstance(typ, CallableType):
        return True
    result = get_proper_type(typ.ret_type)
    return isinstance(result, AnyType) or (
        isinstance(result, Instance) and result.type.fullname == "builtins.object"
    )


def _site_name(site: Site) -> str | None:
    if site.use in (CALL, GET) and isinstance(site.operand, MemberExpr):
        return site.operand.name
    return None


def _methods_at(site: Site, resolver: Resolver) -> Iterator[Scope]:
    assert isinstance(site.operand, MemberExpr)
    for value in resolver.values(site.operand.expr):
        info = resolver.class_of(value)
        found = resolver.lookup(info, site.operand.name) if info is not None else None
        callee = resolver.callee_of_member(found) if found is not None else None
        if callee is not None and callee.scope is not None:
            yield callee.scope


def _use(user: Scope, site: Site) -> str:
    """Who uses the result: somebody who knows that it may be a coroutine, or the name of a method.

    Who calls a method that is only mentioned is not known.
    """
    if site.use == GET:
        return SOMEBODY
    checks = any(checks_awaitable(s.expr) for s in user.sites if s.use == CALL)
    if site.awaited or site.expr in user.returns or checks:
        return _AWARE
    return user.node.name if user.owner is not None and isinstance(user.node, FuncDef) else OUTSIDE


def _returns_something(scope: Scope, resolver: Resolver) -> bool:
    return any(not _says_nothing(expr) and not _is_coroutine(expr, resolver) for expr in scope.returns)


def _says_nothing(expr: Expression) -> bool:
    """Whether a returned expression is nothing of the method's own: None, or what the base class returns."""
    if isinstance(expr, CallExpr):
        return isinstance(expr.callee, SuperExpr)
    return isinstance(expr, NameExpr) and expr.name == "None"


def _is_coroutine(expr: Expression, resolver: Resolver) -> bool:
    return isinstance(expr, CallExpr) and any(c.behaviour.is_async for c in resolver.callees(expr))
