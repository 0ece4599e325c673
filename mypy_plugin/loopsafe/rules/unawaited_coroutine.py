"""A coroutine that never runs, or not on every path, in an async function.

What: an async function is called and the coroutine object is dropped, looked at, or kept in a local
variable that some path leaves alone. So is an async generator, or a context manager made of one, that is dropped, and
the result of a function of which no more is known than a type such as `Callable[[Event], Awaitable[None]]`.

Why: calling an async function only makes an object. Its body runs when the object is awaited; otherwise
nothing happens.

Example:
    async def save(order: Order) -> None:
        saved = store(order)

Use instead:
    async def save(order: Order) -> None:
        saved = await store(order)
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.errorcodes import UNUSED_AWAITABLE
from mypy.nodes import AssignmentExpr, CallExpr
from mypy.types import Instance

from loopsafe.codes import UNAWAITED
from loopsafe.coroutines import Mistake, finding_of, mistakes, module_flows
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.flow.tokens import UNSTARTED, Token
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC
from loopsafe.special_methods import lost_in


def check(module: CheckedModule) -> Iterator[Finding]:
    """Coroutines that are lost in async functions."""
    for scope, mistake in mistakes(module):
        if scope.kind == ASYNC and not mistake.is_in_class_body:
            yield finding_of(module, mistake, UNAWAITED, _remedy(mistake))
    yield from lost_in(module, UNAWAITED, in_async=True)
    yield from _unstarted(module)


def _remedy(mistake: Mistake) -> str:
    source = mistake.source or "..."
    expr = mistake.expr.value if isinstance(mistake.expr, AssignmentExpr) else mistake.expr
    written = f"{source}(...)" if isinstance(expr, CallExpr) and mistake.source else source
    return f"Write {quoted(f'await {written}')} to run it"


def _unstarted(module: CheckedModule) -> Iterator[Finding]:
    """Async generators, context managers made of them, and awaitables of unknown functions, with which nothing is done."""
    for scope, flow in module_flows(module):
        for token in flow.tokens.values():
            if token.kind != UNSTARTED or scope.kind != ASYNC or not token.is_never_used:
                continue
            exact = module.exact(token.expr)
            if isinstance(exact, Instance) and exact.type.fullname == "typing.Awaitable":
                if not (token.statement and module.is_enabled(UNUSED_AWAITABLE)):
                    yield _dropped(token)
                continue
            is_entered = isinstance(exact, Instance) and exact.type.has_readable_member("__aenter__")
            source = source_of(token.expr) or "..."
            never, way = ("entered", f"async with {source}") if is_entered else ("gone over", f"async for ... in {source}")
            message = f"{_called(token)} is never {never}, so its body never runs"
            yield Finding(UNAWAITED, token.expr, message, [f"Write {quoted(way)} to run it"])


def _dropped(token: Token) -> Finding:
    source = source_of(token.expr) or "..."
    note = f"Write {quoted(f'await {source}')} to run it"
    return Finding(UNAWAITED, token.expr, f"Result of {_called(token)} is never awaited", [note])


def _called(token: Token) -> str:
    return quoted((source_of(token.expr.callee) if isinstance(token.expr, CallExpr) else None) or "...")
