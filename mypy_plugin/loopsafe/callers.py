"""What runs the sync functions of a module: async code, a thread, or the event loop itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from mypy.nodes import CallExpr, FuncDef, MemberExpr

from loopsafe.roles import given_roles
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, GET, Scope, Site

FROM_ASYNC = "async"
IN_THREAD = "thread"
ON_LOOP = "loop"


def run_by(module: CheckedModule, scope: Scope) -> str | None:
    """What runs a sync function, as far as its module tells, be it through other functions."""
    known: dict[Scope, str] | None = module.shared.get("callers")
    if known is None:
        known = module.shared["callers"] = _callers(module)
    return known.get(scope)


def _callers(module: CheckedModule) -> dict[Scope, str]:
    properties = {scope.last_name for scope in module.reading.scopes if _is_property(scope)}
    calls: dict[Scope, list[Scope]] = {}
    for scope in module.reading.scopes:
        for site in scope.sites:
            calls.setdefault(scope, []).extend(_run_at(module, site, properties))
    started = [scope for scope in module.reading.scopes if scope.kind == ASYNC]
    overriding = _overriding(module)
    in_threads = [scope for scope, where in overriding.items() if where == IN_THREAD]
    on_loop = [scope for scope, where in overriding.items() if where == ON_LOOP]
    found = dict.fromkeys(_reached([*_handed(module, "runs_in_thread"), *in_threads], calls), IN_THREAD)
    found.update(dict.fromkeys(_reached([*_handed(module, "runs_on_loop"), *on_loop], calls), ON_LOOP))
    found.update(dict.fromkeys(set(_reached(started, calls)) - set(started), FROM_ASYNC))
    return found


def _run_at(module: CheckedModule, site: Site, properties: Collection[str]) -> Iterator[Scope]:
    """The functions that a call, or reading a property, runs."""
    if site.use == CALL and isinstance(site.expr, CallExpr):
        for callee in module.resolver.callees(site.expr):
            if callee.scope is not None:
                yield callee.scope
    elif site.use == GET and isinstance(site.operand, MemberExpr) and site.operand.name in properties:
        for run in module.consequences.runs(site):
            if run.scope is not None:
                yield run.scope


def _is_property(scope: Scope) -> bool:
    return isinstance(scope.node, FuncDef) and scope.node.is_property


def _overriding(module: CheckedModule) -> dict[Scope, str]:
    """The methods that a class of the stubs calls: on the loop, or in a thread if it stands for the target of one."""
    found: dict[Scope, str] = {}
    for scope in module.reading.scopes:
        stub = module.resolver.sync_method_of(scope.owner, scope.last_name) if scope.owner is not None else None
        members = stub.members if stub is not None else {}
        own = members[scope.last_name].signatures if scope.last_name in members else ()
        made = members["__init__"].signatures if "__init__" in members else ()
        if any(signature.behaviour.promise == "nonblocking" for signature in own):
            found[scope] = ON_LOOP
        elif own and any(role.name == "runs_in_thread" for signature in made for role in signature.behaviour.roles):
            found[scope] = IN_THREAD
    return found


def _handed(module: CheckedModule, role: str) -> Iterator[Scope]:
    """The functions that are given to something with such a role."""
    for given in given_roles(module):
        if given.role.name == role:
            for value in module.resolver.values(given.expr):
                if value.function is not None and value.function.scope is not None:
                    yield value.function.scope


def _reached(start: Iterable[Scope], calls: dict[Scope, list[Scope]]) -> list[Scope]:
    """The functions that are called from some, directly or not; what async functions call runs as they do."""
    reached = dict.fromkeys(start)
    waiting = list(reached)
    while waiting:
        for scope in calls.get(waiting.pop(), ()):
            if scope not in reached and scope.kind != ASYNC:
                reached[scope] = None
                waiting.append(scope)
    return list(reached)
