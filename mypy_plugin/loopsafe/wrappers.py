"""What a function makes of another one that it decorates, by the wrapper that it returns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from mypy.nodes import CallExpr, Expression, FuncDef, MemberExpr, NameExpr, TypeInfo, Var

from loopsafe.callees import Callee
from loopsafe.effects import CALLS, ENDS, HANDS_ON, KEEPS, LOOP, MAKES_ASYNC
from loopsafe.parameters import parameters_of, result_may_have
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import implementation
from loopsafe.resolve.world import Values
from loopsafe.scopes import ASYNC, CALL, Scope
from loopsafe.tree import arms_of, uncast, walk


def wrapping_of(scope: Scope, func: FuncDef, resolver: Resolver) -> tuple[str, ...]:
    """What a function makes of a function that it decorates: see ``Behaviour.inline``."""
    arguments = func.arguments[1:] if scope.owner is not None and not func.is_static else func.arguments
    if not arguments:
        return ()
    target = arguments[0].variable
    if scope.owner is not None and func.name == "__init__":
        return _inline_in_class(scope.owner, target, resolver)
    if not scope.returns or not result_may_have(func, "__call__") or target not in parameters_of(func):
        return ()
    returned = [uncast(arm) for expr in scope.returns for arm in arms_of(expr)]
    applied = [expr.callee for expr in returned if _is_applied_to(expr, target)]
    found = (
        text
        for expr in returned
        if not any(_is_same(expr, decorator) for decorator in applied)
        for text in _inline_of(expr, scope, func, target, resolver)
    )
    return tuple(dict.fromkeys(found))


def _is_applied_to(expr: Expression, target: Var) -> TypeGuard[CallExpr]:
    """Whether an expression applies a decorator to the function."""
    return isinstance(expr, CallExpr) and len(expr.args) == 1 and _names(expr.args[0], target)


def _is_same(expr: Expression, other: Expression) -> bool:
    """Whether two expressions name the same: a decorator that can be used with arguments returns its inside for these."""
    return isinstance(expr, NameExpr) and isinstance(other, NameExpr) and expr.node is other.node


def _inline_of(
    expr: Expression, scope: Scope, func: FuncDef, target: Var, resolver: Resolver
) -> Iterator[str]:
    """What a decorator makes of a function if it returns a certain expression."""
    if _names(expr, target):
        yield KEEPS
    elif _is_applied_to(expr, target):
        for callee in resolver.callees(expr):
            yield from resolver.facts(callee, expr)[0].inline
    else:
        for function in returned_functions(expr, resolver):
            for wrapper in _definitions(function.scope, scope, func, resolver):
                yield f"{_wrapper_does(wrapper, target, resolver)} {wrapper.name}"


def _inline_in_class(owner: TypeInfo, target: Var, resolver: Resolver) -> tuple[str, ...]:
    """What a class makes of a function that it is given: it keeps it in an attribute, to call it later."""
    call = owner.names.get("__call__") or owner.names.get("__get__")
    func = implementation(call.node) if call is not None else None
    wrapper = resolver.world.scope(func) if func is not None else None
    for name, symbol in owner.names.items() if wrapper is not None else ():
        bound = resolver.world.bindings(symbol.node) if isinstance(symbol.node, Var) else ()
        if wrapper is not None and any(_names(binding.expr, target) for binding in bound):
            word = _wrapper_does(wrapper, name, resolver)
            return (f"{word} {wrapper.name}",) if word != ENDS else ()
    return ()


def _definitions(wrapper: Scope | None, outer: Scope, func: FuncDef, resolver: Resolver) -> Iterator[Scope]:
    """An inner function, with others of that name: each arm of an ``if`` may define it in its own way."""
    if wrapper is None or wrapper.parent is not outer or not isinstance(wrapper.node, FuncDef):
        return
    yield wrapper
    for node in walk(func.body):
        if isinstance(node, FuncDef) and node.name == wrapper.node.name and node is not wrapper.node:
            other = resolver.world.scope(node)
            if other is not None and other.parent is outer:
                yield other


def returned_functions(expr: Expression, resolver: Resolver) -> Iterator[Callee]:
    """The functions that a returned expression may be."""
    values: Values = resolver.values(expr)
    for value in values:
        if value.function is not None:
            yield value.function


def _wrapper_does(wrapper: Scope, target: Var | str, resolver: Resolver) -> str:
    """What a wrapper does with the function that it wraps: a variable, or the attribute of that name."""
    if wrapper.kind == ASYNC:
        return MAKES_ASYNC
    calls = [site.expr for site in wrapper.sites if site.use == CALL]
    own = [c for c in calls if isinstance(c, CallExpr) and _names(c.callee, target)]
    for call in calls:
        if not isinstance(call, CallExpr):
            continue
        for callee in resolver.callees(call):
            behaviour, bound = resolver.facts(callee, call)
            if any(arg in own for arg in call.args) and LOOP in behaviour.effects:
                return ENDS
            for role in behaviour.roles:
                for expr in bound.get(role.parameter, ()):
                    if role.name in ("runs_in_thread", "runs_on_loop") and _mentions(expr, target):
                        return ENDS
    if own and not any(_returns(wrapper, call, resolver) for call in own):
        return CALLS
    if own:
        return KEEPS
    if any(_names(arg, target) for c in calls if isinstance(c, CallExpr) for arg in c.args):
        return HANDS_ON
    return ENDS


def _returns(wrapper: Scope, call: CallExpr, resolver: Resolver) -> bool:
    """Whether a wrapper returns the result of a call as it is."""
    for expr in wrapper.returns:
        if expr is call:
            return True
        if isinstance(expr, NameExpr) and isinstance(expr.node, Var):
            if any(binding.expr is call for binding in resolver.world.bindings(expr.node)):
                return True
    return False


def _mentions(expr: Expression, target: Var | str) -> bool:
    """Whether an expression is the function, or makes another one of it: a ``partial``, a lambda that calls it."""
    return any(isinstance(node, Expression) and _names(node, target) for node in walk(expr))


def _names(expr: Expression, target: Var | str) -> bool:
    match expr:
        case NameExpr(node=node):
            return node is target
        case MemberExpr(expr=NameExpr(node=Var(is_self=True)), name=name):
            return name == target
    return False
