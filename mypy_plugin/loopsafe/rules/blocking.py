"""Sync I/O on the event loop.

What: a call, or another use of a value, that blocks the thread, in code that runs on the event loop.

Why: while it blocks, the loop does nothing else: five "concurrent" requests take five times as long.

Example:
    async def fetch(url: str) -> str:
        return requests.get(url).text

Use instead:
    async def fetch(client: httpx.AsyncClient, url: str) -> str:
        return (await client.get(url)).text
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mypy.nodes import CallExpr, Expression, FuncDef, MemberExpr, MypyFile, RefExpr

from loopsafe.alternatives import is_handed_over_instead
from loopsafe.codes import BLOCKING_KINDS
from loopsafe.effects import Effect
from loopsafe.findings import Finding, chain_note, quoted, remedy
from loopsafe.joined import has_awaited_all
from loopsafe.once import comes_first
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, Scope, Site, path_of

_KEEP_THE_PROMISE: Final = "Leave this to the callers, or take the promise back"


def check(module: CheckedModule) -> Iterator[Finding]:
    """Sites in async functions, and in functions that promise not to block."""
    for scope in module.reading.scopes:
        promise = module.project.promise(scope)
        if promise == "allow":
            continue
        if scope.kind == ASYNC or promise == "nonblocking":
            yield from _in_scope(module, scope, promise)


def _in_scope(module: CheckedModule, scope: Scope, promise: str | None) -> Iterator[Finding]:
    worst: dict[Expression, tuple[Effect, Site]] = {}
    asked: dict[str, Expression] = {}
    for site in scope.sites:
        callee = site.operand
        if site.use == CALL and isinstance(callee, MemberExpr):
            path = path_of(callee.expr)
            if path in asked:
                site = site._replace(asked=(*site.asked, (asked[path], None)))
            if path and callee.name in module.project.catalogue.asking:
                asked[path] = site.expr
        effect = module.worth_telling(module.effects_at(site))
        if effect is None or not module.is_reachable(scope, site):
            continue
        known = worst.get(site.expr)
        if known is None or effect.rank < known[0].rank:
            worst[site.expr] = (effect, site)
    made: dict[str, Site] = {}
    for effect, site in worst.values():
        if site.use == CALL and is_handed_over_instead(module, scope, site):
            continue
        if effect.category == "lock" and scope.kind == ASYNC and has_awaited_all(scope, site):
            continue
        makers = [name for name in effect.chain[:-1] if _is_made_once(module, name)]
        if any(name in made and _has_been_made(scope, made[name], site) for name in makers):
            continue
        made.update((name, site) for name in makers if name not in made)
        yield _finding(module, scope, site, effect, promise)


def _is_made_once(module: CheckedModule, name: str) -> bool:
    known = module.project.summary(name)
    return known is not None and known.once


def _has_been_made(scope: Scope, first: Site, second: Site) -> bool:
    """Whether another site, before this one, has made what this one would make."""
    return isinstance(scope.node, FuncDef) and comes_first(scope.node.body.body, first.expr, second.expr)


def _for_a_thread(module: CheckedModule, site: Site, effect: Effect) -> CallExpr | None:
    """The call that a thread could make instead, just as it is.

    Not one of an async function, which would only make its coroutine there; nor of a method of a database object, which
    often may be used in one thread only; nor ``next``, whose StopIteration no future can carry.
    """
    call = site.expr
    if site.use != CALL or not isinstance(call, CallExpr):
        return None
    if any(callee.behaviour.is_async for callee in module.resolver.callees(call)):
        return None
    if effect.category == "database" and len(effect.chain) == 1 and _is_method(call.callee):
        return None
    return None if effect.start == "builtins.next" and len(call.args) == 1 else call


def _is_method(callee: Expression) -> bool:
    return isinstance(callee, MemberExpr) and not (
        isinstance(callee.expr, RefExpr) and isinstance(callee.expr.node, MypyFile)
    )


def _finding(module: CheckedModule, scope: Scope, site: Site, effect: Effect, promise: str | None) -> Finding:
    name = scope.node.name if isinstance(scope.node, FuncDef) else scope.name
    kind = "async function" if scope.kind == ASYNC else "function"
    callee = quoted(effect.start)
    if promise == "nonblocking":
        message = f"{callee} blocks, but {quoted(name)} promises not to"
    elif len(effect.chain) == 1:
        message = f"Blocking call to {callee} in {kind} {quoted(name)}"
    else:
        message = f"{callee} blocks the event loop in {kind} {quoted(name)}"
    way_out = remedy(effect, _for_a_thread(module, site, effect)) if scope.kind == ASYNC else _KEEP_THE_PROMISE
    notes = [*chain_note(scope.name, effect), way_out]
    return Finding(BLOCKING_KINDS[effect.category], site.expr, message, notes)
