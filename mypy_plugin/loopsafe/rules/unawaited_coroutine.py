"""A coroutine that never runs, or not on every path, in an async function.

What: an async function is called and the coroutine object is dropped, looked at, or kept in a local
variable that some path leaves alone.

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

from mypy.nodes import AssignmentExpr, CallExpr

from loopsafe.codes import UNAWAITED
from loopsafe.coroutines import Mistake, finding_of, mistakes
from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC
from loopsafe.special_methods import lost_in


def check(module: CheckedModule) -> Iterator[Finding]:
    """Coroutines that are lost in async functions."""
    for scope, mistake in mistakes(module):
        if scope.kind == ASYNC and not mistake.is_in_class_body:
            yield finding_of(module, mistake, UNAWAITED, _remedy(mistake))
    yield from lost_in(module, UNAWAITED, in_async=True)


def _remedy(mistake: Mistake) -> str:
    source = mistake.source or "..."
    expr = mistake.expr.value if isinstance(mistake.expr, AssignmentExpr) else mistake.expr
    written = f"{source}(...)" if isinstance(expr, CallExpr) and mistake.source else source
    return f"Write {quoted(f'await {written}')} to run it"
