"""Functions that are handed to other functions: what is given where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mypy.nodes import ARG_POS, CallExpr, Context, Expression, FuncDef, MemberExpr, NameExpr, TypeInfo

from loopsafe.effects import Effect, Role, shown
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL, DECORATE, Scope, Site


class Given(NamedTuple):
    """A value given for a parameter with a role.

    Attributes:
        taker: the function that takes it.
        role: what the taker does with it.
        expr: the value.
        place: where to report.
        call: the call that gives it.
        function: the function below the decorator, where that is how it is given.
        scope: where it is given.
    """

    taker: str
    role: Role
    expr: Expression
    place: Context
    call: CallExpr
    function: FuncDef | None = None
    scope: Scope | None = None


def given_roles(module: CheckedModule) -> list[Given]:
    """All values that a module gives for parameters with roles, decorated functions included."""
    found: list[Given] | None = module.shared.get("given")
    if found is None:
        found = module.shared["given"] = [
            g for scope in module.reading.scopes for g in _in_scope(module, scope)
        ]
    return found


def _in_scope(module: CheckedModule, scope: Scope) -> Iterator[Given]:
    aliases = module.reading.aliases
    for site in scope.sites:
        if site.use not in (CALL, DECORATE):
            continue
        names = _names(site)
        if names and aliases.isdisjoint(names) and not any(map(module.project.takes_functions, names)):
            continue
        if site.use == CALL and isinstance(site.expr, CallExpr):
            for given in _in_call(module, site.expr, None):
                yield given._replace(scope=scope)
        elif site.use == DECORATE and site.function is not None:
            reference = NameExpr(site.function.func.name)
            reference.node = site.function.func
            call = CallExpr(site.expr, [reference], [ARG_POS], [None])
            for given in _in_call(module, call, site.expr):
                yield given._replace(function=site.function.func, scope=scope)


def _names(site: Site) -> list[str]:
    """The last name of what is called, or of the decorator; those of its base classes where it is a class."""
    operand = site.operand
    while isinstance(operand, CallExpr):
        operand = operand.callee
    if not isinstance(operand, (NameExpr, MemberExpr)):
        return []
    bases = [base.name for base in operand.node.mro[1:-1]] if isinstance(operand.node, TypeInfo) else []
    return [operand.name, *bases]


def _in_call(module: CheckedModule, call: CallExpr, place: Context | None) -> Iterator[Given]:
    for callee in module.resolver.callees(call):
        behaviour, bound = module.resolver.facts(callee, call)
        for role in behaviour.roles:
            for expr in bound.get(role.parameter, ()) if module.consequences.meets(role, callee, call) else ():
                yield Given(shown(callee.name), role, expr, place or expr, call)


def effects_of_given(module: CheckedModule, given: Given) -> dict[str, Effect]:
    """What running a given function does; positional arguments behind it are what it will be called with."""
    inner = module.project.scope(given.function) if given.function is not None else None
    if inner is not None:
        return dict(module.project.effects(inner))
    arguments = given.call.args
    if given.expr not in arguments:
        return module.effects_of_calling(given.expr, [])
    start = arguments.index(given.expr) + 1
    kinds = given.call.arg_kinds
    following = [a for a, k in zip(arguments[start:], kinds[start:]) if k is ARG_POS]
    return module.effects_of_calling(given.expr, following)
