"""The result of ``gather(..., return_exceptions=True)`` is dropped.

What: exceptions are collected into a list that nobody looks at.

Why: ``return_exceptions=True`` turns every failure into an ordinary result. Whoever drops the results drops
the failures.

Example:
    async def main() -> None:
        await asyncio.gather(*jobs, return_exceptions=True)

Use instead:
    async def main() -> None:
        results = await asyncio.gather(*jobs, return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                log.error("a job failed", exc_info=result)
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import AwaitExpr, CallExpr, Expression, FuncDef, MemberExpr, NameExpr

from loopsafe.codes import LOST_EXCEPTIONS
from loopsafe.coroutines import module_flows
from loopsafe.findings import Finding
from loopsafe.flow.paths import Flow
from loopsafe.flow.raised import keeps_exceptions
from loopsafe.flow.tokens import RESULTS
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL, Scope, Site
from loopsafe.tree import walk


def check(module: CheckedModule) -> Iterator[Finding]:
    """Dropped results that hold exceptions."""
    for scope, flow in module_flows(module):
        for token in flow.tokens.values():
            if token.kind != RESULTS or not token.is_never_used:
                continue
            seen_to = _has_seen_to_them(module, scope, token.expr) or _asks_later(scope, token.expr)
            if not seen_to and not _all_see_to_their_own(module, flow, token.expr):
                message = "The results are dropped, and with them every exception that was raised"
                note = "Look through the results, and log or raise the exceptions among them"
                yield Finding(LOST_EXCEPTIONS, token.expr, message, [note])


def _asks_later(scope: Scope, gathered: Expression) -> bool:
    """Whether what was gathered is gone through afterwards; then tasks are asked one by one how they ended."""
    call = gathered.expr if isinstance(gathered, AwaitExpr) else gathered
    given = zip(call.args, call.arg_names) if isinstance(call, CallExpr) else ()
    names = {arg.node for arg, keyword in given if isinstance(arg, NameExpr) and keyword is None}
    return any(
        isinstance(node, NameExpr) and node.node in names and node.line > (gathered.end_line or gathered.line)
        for node in (walk(scope.node.body) if isinstance(scope.node, FuncDef) and names else ())
    )


def _all_see_to_their_own(module: CheckedModule, flow: Flow, gathered: Expression) -> bool:
    """Whether whatever is gathered is made by a function of the module that keeps its exceptions to itself."""
    call = gathered.expr if isinstance(gathered, AwaitExpr) else gathered
    makers = [token.expr for token in flow.runs.get(call, ())]
    return bool(makers) and all(
        _all_see_to_their_own(module, flow, maker) or _sees_to_its_own(module, maker) for maker in makers
    )


def _sees_to_its_own(module: CheckedModule, maker: Expression) -> bool:
    callees = module.resolver.callees(maker) if isinstance(maker, CallExpr) else []
    scopes = [callee.scope for callee in callees]
    return bool(scopes) and all(
        scope is not None and scope in module.reading.scopes and keeps_exceptions(scope.node) for scope in scopes
    )


def _has_seen_to_them(module: CheckedModule, scope: Scope, gathered: Expression) -> bool:
    """Whether tasks were cancelled before, so that waiting is all that is wanted, or somebody is told how each one ends."""
    before = [site for site in scope.sites if site.use == CALL and site.expr.line < gathered.line]
    return any(_is_for_that(site) for site in before) or any(
        _is_for_that(inner) for site in before for inner in _sites_behind(module, site)
    )


def _is_for_that(site: Site) -> bool:
    return isinstance(site.operand, MemberExpr) and site.operand.name in ("cancel", "add_done_callback")


def _sites_behind(module: CheckedModule, site: Site) -> Iterator[Site]:
    """What a helper of the same module does that is called at a site."""
    if isinstance(site.expr, CallExpr):
        for callee in module.resolver.callees(site.expr):
            if callee.scope is not None and callee.scope in module.reading.scopes:
                yield from callee.scope.sites
