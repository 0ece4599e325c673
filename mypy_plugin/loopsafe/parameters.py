"""What a function does with what it is given: it calls it, goes over it, enters it, or hands it on to who does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from mypy.nodes import (
    ARG_STAR,
    ARG_STAR2,
    Argument,
    CallExpr,
    Expression,
    FuncDef,
    GeneratorExpr,
    NameExpr,
    Var,
)
from mypy.types import CallableType, Instance, NoneType, Type, UnionType, get_proper_type

from loopsafe.callees import parameter_name
from loopsafe.effects import CALLED, ENTERED, ITEMS, ITERATED, USED_BY, Role
from loopsafe.needs import is_still_given, needs_at, single_value
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import CALL, ENTER, ITERATE, PLAIN, Scope, Site

_USED_AS: Final = {use: role for role, use in USED_BY.items()}
_ELSEWHERE: Final = frozenset({"runs_in_thread", "runs_on_loop"})
_HANDED_ON: Final = _ELSEWHERE | {"calls"}


def roles_of_parameters(
    scope: Scope, func: FuncDef, when: str, checks: bool, resolver: Resolver
) -> Iterator[Role]:
    """The parameters that a function uses up in one of these ways, in order of their roles.

    Args:
        scope: the body of the function.
        func: the function.
        when: the use of its result that runs the body.
        checks: whether it asks if something is awaitable: then it knows what to do with an async function, and
            calls here only that if it hands others to somebody else.
        resolver: knows what the body calls.
    """
    parameters = parameters_of(func)
    if not parameters:
        return
    collected = {a.variable: parameters.pop(a.variable) for a in func.arguments if _collects(a) and a.variable in parameters}
    uses = _Uses(parameters, collected, resolver)
    found = {
        role._replace(when=when, needs=needs_at(site, scope, resolver)) for site in scope.sites for role in uses.at(site)
    }
    if not func.is_generator:
        for use in _USED_AS:
            found |= {role._replace(when=use, needs=()) for expr in scope.returns for role in uses.of(expr, use)}
    elsewhere = {role.parameter for role in found if role.name in _ELSEWHERE} if checks else set()
    for role in sorted(found, key=repr):
        if role.needs and role._replace(needs=()) in found:
            continue
        if not (role.name == "calls" and role.parameter in elsewhere):
            yield role._replace(or_async=True) if checks else role


def _collects(argument: Argument) -> bool:
    """Whether an argument is ``*args``, a tuple of what is given: to go over it uses nothing of that."""
    return argument.kind is ARG_STAR


class _Uses:
    """Finds the uses of the parameters of a function."""

    def __init__(self, parameters: Mapping[Var, str], collected: Mapping[Var, str], resolver: Resolver) -> None:
        self._parameters = parameters
        self._collected = collected
        self._resolver = resolver
        self._followed: set[Expression] = set()

    def at(self, site: Site) -> Iterator[Role]:
        """What a site does with parameters."""
        if site.use == CALL and isinstance(site.expr, CallExpr):
            if name := self._name(site.operand) or self._item_of(site.operand):
                yield Role("calls", name, CALLED, True)
            yield from self._handed(site.expr, CALLED)
        elif site.use in (ITERATE, ENTER):
            yield from self.of(site.operand, ITERATED if site.use == ITERATE else ENTERED)

    def of(self, expr: Expression, use: str) -> Iterator[Role]:
        """What going over an expression, or entering it, does with parameters."""
        value = single_value(expr, self._resolver)
        if name := self._name(value):
            yield Role(_USED_AS[use], name)
        elif isinstance(value, (CallExpr, GeneratorExpr)) and value not in self._followed:
            self._followed.add(value)  # a variable may be made of itself: ``rows = (clean(row) for row in rows)``
            if isinstance(value, CallExpr):
                yield from self._handed(value, use)
            elif use == ITERATED:
                yield from self.of(value.sequences[0], use)
            self._followed.discard(value)

    def _handed(self, call: CallExpr, use: str) -> Iterator[Role]:
        """What is done with the parameters that a call hands on, when its result is used."""
        if not any(map(self._mentions, call.args)):
            return
        for callee in self._resolver.callees(call):
            behaviour, bound = self._resolver.facts(callee, call)
            for role in behaviour.roles:
                parameter, _, method = role.parameter.partition(".")
                for expr in bound.get(parameter, ()) if role.when == use else ():
                    if role.name in USED_BY:
                        yield from self.of(expr, USED_BY[role.name])
                    elif role.name in _HANDED_ON and (name := self._name(expr) or self._item_of(expr)):
                        yield role._replace(parameter=f"{name}.{method}" if method else name)

    def _mentions(self, expr: Expression) -> bool:
        if expr is not (value := single_value(expr, self._resolver)):
            return isinstance(value, CallExpr)
        if isinstance(expr, CallExpr):
            return any(map(self._mentions, expr.args))
        if isinstance(expr, GeneratorExpr):
            return self._mentions(expr.sequences[0])
        return (self._name(expr) or self._item_of(expr)) is not None

    def _item_of(self, expr: Expression) -> str | None:
        """The items of a parameter, if an expression is a loop variable that goes over it."""
        var = expr.node if isinstance(expr, NameExpr) else None
        bindings = self._resolver.world.bindings(var) if isinstance(var, Var) else []
        if len(bindings) != 1 or bindings[0].how != "item":
            return None
        items = bindings[0].expr
        collected = self._collected.get(items.node) if isinstance(items, NameExpr) and isinstance(items.node, Var) else None
        name = collected or self._name(items)
        return f"{name}.{ITEMS}" if name else None

    def _name(self, expr: Expression) -> str | None:
        """The parameter that an expression is; not behind a test of its class, where it may not be what is given."""
        if not isinstance(expr, NameExpr) or not isinstance(expr.node, Var) or expr.node not in self._parameters:
            return None
        if self._resolver.world.narrowed(expr) or not is_still_given(expr.node, self._resolver):
            return None
        return self._parameters[expr.node]


def parameters_of(func: FuncDef) -> dict[Var, str]:
    """The parameters for which a function could be given, or something that runs code when it is used."""
    types = func.type.arg_types if isinstance(func.type, CallableType) else [None] * len(func.arguments)
    return {
        argument.variable: parameter_name(func, position)
        for position, (argument, declared) in enumerate(zip(func.arguments, types))
        if argument.kind is not ARG_STAR2 and may_have(declared, "__call__", "__iter__", "__enter__")
    }


def may_have(declared: Type | None, *methods: str) -> bool:
    """Whether values of a declared type may have one of these methods, and what they run is not known beforehand."""
    proper = get_proper_type(declared)
    if isinstance(proper, NoneType):
        return False
    if isinstance(proper, UnionType):
        return any(may_have(item, *methods) for item in proper.items)
    if not isinstance(proper, Instance) or proper.type.fullname == "builtins.object":
        return True
    if proper.type.fullname in PLAIN:
        return any(isinstance(get_proper_type(arg), CallableType) for arg in proper.args)
    return any(map(proper.type.has_readable_member, methods))


def result_may_have(func: FuncDef, *methods: str) -> bool:
    """Whether the declared result of a function may have one of these methods."""
    return not isinstance(func.type, CallableType) or may_have(func.type.ret_type, *methods)


def object_parameters(func: FuncDef) -> Iterator[Role]:
    """With a parameter of type ``object`` a function can do nothing but look at it."""
    typ = get_proper_type(func.type)
    if not isinstance(typ, CallableType) or typ.implicit:
        return
    for position, declared in enumerate(map(get_proper_type, typ.arg_types)):
        if isinstance(declared, Instance) and declared.type.fullname == "builtins.object":
            yield Role("inspects", parameter_name(func, position))
