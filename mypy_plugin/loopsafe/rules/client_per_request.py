"""A client that is created for each request instead of being shared. Off by default.

What: an async function creates an ``AsyncClient`` or ``ClientSession``, uses it for a request of its own
and throws it away; or a client is created in each turn of a loop.

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

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    MemberExpr,
    NameExpr,
    Node,
    Var,
    WhileStmt,
    WithStmt,
)

from loopsafe.codes import CLIENT_PER_REQUEST
from loopsafe.effects import LOOP
from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, Scope, Site
from loopsafe.tree import walk


def check(module: CheckedModule) -> Iterator[Finding]:
    """Constructors of shareable clients in async functions that run for each request."""
    if not module.is_enabled(CLIENT_PER_REQUEST):
        return
    for scope in module.reading.scopes:
        if scope.kind != ASYNC or not isinstance(scope.node, FuncDef):
            continue
        for site in scope.sites:
            name = _shareable(module, site)
            if name is not None and _is_per_request(module, scope.node, scope, site.expr):
                message = f"A new {quoted(name)} is created for each request"
                note = "Create it once, and pass it to the functions that use it"
                yield Finding(CLIENT_PER_REQUEST, site.expr, message, [note])


def _shareable(module: CheckedModule, site: Site) -> str | None:
    if site.use != CALL or not isinstance(site.expr, CallExpr):
        return None
    for callee in module.resolver.callees(site.expr):
        if module.resolver.facts(callee, site.expr)[0].create_once:
            return callee.name.removesuffix(".__init__")
    return None


def _is_per_request(module: CheckedModule, func: FuncDef, scope: Scope, made: Expression) -> bool:
    loops = list(_loop_bodies(func))
    if any(made is node for body in loops for node in walk(body)):
        return True
    client = _variable(func, made)
    if client is None or func.is_async_generator or _starts_the_program(module, scope):
        return False
    if any(_is(node, client) for body in loops for node in walk(body)):
        return False
    return not _is_handed_on(func, client)


def _loop_bodies(func: FuncDef) -> Iterator[Node]:
    for node in walk(func.body):
        if isinstance(node, (ForStmt, WhileStmt)):
            yield node.body
        elif isinstance(node, GeneratorExpr):
            yield node.left_expr


def _variable(func: FuncDef, made: Expression) -> Var | None:
    """The local variable that a client is kept in."""
    for node in walk(func.body):
        targets: list[Node | None] = []
        if isinstance(node, WithStmt) and made in node.expr:
            targets = [node.target[node.expr.index(made)]]
        elif isinstance(node, AssignmentStmt) and node.rvalue is made:
            targets = list(node.lvalues)
        for target in targets:
            if (
                isinstance(target, NameExpr)
                and isinstance(target.node, Var)
                and "." not in target.node.fullname
            ):
                return target.node
    return None


def _is_handed_on(func: FuncDef, client: Var) -> bool:
    """Whether a client goes anywhere but into calls of its own methods."""
    used = {id(n.expr) for n in walk(func.body) if isinstance(n, MemberExpr) and _is(n.expr, client)}
    bound = {id(t) for n in walk(func.body) if isinstance(n, WithStmt) for t in n.target}
    bound |= {id(t) for n in walk(func.body) if isinstance(n, AssignmentStmt) for t in n.lvalues}
    return any(_is(n, client) and id(n) not in used | bound for n in walk(func.body))


def _is(node: Node, client: Var) -> bool:
    return isinstance(node, NameExpr) and node.node is client


def _starts_the_program(module: CheckedModule, scope: Scope) -> bool:
    """Whether a function is what an event loop is started for."""
    if isinstance(scope.node, FuncDef) and scope.node.name in ("main", "amain", "async_main"):
        return True
    for caller in module.reading.scopes:
        for site in caller.sites:
            if site.use != CALL or not isinstance(site.expr, CallExpr):
                continue
            runs_loop = any(
                LOOP in module.resolver.facts(callee, site.expr)[0].effects
                for callee in module.resolver.callees(site.expr)
            )
            if runs_loop and any(_calls(module, arg, scope) for arg in site.expr.args):
                return True
    return False


def _calls(module: CheckedModule, arg: Expression, scope: Scope) -> bool:
    if isinstance(arg, CallExpr):
        return any(callee.scope is scope for callee in module.resolver.callees(arg))
    return any(v.function is not None and v.function.scope is scope for v in module.resolver.values(arg))
