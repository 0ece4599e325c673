"""What is made the first time and kept: of two uses in one function, only the first one makes it.

Example:
    @property
    def data(self) -> bytes:
        if self._data is None:
            self._data = self.path.read_bytes()
        return self._data
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    AssignmentStmt,
    Block,
    CallExpr,
    Expression,
    FuncDef,
    IfStmt,
    IndexExpr,
    MemberExpr,
    NameExpr,
    Node,
    Statement,
    StrExpr,
    TryStmt,
    Var,
    WithStmt,
)

from loopsafe.tree import children, stands_in, walk


def keeps_what_it_makes(func: FuncDef) -> bool:
    """Whether a function asks if something is there, and puts it there."""
    asked = {place for node in walk(func.body) if isinstance(node, IfStmt) for test in node.expr for place in _asked(test)}
    if not asked:
        return False
    made = (node for node in walk(func.body) if isinstance(node, AssignmentStmt))
    return any(place in asked for node in made for lvalue in node.lvalues for place in _place(lvalue))


def _asked(test: Expression) -> Iterator[str]:
    """The attributes and global variables that a test mentions."""
    for node in walk(test):
        match node:
            case CallExpr(args=[NameExpr(node=Var(is_self=True)), StrExpr(value=name)]):
                yield name
            case MemberExpr() | NameExpr():
                yield from _place(node)


def _place(expr: Node) -> Iterator[str]:
    """The attribute or the global variable that something is, or is an item of."""
    match expr:
        case MemberExpr(expr=NameExpr(node=Var() as var), name=name) if var.is_self or var.is_cls:
            yield name
        case NameExpr(node=Var() as var) if "." in var.fullname:
            yield var.name
        case IndexExpr(base=base):
            yield from _place(base)


def comes_first(body: list[Statement], first: Node, second: Node) -> bool:
    """Whether one expression has always been evaluated before another one in a function body."""
    earlier, later = (next((s for s in body if stands_in(e, s)), None) for e in (first, second))
    if earlier is None or later is None:
        return False
    if earlier is not later:
        return body.index(earlier) < body.index(later) and _always_runs(first, earlier)
    for block in children(earlier):
        if isinstance(block, Block) and stands_in(first, block):
            return stands_in(second, block) and comes_first(block.body, first, second)
    return True


def _always_runs(expr: Node, statement: Statement) -> bool:
    """Whether an expression is evaluated whenever its statement runs, unless that fails before."""
    for block in children(statement):
        if isinstance(block, Block) and stands_in(expr, block):
            goes_through = isinstance(statement, (WithStmt, TryStmt)) and block is statement.body
            inner = next((s for s in block.body if stands_in(expr, s)), None)
            return goes_through and inner is not None and _always_runs(expr, inner)
    return True
