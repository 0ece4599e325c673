"""A coroutine object that is awaited twice.

What: the same coroutine object is awaited again after it has been awaited.

Why: a coroutine runs once; the second await raises RuntimeError.

Example:
    async def twice() -> None:
        job = work()
        await job
        await job

Use instead:
    async def twice() -> None:
        await work()
        await work()
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr

from loopsafe.codes import REUSED
from loopsafe.coroutines import module_flows
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.rules import CheckedModule


def check(module: CheckedModule) -> Iterator[Finding]:
    """Second awaits."""
    for _, flow in module_flows(module):
        for token in flow.tokens.values():
            for place in token.reused:
                name = source_of(token.expr.callee) if isinstance(token.expr, CallExpr) else None
                what = f"Coroutine {quoted(name)}" if name else "Coroutine"
                before = "awaited or closed" if token.is_closed else "awaited"
                message = f"{what} is awaited again after it has been {before}"
                yield Finding(REUSED, place, message, ["Call the async function once for each await"])
