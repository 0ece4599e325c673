"""An await while a thread lock is held.

What: ``await``, ``async for`` or ``async with`` between taking and releasing a lock of ``threading`` or
``multiprocessing``.

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
    AssignmentStmt,
    AwaitExpr,
    Block,
    CallExpr,
    ClassDef,
    Decorator,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IfStmt,
    LambdaExpr,
    MemberExpr,
    Node,
    OverloadedFuncDef,
    Statement,
    TryStmt,
    UnaryExpr,
    WithStmt,
)

from loopsafe.codes import AWAIT_HOLDING_LOCK
from loopsafe.effects import CALLED, ENTERED, LOCKS
from loopsafe.findings import Finding, quoted, source_of
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC, CALL, ENTER, Scope
from loopsafe.tree import children


def check(module: CheckedModule) -> Iterator[Finding]:
    """Awaits under a lock."""
    for scope in module.reading.scopes:
        if scope.kind != ASYNC or not isinstance(scope.node, FuncDef) or not _may_take_lock(scope):
            continue
        reported: set[Node] = set()
        for lock, held in _held(module, scope.node.body):
            for place in _awaits(held):
                if place not in reported:
                    reported.add(place)
                    name = f"{quoted(lock)} is held" if lock else "a thread lock is held"
                    message = f"Awaits while {name}"
                    note = "Release the lock first, or use an asyncio.Lock"
                    yield Finding(AWAIT_HOLDING_LOCK, place, message, [note])


def _may_take_lock(scope: Scope) -> bool:
    """Whether a function enters or acquires anything at all."""
    return any(
        site.use == ENTER
        or (site.use == CALL and isinstance(site.operand, MemberExpr) and site.operand.name == "acquire")
        for site in scope.sites
    )


def _held(module: CheckedModule, node: Node) -> Iterator[tuple[str | None, list[Node]]]:
    """The stretches of code under a lock, with the name of the lock."""
    if _is_elsewhere(node):
        return
    if isinstance(node, WithStmt) and not node.is_async:
        for position, expr in enumerate(node.expr):
            if _takes_lock(module, expr):
                yield source_of(expr), [*node.expr[position + 1 :], node.body]
    if isinstance(node, Block):
        yield from _acquired(module, node.body)
    for child in children(node):
        yield from _held(module, child)


def _takes_lock(module: CheckedModule, expr: Expression) -> bool:
    """Whether entering a context manager takes a lock that it keeps."""
    for value in module.resolver.values(expr):
        for bound in module.resolver.member(value, "__enter__"):
            for callee in module.resolver.functions(bound):
                behaviour, _ = module.resolver.facts(callee, CallExpr(expr, [], [], []))
                if (
                    callee.scope is None
                    and behaviour.when in (CALLED, ENTERED)
                    and LOCKS & set(behaviour.effects)
                ):
                    return _is_primitive(callee.name, behaviour.effects)
    return False


def _is_primitive(name: str, effects: object) -> bool:
    return isinstance(effects, dict) and any(effect.chain == (name,) for effect in effects.values())


def _acquired(module: CheckedModule, body: list[Statement]) -> Iterator[tuple[str | None, list[Node]]]:
    """What stands between ``lock.acquire()`` and the statement that releases it."""
    for position, statement in enumerate(body):
        rest = body[position + 1 :]
        match statement:
            case IfStmt(expr=[UnaryExpr(op="not", expr=test)], else_body=None):
                pass
            case IfStmt(expr=[test, *_], body=[Block(body=rest), *_]):
                pass
            case ExpressionStmt(expr=test) | AssignmentStmt(rvalue=test):
                pass
            case _:
                continue
        lock = _lock_of(module, test, "acquire")
        if lock is None:
            continue
        held: list[Node] = []
        for later in rest:
            if _is_release(module, later, lock):
                break
            if _releases(module, later, lock):
                held.append(later.body if isinstance(later, TryStmt) else later)
                break
            held.append(later)
        yield lock, held


def _is_release(module: CheckedModule, statement: Statement, lock: str) -> bool:
    return isinstance(statement, ExpressionStmt) and _lock_of(module, statement.expr, "release") == lock


def _lock_of(module: CheckedModule, expr: Node, method: str) -> str | None:
    """The lock whose method an expression calls."""
    match expr:
        case CallExpr(callee=MemberExpr(expr=lock, name=name)) as call if name == method:
            for value in module.resolver.values(lock):
                for bound in module.resolver.member(value, "acquire"):
                    for callee in module.resolver.functions(bound):
                        effects = [e for s in callee.signatures for e in s.behaviour.effects]
                        if callee.scope is None and LOCKS & set(effects):
                            return source_of(lock) or str(call.line)
    return None


def _releases(module: CheckedModule, node: Node, lock: str) -> bool:
    if _lock_of(module, node, "release") == lock:
        return True
    return not _is_elsewhere(node) and any(_releases(module, child, lock) for child in children(node))


def _awaits(nodes: list[Node]) -> Iterator[Expression | Statement]:
    """The places that hand control to the loop."""
    for node in nodes:
        if _is_elsewhere(node):
            continue
        if isinstance(node, AwaitExpr) or (isinstance(node, (ForStmt, WithStmt)) and node.is_async):
            yield node
        elif isinstance(node, GeneratorExpr) and any(node.is_async):
            yield node
        yield from _awaits(list(children(node)))


def _is_elsewhere(node: Node) -> bool:
    return isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, LambdaExpr, ClassDef))
