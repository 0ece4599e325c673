"""A client that is created for each request instead of being shared. Off by default.

What: an ``AsyncClient`` or ``ClientSession`` is constructed in a function other than an entry point, or in a loop.

Why: each client has a connection pool of its own, so no connection is ever reused.

Example:
    async def fetch(url: str) -> str:
        async with httpx.AsyncClient() as client:
            return (await client.get(url)).text

Use instead:
    async def fetch(client: httpx.AsyncClient, url: str) -> str:
        return (await client.get(url)).text
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr, FuncDef

from loopsafe.codes import CLIENT_PER_REQUEST
from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, ENTER, Scope, Site
from loopsafe.tree import walk


def check(module: CheckedModule) -> Iterator[Finding]:
    """Constructors of shareable clients in async functions that run more than once."""
    if not module.is_enabled(CLIENT_PER_REQUEST):
        return
    for scope in module.reading.scopes:
        if scope.kind != ASYNC or not isinstance(scope.node, FuncDef):
            continue
        for site in scope.sites:
            if name := _shareable(module, site):
                if _runs_often(module, scope, site):
                    message = f"A new {quoted(name)} is created each time"
                    note = "Create it once, and pass it to the functions that use it"
                    yield Finding(CLIENT_PER_REQUEST, site.expr, message, [note])


def _shareable(module: CheckedModule, site: Site) -> str | None:
    if site.use != CALL or not isinstance(site.expr, CallExpr):
        return None
    for callee in module.resolver.callees(site.expr):
        if module.resolver.facts(callee, site.expr)[0].create_once:
            return callee.name.removesuffix(".__init__")
    return None


def _runs_often(module: CheckedModule, scope: Scope, site: Site) -> bool:
    """Whether a function looks like one that is called for each request."""
    func = scope.node
    assert isinstance(func, FuncDef)
    if any(site.expr in walk(loop) for loop in _loops(func)):
        return True
    return not _is_entry_point(module, scope) and _is_local(func, site)


def _loops(func: FuncDef) -> Iterator[object]:
    from mypy.nodes import ForStmt, GeneratorExpr, WhileStmt

    for node in walk(func.body):
        if isinstance(node, (ForStmt, WhileStmt)):
            yield node.body
        elif isinstance(node, GeneratorExpr):
            yield node.left_expr


def _is_local(func: FuncDef, site: Site) -> bool:
    return True


def _is_entry_point(module: CheckedModule, scope: Scope) -> bool:
    return False


__all__ = ["ENTER", "check"]
