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

from collections.abc import Collection, Iterator
from typing import Final

from mypy.errorcodes import MISC
from mypy.nodes import CallExpr, Expression, FuncDef

from loopsafe import callers
from loopsafe.callers import run_by
from loopsafe.codes import ASYNC_FROM_SYNC
from loopsafe.coroutines import finding_of, mistakes, needs_loop
from loopsafe.effects import ENTERED
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.resolve.signatures import is_coroutine_type
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, LAMBDA, MODULE, SYNC, Scope
from loopsafe.special_methods import lost_in

_TAKEN_FOR_A_RESULT: Final = ("assignment", "attr-defined", "index", "operator", "return-value")
"""The codes of mypy's errors about a value that is used as if it were another one."""


def check(module: CheckedModule) -> Iterator[Finding]:
    """Coroutines that are lost in sync code."""
    found: set[Expression] = set()
    for scope, mistake in mistakes(module):
        found.add(mistake.expr)
        if scope.kind != ASYNC or mistake.is_in_class_body:
            yield finding_of(module, mistake, ASYNC_FROM_SYNC, _remedy(module, scope, mistake.source))
    yield from lost_in(module, ASYNC_FROM_SYNC, in_async=False)
    yield from _beside_mypys_errors(module, found)
    yield from _without_loop(module)


def _beside_mypys_errors(module: CheckedModule, found: Collection[Expression]) -> Iterator[Finding]:
    """Where mypy reports that a coroutine is no result, "await" is not the way out in sync code."""
    for scope in module.reading.scopes:
        for site in scope.sites if scope.kind == SYNC else ():
            call = site.expr
            if site.use != CALL or not isinstance(call, CallExpr) or call in found:
                continue
            if not is_coroutine_type(module.exact(call)) or not module.mypy_mentions(call, "Coroutine["):
                continue
            if any(module.mypy_reports(call, code) for code in _TAKEN_FOR_A_RESULT):
                yield Finding(MISC, call, None, [_remedy(module, scope, source_of(call.callee))])


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


def _remedy(module: CheckedModule, scope: Scope, source: str | None) -> str:
    """The way out that fits the place: what runs this sync code decides."""
    call = f"{source}(...)" if source else "..."
    at_entry = f"Use {quoted(f'asyncio.run({call})')} at the entry point of the program"
    if scope.kind == LAMBDA and _is_in_async(scope):
        return "A lambda cannot await: write an async function instead"
    if scope.kind != SYNC or not isinstance(scope.node, FuncDef):
        return at_entry
    name = scope.node.name
    if scope.owner is not None and name.startswith("__") and name.endswith("__"):
        return _beside_special_method(name)
    match run_by(module, scope):
        case callers.FROM_ASYNC:
            if module.project.static(scope).when == ENTERED:
                return f"Make {quoted(name)} an async context manager, and enter it by {quoted('async with')}"
            what = "an async method" if scope.node.is_property else "async"
            return f"Make {quoted(name)} {what} and await it, or return the coroutine to its caller"
        case callers.ON_LOOP:
            return f"On the loop, use {quoted(f'asyncio.create_task({call})')} and keep the task"
        case callers.IN_THREAD:
            return f"In a thread, use {quoted(f'asyncio.run_coroutine_threadsafe({call}, loop)')}"
    return at_entry


def _beside_special_method(name: str) -> str:
    """The way out of a method that Python itself calls."""
    twin = f"__a{name[2:]}"
    if twin in ("__aenter__", "__aexit__", "__aiter__", "__anext__"):
        return f"{quoted(name)} cannot be async: define {quoted(twin)}, and use it in async code"
    if name in ("__init__", "__new__", "__post_init__"):
        return f"{quoted(name)} cannot be async: await it in an async class method that makes the object"
    return f"{quoted(name)} cannot be async: await it in an async method instead"


def _is_in_async(scope: Scope) -> bool:
    while scope.kind == LAMBDA and scope.parent is not None:
        scope = scope.parent
    return scope.kind == ASYNC
