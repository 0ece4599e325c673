"""An async function given to something that calls it and does not await it.

What: an async function is passed as a callback, sort key, thread target, exit handler and so on; or
assigned to an attribute whose type says that the result is not used.

Why: the caller gets a coroutine object, ignores it or takes it for the result, and the body never runs.

Example:
    threading.Thread(target=worker).start()  # async def worker()

Use instead:
    threading.Thread(target=asyncio.run, args=(worker(),)).start()
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from mypy.errorcodes import ARG_TYPE
from mypy.nodes import (
    CallExpr,
    ConditionalExpr,
    Context,
    Decorator,
    Expression,
    FuncDef,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    SymbolNode,
    Var,
)
from mypy.types import (
    CallableType,
    Instance,
    NoneType,
    Overloaded,
    ProperType,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import Callee, bind
from loopsafe.codes import ASYNC_CALLBACK
from loopsafe.coroutines import stays_async, usage_of
from loopsafe.effects import ITERATED, TAKES_SYNC
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.resolve.signatures import type_parameters
from loopsafe.roles import Given, given_roles
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL, MODULE, Scope
from loopsafe.usage.awaitables import declared_types

_REMEDIES = {
    "runs_in_thread": "Call it directly in async code, or give a function that calls asyncio.run()",
    "runs_on_loop": "Give a sync function that starts a task and keeps it",
}


def check(module: CheckedModule) -> Iterator[Finding]:
    """Async functions as arguments, below decorators, and in attributes typed as sync callables."""
    reported: set[Context] = set()
    found = chain(
        _by_role(module),
        *(_by_type(module, scope) for scope in module.reading.scopes),
        _assigned(module),
    )
    for finding in found:
        if finding.place not in reported:
            reported.add(finding.place)
            yield finding
    yield from _methods(module)


def _by_role(module: CheckedModule) -> Iterator[Finding]:
    usage = usage_of(module)
    for given in given_roles(module):
        if given.role.name not in TAKES_SYNC or given.role.or_async or given.role.when == ITERATED:
            continue
        if given.role.name == "runs_in_thread" and _comes_back(module, given):
            continue
        if (
            stays_async(module, given.function, given.place)
            if given.function is not None
            else usage.is_async_function(given.expr)
        ):
            finding = _finding(given.place, given.expr, quoted(given.taker), given.role.name)
            if module.mypy_reports(given.place, "arg-type"):
                finding = Finding(ARG_TYPE, given.place, None, finding.notes)
            yield finding


def _comes_back(module: CheckedModule, given: Given) -> bool:
    """Whether a thread only makes a coroutine, which whoever awaits the thread gets: its fate is looked at there."""
    usage = usage_of(module)
    return given.function is None and usage.is_factory(given.expr) and usage.leaves_coroutine(given.call)


def _finding(place: Context, expr: Expression, taker: str, role: str = "") -> Finding:
    name = source_of(expr)
    what = f"Async function {quoted(name)}" if name else "An async function"
    message = f"{what} is given to {taker}, which does not await it"
    note = _REMEDIES.get(role, "Give a sync function, or call it in async code and await it")
    return Finding(ASYNC_CALLBACK, place, message, [note])


def _by_type(module: CheckedModule, scope: Scope) -> Iterator[Finding]:
    """Arguments for parameters typed as callables whose result cannot be awaited."""
    usage = usage_of(module)
    for site in scope.sites:
        call = site.expr
        if site.use != CALL or not isinstance(call, CallExpr) or not call.args:
            continue
        if not any(_may_be_function(module, argument) for argument in call.args):
            continue
        ignored = _ignored_arguments(module, call)
        for expr in ignored:
            if usage.is_async_function(expr) and not _knows_better(module, call, expr):
                if not module.mypy_reports(expr, "arg-type"):
                    yield _finding(expr, expr, quoted(source_of(call.callee) or "a function"))


def _may_be_function(module: CheckedModule, expr: Expression) -> bool:
    """Whether an argument may be a function at all."""
    match expr:
        case LambdaExpr():
            return True
        case NameExpr(node=Var()) | MemberExpr() | CallExpr() | IndexExpr() | ConditionalExpr():
            typ = module.exact(expr)
            if isinstance(typ, Instance):
                return typ.type.has_readable_member("__call__")
            return not isinstance(typ, NoneType)
        case NameExpr(node=FuncDef() | Decorator() | OverloadedFuncDef()):
            return True
    return False


def _ignored_arguments(module: CheckedModule, call: CallExpr) -> list[Expression]:
    """The arguments that every signature which fits the call takes as callables with an unused result."""
    typ = module.exact(call.callee)
    signatures = typ.items if isinstance(typ, Overloaded) else [typ] if isinstance(typ, CallableType) else []
    found: list[Expression] | None = None
    for signature in signatures if any(_may_ignore(module, s) for s in signatures) else ():
        parameters = type_parameters(signature)
        bound = bind(parameters, call)
        if bound is None:
            continue
        ignored = [
            expr
            for parameter, declared in zip(parameters, declared_types(signature))
            if ignores_result(get_proper_type(declared))
            for expr in bound.get(parameter.name, ())
        ]
        found = ignored if found is None else [expr for expr in found if expr in ignored]
    return found or []


def _may_ignore(module: CheckedModule, signature: CallableType) -> bool:
    """Whether a signature takes callables with an unused result at all, asked once for each function."""
    known: dict[SymbolNode, bool] = module.shared.setdefault("ignoring", {})
    definition = signature.definition
    if definition is None:
        return _ignores_some(signature)
    if definition not in known:
        known[definition] = _ignores_some(signature)
    return known[definition]


def _ignores_some(signature: CallableType) -> bool:
    return any(ignores_result(get_proper_type(declared)) for declared in declared_types(signature))


def _knows_better(module: CheckedModule, call: CallExpr, expr: Expression) -> bool:
    """Whether the callee is known to deal with async functions after all."""
    for callee in module.resolver.callees(call):
        behaviour, bound = module.resolver.facts(callee, call)
        if behaviour.checks_awaitable or callee.behaviour.checks_awaitable or _others_check(module, callee):
            return True
        roles = [r for r in behaviour.roles if expr in bound.get(r.parameter, ()) and r.name in TAKES_SYNC]
        if callee.is_declared and any(role.or_async for role in roles):
            return True
    return False


def _others_check(module: CheckedModule, callee: Callee) -> bool:
    """Whether a method of the same class asks if a result is awaitable: it may call what this one only keeps."""
    node = callee.node
    owner = callee.owner or (node.info if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)) else None)
    methods = [symbol.node for symbol in owner.names.values()] if owner else []
    return any(
        module.resolver.callee_of(method, 1).behaviour.checks_awaitable
        for method in methods
        if isinstance(method, (FuncDef, Decorator))
    )


def ignores_result(declared: ProperType | None) -> bool:
    """Whether a type is a callable whose caller can do nothing with a coroutine: it returns None or object.

    ``Callable[..., object]`` is no more than "any function": who takes one hands it on, or has a look at it first.
    """
    if isinstance(declared, UnionType):
        members = [get_proper_type(item) for item in declared.items]
        functions = [m for m in members if isinstance(m, CallableType)]
        return bool(functions) and all(map(ignores_result, functions))
    if not isinstance(declared, CallableType) or declared.is_type_obj():
        return False
    result = get_proper_type(declared.ret_type)
    return isinstance(result, NoneType) or (
        isinstance(result, Instance)
        and result.type.fullname == "builtins.object"
        and not declared.is_ellipsis_args
    )


def _assigned(module: CheckedModule) -> Iterator[Finding]:
    """Attributes and variables typed as callables whose result cannot be awaited."""
    usage = usage_of(module)
    for scope, lvalue, rvalue in module.reading.assigned:
        if scope.kind == MODULE or not ignores_result(module.exact(lvalue)):
            continue
        if usage.is_async_function(rvalue) and not module.mypy_reports(rvalue, "assignment"):
            yield _finding(rvalue, rvalue, quoted(source_of(lvalue) or "a variable"))


def _methods(module: CheckedModule) -> Iterator[Finding]:
    """Async methods where the framework that calls them wants sync ones, as in ``unittest.TestCase``."""
    for scope in module.reading.scopes:
        func = scope.node
        if scope.owner is None or not isinstance(func, FuncDef) or not func.is_coroutine:
            continue
        if module.mypy_reports(func, "override") or not stays_async(module, func):
            continue
        taker = module.resolver.sync_method_of(scope.owner, func.name)
        if taker is not None and taker.is_framework:
            message = (
                f"Async method {quoted(func.name)} is called by {quoted(taker.name)}, which does not await it"
            )
            yield Finding(ASYNC_CALLBACK, func, message, ["Make it sync, or use an async base class"])
