"""``gather`` where a TaskGroup would cancel the siblings of a failed task. Off by default.

What: ``asyncio.gather`` without ``return_exceptions=True``, on Python 3.11 or later.

Why: when one awaitable fails, gather raises at once and leaves the others running, unobserved.

Example:
    async def main() -> None:
        await asyncio.gather(first(), second())

Use instead:
    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(first())
            group.create_task(second())
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import ARG_STAR, CallExpr

from loopsafe.codes import SIBLING_TASKS
from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL


def check(module: CheckedModule) -> Iterator[Finding]:
    """Calls of functions that something else should be preferred to."""
    if not module.is_enabled(SIBLING_TASKS) or module.python_version < (3, 11):
        return
    for scope in module.reading.scopes:
        for site in scope.sites:
            if site.use != CALL or not isinstance(site.expr, CallExpr):
                continue
            for callee in module.resolver.callees(site.expr):
                prefer = module.resolver.facts(callee, site.expr)[0].prefer
                if prefer is not None and prefer[1] == SIBLING_TASKS.code and _has_siblings(site.expr):
                    message = f"{quoted(callee.name)} leaves the other tasks running when one fails"
                    yield Finding(SIBLING_TASKS, site.expr, message, [f"Use {quoted(prefer[0])}"])


def _has_siblings(call: CallExpr) -> bool:
    return len([kind for kind in call.arg_kinds if not kind.is_named()]) > 1 or ARG_STAR in call.arg_kinds
