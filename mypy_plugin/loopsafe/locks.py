"""Which stretches of code stand under a thread lock: behind ``with``, between ``acquire`` and ``release``.

A context manager of the module itself is looked into: a generator that yields under a lock, or an ``__enter__`` that
takes one and does not give it back, keeps it for the block. What cannot be told is not held.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mypy.nodes import (
    AssignmentStmt,
    Block,
    CallExpr,
    ClassDef,
    Decorator,
    Expression,
    ExpressionStmt,
    FuncDef,
    IfStmt,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    ReturnStmt,
    Statement,
    UnaryExpr,
    Var,
    WithStmt,
    YieldExpr,
)

from loopsafe.callees import Callee, Value
from loopsafe.effects import CALLED, ENTERED, LOCKS
from loopsafe.findings import quoted, source_of
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL, ENTER, Scope
from loopsafe.tree import children


class Stretch(NamedTuple):
    """Code under a lock.

    Attributes:
        what: what is held, or what holds a lock, as a clause.
        nodes: the code.
    """

    what: str
    nodes: list[Node]


class Locks:
    """Finds what stands under a lock in the functions of a module."""

    def __init__(self, module: CheckedModule) -> None:
        self._module = module
        self._resolver = module.resolver
        self._busy: set[FuncDef] = set()

    def may_take_one(self, scope: Scope) -> bool:
        """Whether a function enters or acquires anything at all."""
        return any(site.use == ENTER or (site.use == CALL and self._may_take(site.operand)) for site in scope.sites)

    def _may_take(self, function: Expression) -> bool:
        return isinstance(function, MemberExpr) and (function.name == "acquire" or self._may_enter(function))

    def _may_enter(self, function: Expression) -> bool:
        """Whether something is a method of the variable of a ``with`` statement, and may enter what it is given."""
        match function:
            case MemberExpr(expr=NameExpr(node=Var() as var), name=name) if name in self._resolver.catalogue.running:
                return [binding.how for binding in self._module.project.bindings(var)] in _ENTERED
        return False

    def held(self, node: Node) -> Iterator[Stretch]:
        """The stretches of code under a lock."""
        if is_elsewhere(node):
            return
        if isinstance(node, WithStmt) and not node.is_async:
            for position, expr in enumerate(node.expr):
                if what := self._entered(expr):
                    body = self._while_held(node.body.body, source_of(expr) or "")
                    yield Stretch(what, [*node.expr[position + 1 :], *body])
        if isinstance(node, Block):
            yield from self._acquired(node.body)
            yield from self._entered_for_good(node.body)
        for child in children(node):
            yield from self.held(child)

    def _entered(self, expr: Expression) -> str | None:
        """What is held once a context manager is entered, if it takes a lock and keeps it."""
        for value in self._resolver.values(expr):
            for callee in self._enters(value):
                if self._is_primitive(callee, expr):
                    return f"{quoted(name)} is held" if (name := source_of(expr)) else "a thread lock is held"
                if self._ends_holding(callee):
                    return f"{quoted(source_of(expr) or callee.name)} holds a thread lock"
            origin = value.origin
            if origin is not None and self._yields_holding(origin.callee, origin.call):
                return f"{quoted(source_of(expr) or origin.callee.name)} holds a thread lock"
        return None

    def _enters(self, value: Value) -> Iterator[Callee]:
        for bound in self._resolver.member(value, "__enter__"):
            yield from self._resolver.functions(bound)

    def _is_primitive(self, callee: Callee, expr: Expression) -> bool:
        """Whether the stubs say that entering takes a lock."""
        behaviour, _ = self._resolver.facts(callee, CallExpr(expr, [], [], []))
        return (
            callee.scope is None
            and behaviour.when in (CALLED, ENTERED)
            and not LOCKS.isdisjoint(behaviour.effects)
            and any(effect.chain == (callee.name,) for effect in behaviour.effects.values())
        )

    def _yields_holding(self, callee: Callee, call: CallExpr) -> bool:
        """Whether a function gives a context manager that is a generator, and yields under a lock."""
        func = self._own_body(callee)
        if func is None or not func.is_generator or func in self._busy:
            return False
        if self._resolver.facts(callee, call)[0].when != ENTERED:
            return False
        self._busy.add(func)
        found = any(_has(node, YieldExpr) for stretch in self.held(func.body) for node in stretch.nodes)
        self._busy.discard(func)
        return found

    def _ends_holding(self, callee: Callee) -> bool:
        """Whether a method ends while it holds a lock that it has taken."""
        func = self._own_body(callee)
        if func is None:
            return False
        *_, last = func.body.body
        match last:
            case ReturnStmt(expr=CallExpr(callee=MemberExpr(expr=lock, name="__enter__"))):
                return any(self._is_primitive(c, lock) for v in self._resolver.values(lock) for c in self._enters(v))
            case ReturnStmt(expr=CallExpr() as call) if self._lock_of(call, "acquire"):
                return True
        return any(is_open for *_, is_open in self._acquisitions(func.body.body))

    def _own_body(self, callee: Callee) -> FuncDef | None:
        """The body of a function of this very module; those of others may not be there any more."""
        scope = callee.scope
        while scope is not None and scope.parent is not None:
            scope = scope.parent
        is_own = scope is not None and scope.node is self._module.reading.tree
        func = callee.scope.node if is_own and callee.scope is not None else None
        return func if isinstance(func, FuncDef) and func.body.body else None

    def _acquired(self, body: list[Statement]) -> Iterator[Stretch]:
        """What stands between ``lock.acquire()`` and the statement that releases it."""
        for lock, held, _ in self._acquisitions(body):
            yield Stretch(f"{quoted(lock)} is held" if not lock.isdigit() else "a thread lock is held", held)

    def _acquisitions(self, body: list[Statement]) -> Iterator[tuple[str, list[Node], bool]]:
        """The locks that a block acquires, what stands behind that, and whether the lock is still held at the end."""
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
            lock = self._lock_of(test, "acquire")
            if lock is not None:
                is_released = any(self._calls(later, lock, "release") for later in rest)
                yield lock, self._while_held(rest, lock, once=True), not is_released

    def _entered_for_good(self, body: list[Statement]) -> Iterator[Stretch]:
        """What stands behind a call that enters a lock for the rest of a block, as ``ExitStack.enter_context`` does."""
        for position, statement in enumerate(body):
            match statement:
                case ExpressionStmt(expr=CallExpr() as call) | AssignmentStmt(rvalue=CallExpr() as call):
                    if what := self._entered_by(call):
                        yield Stretch(what, list(_until_used(body[position + 1 :], call.callee)))

    def _entered_by(self, call: CallExpr) -> str | None:
        """What is held once a method of the variable of a ``with`` statement has entered its argument."""
        for callee in self._resolver.callees(call) if self._may_enter(call.callee) else ():
            behaviour, bound = self._resolver.facts(callee, call)
            for role in behaviour.roles if callee.scope is None else ():
                for expr in bound.get(role.parameter, ()) if role.name == "enters" else ():
                    if what := self._entered(expr):
                        return what
        return None

    def _while_held(self, body: Iterable[Statement], lock: str, *, once: bool = False) -> list[Node]:
        """The code of a block that runs while a lock is held, unless it is released there; it may be taken back.

        Args:
            body: the block.
            lock: the lock, as it is written.
            once: what is taken back is another stretch.
        """
        found: list[Node] = []
        is_held = True
        for statement in body:
            is_taken = self._calls(statement, lock, "acquire")
            if not is_held:
                is_held = is_taken and not once
            elif not self._calls(statement, lock, "release"):
                found.append(statement)
            else:
                for child in children(statement):
                    found += self._while_held(child.body, lock, once=once) if isinstance(child, Block) else [child]
                is_held = is_taken and not once
        return found

    def _calls(self, node: Node, lock: str, method: str) -> bool:
        """Whether some code calls a method of a lock."""
        if is_elsewhere(node):
            return False
        return self._lock_of(node, method) == lock or any(
            self._calls(child, lock, method) for child in children(node)
        )

    def _lock_of(self, expr: Node, method: str) -> str | None:
        """The lock whose method an expression calls."""
        match expr:
            case CallExpr(callee=MemberExpr(expr=lock, name=name)) as call if name == method:
                for value in self._resolver.values(lock):
                    for bound in self._resolver.member(value, "acquire"):
                        for callee in self._resolver.functions(bound):
                            effects = [e for s in callee.signatures for e in s.behaviour.effects]
                            if callee.scope is None and LOCKS & set(effects):
                                return source_of(lock) or str(call.line)
        return None


_ENTERED = (["enter"], ["async enter"])


def _until_used(body: list[Statement], function: Expression) -> Iterator[Statement]:
    """The statements up to one that does anything else with the object that a method belongs to."""
    assert isinstance(function, MemberExpr) and isinstance(function.expr, NameExpr)
    for statement in body:
        if _uses_otherwise(statement, function.expr.node, function.name):
            return
        yield statement


def _uses_otherwise(node: Node, var: Node | None, method: str) -> bool:
    match node:
        case MemberExpr(expr=NameExpr(node=used), name=name) if used is var:
            return name != method
        case NameExpr(node=used) if used is var:
            return True
    return any(_uses_otherwise(child, var, method) for child in children(node))


def _has(node: Node, kind: type[Node]) -> bool:
    return not is_elsewhere(node) and (
        isinstance(node, kind) or any(_has(child, kind) for child in children(node))
    )


def is_elsewhere(node: Node) -> bool:
    """Whether a node is code that runs at another time than what is around it."""
    return isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, LambdaExpr, ClassDef))
