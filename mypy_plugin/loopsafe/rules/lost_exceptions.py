"""The result of ``gather(..., return_exceptions=True)`` is dropped.

What: exceptions are collected into a list that nobody looks at.

Why: ``return_exceptions=True`` turns every failure into an ordinary result. Whoever drops the results drops
the failures.

Example:
    async def main() -> None:
        await asyncio.gather(*jobs, return_exceptions=True)

Use instead:
    async def main() -> None:
        results = await asyncio.gather(*jobs, return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                log.error("a job failed", exc_info=result)
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import Expression, MemberExpr

from loopsafe.codes import LOST_EXCEPTIONS
from loopsafe.coroutines import module_flows
from loopsafe.findings import Finding
from loopsafe.flow.tokens import RESULTS
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL, Scope


def check(module: CheckedModule) -> Iterator[Finding]:
    """Dropped results that hold exceptions."""
    for scope, flow in module_flows(module):
        for token in flow.tokens.values():
            if token.kind == RESULTS and token.is_never_used and not _cancels(scope, token.expr):
                message = "The results are dropped, and with them every exception that was raised"
                note = "Look through the results, or leave out return_exceptions=True"
                yield Finding(LOST_EXCEPTIONS, token.expr, message, [note])


def _cancels(scope: Scope, gathered: Expression) -> bool:
    """Whether tasks were cancelled before; then the exceptions are expected, and waiting is all that is wanted."""
    return any(
        site.use == CALL
        and isinstance(site.operand, MemberExpr)
        and site.operand.name == "cancel"
        and site.expr.line < gathered.line
        for site in scope.sites
    )
