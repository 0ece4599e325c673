"""What the flow of values says about coroutines, in the words of the rules about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.errorcodes import MISC, UNUSED_AWAITABLE, UNUSED_COROUTINE, ErrorCode
from mypy.nodes import AssignmentExpr, CallExpr, Context, Expression, FuncDef, NameExpr, Var
from mypy.types import CallableType, Instance, ProperType, TypeVarType, get_proper_type

from loopsafe.behaviours import seen_through, undecorated
from loopsafe.codes import ASYNC_CALLBACK
from loopsafe.effects import COROUTINE
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.flow.paths import Flow
from loopsafe.flow.tokens import PENDING, Token
from loopsafe.resolve.signatures import is_coroutine_type
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL, Scope
from loopsafe.tree import walk
from loopsafe.usage.flows import flows
from loopsafe.usage.sinks import Usage

NEVER = "never"
SOMETIMES = "sometimes"
TRUTH = "truth"


@dataclass
class Mistake:
    """A coroutine that is lost.

    Attributes:
        kind: ``NEVER``, ``SOMETIMES`` or ``TRUTH``.
        expr: the expression that makes it, or whose truth is asked for.
        token: the coroutine.
    """

    kind: str
    expr: Expression
    token: Token | None = None

    @property
    def is_in_class_body(self) -> bool:
        """Whether the coroutine is made in the body of a class, where even async code cannot await."""
        return self.token is not None and self.token.in_class

    @property
    def source(self) -> str | None:
        """What is called, as it is written."""
        expr = self.expr.value if isinstance(self.expr, AssignmentExpr) else self.expr
        return source_of(expr.callee) if isinstance(expr, CallExpr) else source_of(expr)


def usage_of(module: CheckedModule) -> Usage:
    """What types and stubs say in a module, kept for all rules."""
    usage = module.shared.get("usage")
    if not isinstance(usage, Usage):
        usage = module.shared["usage"] = Usage(
            module.resolver, module.type_of, module.project.effects_of_use, module.project.constants.decided
        )
    return usage


def module_flows(module: CheckedModule) -> list[tuple[Scope, Flow]]:
    """The flows of a module, kept for all rules."""
    found: list[tuple[Scope, Flow]] | None = module.shared.get("flows")
    if found is None:
        found = module.shared["flows"] = list(flows(module.reading, usage_of(module), module.is_checked))
    return found


def needs_loop(module: CheckedModule, call: CallExpr) -> str | None:
    """The name of the function that a call calls, if it fails where no event loop runs."""
    for callee in module.resolver.callees(call):
        if module.resolver.facts(callee, call)[0].needs_loop:
            return callee.name
    return None


def mistakes(module: CheckedModule) -> Iterator[tuple[Scope, Mistake]]:
    """The coroutines that are lost, with the scope that loses them."""
    for scope, flow in module_flows(module):
        lost: set[Token] = set()
        for token in flow.tokens.values():
            if token.kind != COROUTINE or token.expr in flow.tests:
                continue
            kind = NEVER if token.is_never_used else SOMETIMES if token.is_sometimes_used else None
            if kind and (token.fates == {PENDING} or not _is_asked_about(module, scope, token)):
                lost.add(token)
                yield scope, Mistake(kind, token.expr, token)
        for expr, tokens in flow.tests.items():
            if tokens.isdisjoint(lost):  # otherwise the test is part of the same mistake
                yield scope, Mistake(TRUTH, expr)


def _is_asked_about(module: CheckedModule, scope: Scope, token: Token) -> bool:
    """Whether somebody asks if the value can be awaited: who asks knows what to do with either answer."""
    usage = usage_of(module)
    for site in scope.sites:
        if site.use == CALL and isinstance(site.expr, CallExpr) and usage.is_type_guard(site.expr):
            for arg in site.expr.args:
                var = arg.node if isinstance(arg, NameExpr) else None
                bindings = module.project.bindings(var) if isinstance(var, Var) else []
                if any(node is token.expr for binding in bindings for node in walk(binding.expr)):
                    return True
    return False


def finding_of(module: CheckedModule, mistake: Mistake, code: ErrorCode, remedy: str) -> Finding:
    """A mistake as a finding; only a note where mypy itself has already reported it."""
    if _mypy_reports(module, mistake):
        return Finding(UNUSED_COROUTINE, mistake.expr, None, [remedy])
    if isinstance(mistake.expr, CallExpr) and (given := usage_of(module).maps_async(mistake.expr)):
        what = f"Coroutines of {quoted(name)}" if (name := source_of(given)) else "Coroutines"
        call = mistake.source or "map"
        message = f"{what} are never awaited: {quoted(call)} only makes them"
        note = f"In async code, write {quoted(f'await asyncio.gather(*{call}(...))')}"
        return Finding(ASYNC_CALLBACK, given, message, [note])
    if module.mypy_mentions(mistake.expr, "Coroutine["):
        return Finding(MISC, mistake.expr, None, [remedy])
    return Finding(code, mistake.expr, _message(module, mistake), [remedy])


def _mypy_reports(module: CheckedModule, mistake: Mistake) -> bool:
    statement = mistake.token.statement if mistake.token else None
    if statement is None or mistake.kind != NEVER:
        return False
    exact = module.exact(statement.expr)
    if not isinstance(exact, Instance):
        return False
    if exact.type.fullname == "typing.Coroutine":
        return module.is_enabled(UNUSED_COROUTINE)
    return exact.type.has_base("typing.Awaitable") and module.is_enabled(UNUSED_AWAITABLE)


def _message(module: CheckedModule, mistake: Mistake) -> str:
    what = f"Coroutine {quoted(mistake.source)}" if mistake.source else "Coroutine"
    if mistake.kind == TRUTH:
        subject = quoted(mistake.source) if mistake.source else "An awaitable"
        return f"{subject} is an awaitable, so its truth is always true"
    if mistake.kind == SOMETIMES:
        return f"{what} is not awaited on every path"
    assert mistake.token is not None
    for place in mistake.token.looked_at:
        if isinstance(place, CallExpr) and (name := source_of(place.callee)):
            return f"{what} is never awaited: {quoted(name)} does not run it"
    return f"{what} is never awaited"


def stays_async(module: CheckedModule, func: FuncDef, place: Context | None = None) -> bool:
    """Whether a function is still async below a decorator, or below all: one that runs it may stand in between."""
    scope = module.project.scope(func)
    function = undecorated(func)._replace(is_async=func.is_coroutine)
    if scope is None or scope.decorated is None:
        return function.is_async
    for decorator in reversed(scope.decorated.original_decorators):
        if decorator is place:
            break
        if decorator not in scope.decorated.decorators:
            continue  # mypy itself has dealt with staticmethod and the like
        known = seen_through(decorator, scope.decorated, function, module.resolver)
        if known is None and not _keeps_async(module.exact(decorator)):
            return False
        function = known or function
    return function.is_async


def _keeps_async(decorator: ProperType | None) -> bool:
    """Whether the type of a decorator says that what it gets from an async function is one as well."""
    if not isinstance(decorator, CallableType):
        return False
    result = get_proper_type(decorator.ret_type)
    if isinstance(result, CallableType):
        return is_coroutine_type(result.ret_type)
    return isinstance(result, TypeVarType) and result in map(get_proper_type, decorator.arg_types)
