"""What runs the sync functions of a module: async code, a thread, or the event loop itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mypy.nodes import CallExpr

from loopsafe.roles import given_roles
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, Scope

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
    calls: dict[Scope, list[Scope]] = {}
    for scope in module.reading.scopes:
        for site in scope.sites:
            if site.use == CALL and isinstance(site.expr, CallExpr):
                called = [callee.scope for callee in module.resolver.callees(site.expr)]
                calls.setdefault(scope, []).extend(each for each in called if each is not None)
    started = [scope for scope in module.reading.scopes if scope.kind == ASYNC]
    found = dict.fromkeys(_reached(_handed(module, "runs_in_thread"), calls), IN_THREAD)
    found.update(dict.fromkeys(_reached(_handed(module, "runs_on_loop"), calls), ON_LOOP))
    found.update(dict.fromkeys(set(_reached(started, calls)) - set(started), FROM_ASYNC))
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
