"""An async function called from sync code, with nothing to drive it.

What: in a function that is not async, at module level, in a class body or a lambda, an async function is
called and the coroutine is dropped, looked at, or left in a local variable.

Why: sync code cannot await. The coroutine object is made, and its body never runs.

Example:
    def main() -> None:
        report = build_report()

Use instead:
    def main() -> None:
        report = asyncio.run(build_report())
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr, FuncDef

from loopsafe.codes import ASYNC_FROM_SYNC
from loopsafe.coroutines import Mistake, finding_of, mistakes, needs_loop
from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, MODULE, SYNC, Scope


def check(module: CheckedModule) -> Iterator[Finding]:
    """Coroutines that are lost in sync code."""
    for scope, mistake in mistakes(module):
        if scope.kind != ASYNC or mistake.is_in_class_body:
            yield finding_of(module, mistake, ASYNC_FROM_SYNC, _remedy(module, scope, mistake))
    yield from _without_loop(module)


def _without_loop(module: CheckedModule) -> Iterator[Finding]:
    """At module level no event loop can be running yet."""
    for scope in module.reading.scopes:
        for site in scope.sites if scope.kind == MODULE else ():
            if site.use != CALL or not isinstance(site.expr, CallExpr):
                continue
            if name := needs_loop(module, site.expr):
                message = f"{quoted(name)} needs a running event loop, and there is none at module level"
                note = 'Call it in an async function that "asyncio.run()" runs'
                yield Finding(ASYNC_FROM_SYNC, site.expr, message, [note])


def _remedy(module: CheckedModule, scope: Scope, mistake: Mistake) -> str:
    """The way out that fits the place: what runs this sync code decides."""
    call = f"{mistake.source}(...)" if mistake.source else "..."
    if scope.kind == SYNC and isinstance(scope.node, FuncDef):
        name = quoted(scope.node.name)
        if _is_called_from_async(module, scope):
            return f"Make {name} async and await it, or return the coroutine to its caller"
        if _runs_in_thread(module, scope):
            return f"In a thread, use {quoted(f'asyncio.run_coroutine_threadsafe({call}, loop)')}"
    return f"Use {quoted(f'asyncio.run({call})')} at the entry point of the program"


def _is_called_from_async(module: CheckedModule, scope: Scope) -> bool:
    return any(
        callee.scope is scope
        for caller in module.reading.scopes
        if caller.kind == ASYNC
        for site in caller.sites
        if site.use == CALL and isinstance(site.expr, CallExpr)
        for callee in module.resolver.callees(site.expr)
    )


def _runs_in_thread(module: CheckedModule, scope: Scope) -> bool:
    for caller in module.reading.scopes:
        for site in caller.sites:
            if site.use != CALL or not isinstance(site.expr, CallExpr):
                continue
            for callee in module.resolver.callees(site.expr):
                behaviour, bound = module.resolver.facts(callee, site.expr)
                for role in behaviour.roles:
                    for expr in bound.get(role.parameter, ()) if role.name == "runs_in_thread" else ():
                        for value in module.resolver.values(expr):
                            if value.function is not None and value.function.scope is scope:
                                return True
    return False
