"""A task that nobody keeps.

What: the task that ``create_task`` or ``ensure_future`` returns is dropped.

Why: the event loop keeps only a weak reference to a task. One that nobody else refers to can be
garbage-collected in the middle of its work, and its exception is never seen.

Example:
    async def main() -> None:
        asyncio.create_task(refresh())

Use instead:
    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(refresh())
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr

from loopsafe.codes import DANGLING_TASK
from loopsafe.coroutines import module_flows, needs_loop
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.flow.tokens import TASK
from loopsafe.rules import CheckedModule
from loopsafe.scopes import MODULE


def check(module: CheckedModule) -> Iterator[Finding]:
    """Dropped tasks."""
    for scope, flow in module_flows(module):
        for token in flow.tokens.values():
            if token.kind != TASK or not isinstance(token.expr, CallExpr):
                continue
            if scope.kind == MODULE and needs_loop(module, token.expr):
                continue
            name = source_of(token.expr.callee)
            what = f"The task that {quoted(name)} returns" if name else "The task"
            if token.is_never_used:
                fate = "is dropped" if token.statement else "is not used, and dropped with its variable"
                yield Finding(DANGLING_TASK, token.expr, f"{what} {fate}", [_remedy(module)])


def _remedy(module: CheckedModule) -> str:
    group = "asyncio.TaskGroup, or " if module.python_version >= (3, 11) else ""
    return f"Use {group}keep the task in a set until it is done"
