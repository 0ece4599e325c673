"""What a definition tells before its effects are solved: markers, decorators, parameters that it calls.

Decorators are looked through. A decorator that is part of the program is judged by the wrapper that it
returns; one that a stub describes, by its roles; any other by the type that mypy gives to the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from mypy.nodes import (
    ARG_POS,
    AssignmentStmt,
    CallExpr,
    ComparisonExpr,
    Decorator,
    Expression,
    FloatExpr,
    FuncDef,
    IntExpr,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    ReturnStmt,
    StrExpr,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    Overloaded,
    Type,
    get_proper_type,
)

from loopsafe.callees import Callee
from loopsafe.effects import (
    CALLED,
    CALLS,
    COROUTINE,
    ENDS,
    HANDS_ON,
    HARMLESS,
    ITERATED,
    KEEPS,
    MAKES_ASYNC,
    Behaviour,
    Marker,
    changed,
)
from loopsafe.parameters import may_have, object_parameters, result_may_have, roles_of_parameters
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import is_coroutine_type, union_members
from loopsafe.scopes import ASYNC, CALL, Scope
from loopsafe.stub_reader import behaviour_of
from loopsafe.tree import arms_of, walk
from loopsafe.wrappers import wrapping_of


class Decorated(NamedTuple):
    """A function as its decorators leave it.

    Attributes:
        when: the use of the result that runs the body.
        is_async: calling it gives a coroutine.
        runs: calling it runs the body in the caller's thread at all.
        wrappers: bodies that decorators put around it.
    """

    when: str
    is_async: bool
    runs: bool
    wrappers: tuple[Callee, ...] = ()


def markers_of(decorated: Decorator | None) -> Iterator[tuple[Expression, Marker | None]]:
    """The markers among the decorators of a function; None for one whose arguments are not literals."""
    for expr in decorated.original_decorators if decorated else ():
        call = expr if isinstance(expr, CallExpr) else None
        callee = call.callee if call else expr
        if not isinstance(callee, RefExpr) or not _is_marker(callee):
            continue
        name = callee.fullname.rpartition(".")[2] or getattr(callee, "name", "")
        try:
            values = [_literal(arg) for arg in call.args] if call else []
        except ValueError:
            yield expr, None
            continue
        names = call.arg_names if call else []
        positional = tuple(v for v, n in zip(values, names) if n is None)
        keywords = tuple((n, v) for v, n in zip(values, names) if n is not None)
        yield expr, Marker(name, positional, keywords)


def _is_marker(callee: RefExpr) -> bool:
    return callee.fullname.startswith("loopsafe.") and callee.fullname.count(".") == 1


def _literal(expr: Expression) -> object:
    match expr:
        case StrExpr(value=value) | IntExpr(value=value) | FloatExpr(value=value):
            return value
        case NameExpr(name="True" | "False" | "None" as word):
            return {"True": True, "False": False, "None": None}[word]
    raise ValueError


_NOTHING_FOUND: Final = {
    name: getattr(HARMLESS, name)
    for name in ("when", "is_async", "roles", "checks_awaitable", "must_use", "tells", "inline", "variants", "promise")
}


def marked(scope: Scope) -> Behaviour:
    """What the markers on a function say; markers that make no sense say nothing here, a rule reports them."""
    if scope.decorated is None:
        return HARMLESS
    markers = [marker for _, marker in markers_of(scope.decorated) if marker is not None]
    if not markers:
        return HARMLESS
    try:
        return behaviour_of(scope.name, markers)
    except ValueError:
        return HARMLESS


def static_behaviour(scope: Scope, resolver: Resolver) -> tuple[Behaviour, tuple[Callee, ...]]:
    """All that is known of a function before its effects are solved, and the wrappers around it."""
    func = scope.function
    if not isinstance(func, FuncDef):
        return HARMLESS, ()
    behaviour = resolver.catalogue.configured(scope.name) or marked(scope)
    result = undecorated(func)
    if scope.decorated is not None:
        for expr in reversed(scope.decorated.decorators):
            result = _apply(expr, scope.decorated, result, resolver)
    if behaviour.promise == "blocking":
        result = result._replace(when=behaviour.when)
    checks = any(site.use == CALL and checks_awaitable(site.expr) for site in scope.sites)
    roles = behaviour.roles or (
        *roles_of_parameters(scope, func, result.when, checks, resolver),
        *(() if checks else object_parameters(func)),
    )
    found = {
        "when": result.when,
        "is_async": result.is_async,
        "roles": roles,
        "checks_awaitable": checks,
        "must_use": behaviour.must_use or _must_use(scope, func, resolver) or _must_use_of_wrapper(scope, resolver),
        "tells": behaviour.tells or _tells_of_loop(scope, resolver),
        "inline": wrapping_of(scope, func, resolver) if scope.kind != ASYNC else (),
        "variants": tuple(_variants(scope, func, resolver)),
        "promise": behaviour.promise if result.runs else behaviour.promise or "elsewhere",
    }
    if behaviour is HARMLESS and found == _NOTHING_FOUND:
        return HARMLESS, result.wrappers
    return changed(behaviour, **found), result.wrappers


def _variants(scope: Scope, func: FuncDef, resolver: Resolver) -> Iterator[tuple[str, str]]:
    """The functions that run instead of one, by the class of the first argument."""
    registered = resolver.world.registered(func)
    if not registered or scope.decorated is None:
        return
    takers = {
        signature.behaviour.dispatches
        for expr in scope.decorated.original_decorators
        for value in resolver.values(expr)
        for decorator in resolver.functions(value)
        for signature in decorator.signatures
    }
    for method, other in registered:
        if method in takers:
            yield from ((name, other.name) for name in _dispatched_on(other))


def _dispatched_on(scope: Scope) -> Iterator[str]:
    """The classes that a function is registered for: an argument of the decorator, or the type of its first parameter."""
    assert isinstance(scope.node, FuncDef)
    for expr in scope.decorated.original_decorators if scope.decorated is not None else ():
        for arg in expr.args if isinstance(expr, CallExpr) else ():
            if isinstance(arg, RefExpr) and isinstance(arg.node, TypeInfo):
                yield arg.node.fullname
                return
    position = 0 if scope.owner is None or scope.node.is_static else 1
    typ = get_proper_type(scope.node.type)
    if isinstance(typ, CallableType) and position < len(typ.arg_types):
        for item in union_members(typ.arg_types[position]):
            if isinstance(item, Instance):
                yield item.type.fullname


def undecorated(func: FuncDef) -> Decorated:
    """A function as it is below all of its decorators."""
    when = ITERATED if func.is_generator and not func.is_coroutine else CALLED
    is_async = func.is_coroutine and not func.is_async_generator
    return Decorated(when, is_async, not func.is_coroutine)


def _apply(expr: Expression, decorated: Decorator, inner: Decorated, resolver: Resolver) -> Decorated:
    """What a decorator makes of a function."""
    return seen_through(expr, decorated, inner, resolver) or _by_type(decorated, inner)


def seen_through(
    expr: Expression, decorated: Decorator, inner: Decorated, resolver: Resolver
) -> Decorated | None:
    """What a decorator makes of a function, if its inside or a stub tells."""
    if isinstance(expr, (CallExpr, RefExpr)):
        callee = expr.callee if isinstance(expr, CallExpr) else expr
        if isinstance(callee, RefExpr) and _is_marker(callee):
            return inner
        if isinstance(expr, MemberExpr) and expr.name in ("getter", "setter", "deleter"):
            return inner
    reference = NameExpr(decorated.func.name)
    reference.node = decorated.func
    call = CallExpr(expr, [reference], [ARG_POS], [None])
    for value in resolver.values(expr):
        for function in resolver.functions(value):
            judged = _judge(function, call, reference, inner, resolver, decorated)
            if judged is not None:
                return judged
    return None


def _judge(
    function: Callee,
    call: CallExpr,
    reference: Expression,
    inner: Decorated,
    resolver: Resolver,
    decorated: Decorator,
) -> Decorated | None:
    behaviour, bound = resolver.facts(function, call)
    if wrapping := behaviour.wrapping(inner.is_async):
        word, wrapper = wrapping
        wrappers = (*inner.wrappers, resolver.named(wrapper)) if wrapper else inner.wrappers
        if word == HANDS_ON and inner.is_async:
            return None  # whoever gets it may run it; the type tells whether a coroutine comes back
        if word == HANDS_ON and not _is_transparent(decorated):
            return Decorated(CALLED, False, False)
        if word in (KEEPS, HANDS_ON) or (word == CALLS and not inner.is_async):
            return inner._replace(wrappers=wrappers)
        return Decorated(CALLED, word == MAKES_ASYNC, False, wrappers if word == ENDS else ())
    for role in behaviour.roles:
        if reference not in bound.get(role.parameter, ()):
            continue
        if role.name == "wraps":
            return inner if role.when == CALLED else inner._replace(when=role.when)
        if role.name == "runs_in_thread":
            return None if role.or_async else Decorated(CALLED, True, False)
    made = tuple(resolver.made_callable(function, call))
    return Decorated(CALLED, False, False, made) if made else None


def _by_type(decorated: Decorator, inner: Decorated) -> Decorated:
    """What the type of the decorated function tells of decorators whose inside cannot be seen."""
    typ = get_proper_type(decorated.var.type)
    func = get_proper_type(decorated.func.type)
    if not isinstance(typ, CallableType):
        return Decorated(CALLED, False, False)
    result = get_proper_type(typ.ret_type)
    if is_awaitable(result):
        return Decorated(CALLED, is_coroutine_type(result), False)
    if isinstance(result, AnyType) and not (isinstance(func, CallableType) and func.implicit):
        return Decorated(CALLED, False, False)
    if inner.is_async:
        return Decorated(CALLED, False, False)
    return inner if _is_transparent(decorated) else Decorated(CALLED, False, False)


def _is_transparent(decorated: Decorator) -> bool:
    """Whether decorators leave the type of the result as it is."""
    typ, func = get_proper_type(decorated.var.type), get_proper_type(decorated.func.type)
    if not isinstance(typ, CallableType) or not isinstance(func, CallableType):
        return not isinstance(typ, Instance)
    return func.ret_type == typ.ret_type


def is_awaitable(typ: object) -> bool:
    """Whether values of the type can be awaited."""
    return isinstance(typ, Instance) and typ.type.has_base("typing.Awaitable")


def _must_use(scope: Scope, func: FuncDef, resolver: Resolver) -> str | None:
    """A helper that only hands on a task, or a coroutine, leaves it to its caller to keep it, or to await it.

    Of an async one, it is what its coroutine gives.
    """
    if not _may_give_awaitable(scope, func):
        return None
    handed_on = [
        _handed_on(arm, scope, func, resolver)
        for expr in scope.returns
        for arm in arms_of(expr)
    ]
    if COROUTINE in handed_on:
        if scope.kind == ASYNC:
            return None
        return COROUTINE if set(handed_on) == {COROUTINE} and _may_give_coroutine(scope, func) else None
    return next(filter(None, handed_on), None)


def _may_give_awaitable(scope: Scope, func: FuncDef) -> bool:
    """Whether the result, or that of the coroutine, may be declared as something to be awaited."""
    if scope.kind != ASYNC:
        return result_may_have(func, "__await__")
    typ = get_proper_type(func.type)
    result = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
    given = result.args[-1] if isinstance(result, Instance) and result.args else None
    return scope.decorated is None and may_have(given, "__await__")


def _must_use_of_wrapper(scope: Scope, resolver: Resolver) -> str | None:
    """The wrapper that the outermost decorator puts around a function may give a task that nobody keeps."""
    if scope.decorated is None or not scope.decorated.decorators:
        return None
    for value in resolver.values(scope.decorated.decorators[0]):
        for decorator in resolver.functions(value):
            wrapping = decorator.behaviour.wrapping(scope.kind == ASYNC)
            kind = resolver.named(wrapping[1]).behaviour.must_use if wrapping and wrapping[1] else None
            if kind is not None and kind != COROUTINE:
                return kind
    return None


def _handed_on(expr: Expression, scope: Scope, func: FuncDef, resolver: Resolver) -> str | None:
    """What must be used of a value that a function returns, if the function itself does not keep it."""
    made = expr
    if isinstance(expr, NameExpr) and isinstance(expr.node, Var):
        bindings = resolver.world.bindings(expr.node)
        if len(bindings) != 1 or _is_stored(func, expr.node):
            return None
        made = bindings[0].expr
    if isinstance(made, CallExpr):
        for callee in resolver.callees(made):
            if callee.scope is scope:
                continue
            declared = callee.returns.ret_type if isinstance(callee.returns, CallableType) else None
            if callee.behaviour.is_async or is_coroutine_type(declared):
                return COROUTINE
            if kind := resolver.facts(callee, made)[0].must_use:
                return kind
    return None


def _may_give_coroutine(scope: Scope, func: FuncDef) -> bool:
    """Whether nothing is declared that speaks against a coroutine as the result."""
    if func.is_generator or (scope.decorated is not None and scope.decorated.decorators):
        return False
    typ = get_proper_type(func.type)
    if not isinstance(typ, CallableType) or typ.implicit:
        return True
    result = get_proper_type(typ.ret_type)
    return isinstance(result, AnyType) or is_awaitable(result)


def _is_stored(func: FuncDef, task: Var) -> bool:
    """Whether a variable goes anywhere but into calls of its own methods, and back to the caller."""
    harmless: set[int] = set()
    for node in walk(func.body):
        match node:
            case MemberExpr(expr=NameExpr() as name) | ReturnStmt(expr=NameExpr() as name):
                harmless.add(id(name))
            case AssignmentStmt(lvalues=[NameExpr() as name]):
                harmless.add(id(name))
    uses = [node for node in walk(func.body) if isinstance(node, NameExpr) and node.node is task]
    return any(id(use) not in harmless for use in uses)


def checks_awaitable(call: Expression) -> bool:
    """Whether a call asks if something is awaitable, or is a function that gives something awaitable."""
    if not isinstance(call, CallExpr) or not isinstance(call.callee, RefExpr):
        return False
    node = call.callee.node
    if not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
        return False
    if node.fullname in ("builtins.isinstance", "builtins.issubclass") and len(call.args) == 2:
        return _names_awaitable(call.args[1])
    typ = get_proper_type(node.type)
    items = typ.items if isinstance(typ, Overloaded) else [typ]
    return any(
        isinstance(item, CallableType) and _is_about_awaitables(item.type_guard or item.type_is)
        for item in items
    )


def _is_about_awaitables(guard: Type | None) -> bool:
    proper = get_proper_type(guard)
    if isinstance(proper, CallableType):
        proper = get_proper_type(proper.ret_type)
    return is_awaitable(proper)


def _names_awaitable(kinds: Expression) -> bool:
    if isinstance(kinds, TupleExpr):
        return any(map(_names_awaitable, kinds.items))
    info = kinds.node if isinstance(kinds, RefExpr) else None
    return isinstance(info, TypeInfo) and info.has_base("typing.Awaitable")


def _tells_of_loop(scope: Scope, resolver: Resolver) -> str | None:
    """A function that asks for the loop and answers yes or no tells whether one runs."""
    if scope.returns and all(map(_is_answer, scope.returns)) and resolver.world.asks_loop(scope):
        return "loop"
    return None


def _is_answer(expr: Expression) -> bool:
    match expr:
        case NameExpr(name="True" | "False") | ComparisonExpr(operators=["is" | "is not"]):
            return True
    return False


