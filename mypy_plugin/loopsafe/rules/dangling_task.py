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

from mypy.nodes import AwaitExpr, CallExpr, Expression, LambdaExpr

from loopsafe.codes import DANGLING_TASK
from loopsafe.coroutines import module_flows, needs_loop, usage_of
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.flow.tokens import TASK, Token
from loopsafe.roles import given_roles
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, MODULE


def check(module: CheckedModule) -> Iterator[Finding]:
    """Dropped tasks."""
    for scope, flow in module_flows(module):
        for token in flow.tokens.values():
            call = token.expr.expr if isinstance(token.expr, AwaitExpr) else token.expr
            if token.kind != TASK or not isinstance(call, CallExpr):
                continue
            if scope.kind == MODULE and needs_loop(module, call):
                continue
            name = source_of(call.callee)
            what = f"The task that {quoted(name)} returns" if name else "The task"
            fate = _fate(token)
            if fate is not None:
                yield Finding(DANGLING_TASK, token.expr, f"{what} {fate}", [_remedy(module, scope.kind == ASYNC)])
    yield from _returned_to_the_loop(module)


def _fate(token: Token) -> str | None:
    """What becomes of a task that nobody keeps."""
    if token.is_never_used:
        return "is dropped" if token.statement else "is not used, and dropped with its variable"
    return "is dropped when its variable gets the next one" if token.is_overwritten else None


def _returned_to_the_loop(module: CheckedModule) -> Iterator[Finding]:
    """Tasks that a function returns which the loop calls: nobody takes what a callback returns."""
    for given in given_roles(module):
        maker = _maker(module, given.expr) if given.role.name == "runs_on_loop" else None
        if maker is not None:
            name = source_of(maker)
            what = f"The task that {quoted(name)} returns" if name else "The task"
            message = f"{what} is dropped by {quoted(given.taker)}, which calls it back"
            yield Finding(DANGLING_TASK, maker, message, [_remedy(module)])


def _maker(module: CheckedModule, callback: Expression) -> Expression | None:
    """What a callback calls last to make a task that it returns, or the callback itself."""
    if isinstance(callback, LambdaExpr):
        made = callback.expr()
        return made.callee if isinstance(made, CallExpr) and usage_of(module).made_by(made) == TASK else None
    functions = [f for value in module.resolver.values(callback) for f in module.resolver.functions(value)]
    behaviours = [b for f in functions for b in (f.behaviour, *(s.behaviour for s in f.signatures))]
    return callback if any(b.must_use == TASK and not b.is_async for b in behaviours) else None


def _remedy(module: CheckedModule, can_await: bool = False) -> str:
    group = ["use asyncio.TaskGroup"] if can_await and module.python_version >= (3, 11) else []
    ways = ["keep the task in a set until it is done", *(["await it"] if can_await else []), *group]
    text = f"{', '.join(ways[:-1])}, or {ways[-1]}" if len(ways) > 1 else ways[0]
    return text[0].upper() + text[1:]
