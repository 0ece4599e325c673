"""Which bodies are followed: those in which something is made that has to be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mypy.nodes import (
    CallExpr,
    FuncDef,
    LambdaExpr,
    MypyFile,
    Node,
)
from mypy.types import (
    CallableType,
    Instance,
    get_proper_type,
)

from loopsafe.effects import COROUTINE
from loopsafe.flow.captured import captured_variables
from loopsafe.flow.paths import Flow
from loopsafe.scopes import ASYNC, CALL, GENERATOR, GET, MODULE, OPERATE, TRUTH, ModuleScopes, Scope, Site
from loopsafe.usage.awaitables import only_objects
from loopsafe.usage.sinks import Usage


def flows(
    reading: ModuleScopes, usage: Usage, is_checked: Callable[[Scope], bool]
) -> Iterator[tuple[Scope, Flow]]:
    """The flow through every scope in which something is made that has to be used."""
    wanted = {
        _statement_scope(scope)
        for scope in reading.scopes
        for site in scope.sites
        if site.use in (CALL, GET, OPERATE) and _is_followed(usage, site)
    }
    wanted |= {_statement_scope(s) for s in reading.scopes if _tests_awaitable(usage, s)}
    for scope in reading.scopes:
        if scope in wanted:
            usage.is_checked = is_checked(scope)
            yield scope, _flow(scope, usage)


def _statement_scope(scope: Scope) -> Scope:
    """A generator expression is followed as part of the scope around it."""
    while scope.kind == GENERATOR and scope.parent is not None:
        scope = scope.parent
    return scope


def _is_followed(usage: Usage, site: Site) -> bool:
    kind = usage.made_by(site.expr)
    if kind in (COROUTINE, None) and site.awaited and isinstance(site.expr, CallExpr):
        return usage.leaves_coroutine(site.expr) or usage.leaves(site.expr) is not None
    return kind is not None


def _tests_awaitable(usage: Usage, scope: Scope) -> bool:
    return any(
        site.use == OPERATE and site.methods == TRUTH and usage.is_always_true(site.operand)
        for site in scope.sites
    )


def _flow(scope: Scope, usage: Usage) -> Flow:
    node = scope.node
    if isinstance(node, LambdaExpr):
        flow = Flow(usage, set())
        flow.run_expression(node.expr())
        return flow
    body = node.defs if isinstance(node, MypyFile) else node.body.body if isinstance(node, FuncDef) else []
    flow = Flow(
        usage,
        captured_variables(body),
        keeps_globals=scope.kind == MODULE,
        plain_result=_plain_result(node) and _means_it(scope, usage),
        is_async=scope.kind == ASYNC,
    )
    flow.run(body)
    return flow


def _plain_result(node: Node) -> bool:
    """Whether the declared result of a function is ``object``, or a container of nothing but objects."""
    typ = get_proper_type(node.type) if isinstance(node, FuncDef) else None
    if not isinstance(typ, CallableType) or typ.implicit:
        return False
    result = get_proper_type(typ.ret_type)
    if isinstance(result, Instance) and result.type.fullname == "typing.Coroutine" and len(result.args) == 3:
        result = get_proper_type(result.args[2])
    if isinstance(result, Instance) and result.type.fullname in ("builtins.list", "builtins.dict"):
        return only_objects(result.args[-1])
    return only_objects(result)


def _means_it(scope: Scope, usage: Usage) -> bool:
    """A sync function that returns other things, too, may hand on a coroutine to somebody who looks for one."""
    return scope.kind == ASYNC or all(usage.made_by(expr) == COROUTINE for expr in scope.returns)
