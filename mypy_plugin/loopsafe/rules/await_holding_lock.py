"""An await while a thread lock is held.

What: ``await``, ``async for``, ``async with``, or ``yield`` in an async generator, between taking and releasing a lock of
``threading`` or ``multiprocessing``.

Why: while this task waits, another one may ask for the same lock. It then blocks the thread, and with it
the loop that this task needs to go on and release the lock: a deadlock.

Example:
    async def update(self) -> None:
        with self.lock:
            await self.store()

Use instead:
    async def update(self) -> None:
        async with self.lock:  # an asyncio.Lock
            await self.store()
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    AwaitExpr,
    DictionaryComprehension,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    ListComprehension,
    Node,
    SetComprehension,
    Statement,
    WithStmt,
    YieldExpr,
)

from loopsafe.codes import AWAIT_HOLDING_LOCK
from loopsafe.findings import Finding
from loopsafe.locks import Locks, is_elsewhere
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC
from loopsafe.tree import children


def check(module: CheckedModule) -> Iterator[Finding]:
    """Awaits under a lock."""
    locks = Locks(module)
    for scope in module.reading.scopes:
        if scope.kind != ASYNC or not isinstance(scope.node, FuncDef) or not locks.may_take_one(scope):
            continue
        reported: set[Node] = set()
        for what, held in locks.held(scope.node.body):
            for place in _awaits(held):
                if place not in reported:
                    reported.add(place)
                    does = "Yields" if isinstance(place, YieldExpr) else "Awaits"
                    note = "Release the lock first, or use an asyncio.Lock"
                    yield Finding(AWAIT_HOLDING_LOCK, place, f"{does} while {what}", [note])


def _awaits(nodes: list[Node]) -> Iterator[Expression | Statement]:
    """The places that hand control to the loop, or to whoever goes over an async generator and may await."""
    for node in nodes:
        if is_elsewhere(node):
            continue
        if isinstance(node, GeneratorExpr):
            yield from _awaits([node.sequences[0]])
            continue
        if isinstance(node, (AwaitExpr, YieldExpr)) or (isinstance(node, (ForStmt, WithStmt)) and node.is_async):
            yield node
        loops = node.generator if isinstance(node, (ListComprehension, SetComprehension)) else node
        if isinstance(loops, (GeneratorExpr, DictionaryComprehension)) and any(loops.is_async):
            yield loops
        yield from _awaits(list(children(loops)))
