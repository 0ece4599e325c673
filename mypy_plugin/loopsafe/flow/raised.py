"""Which handler catches what is raised."""

from __future__ import annotations

from typing import Final, NamedTuple

from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    Expression,
    FuncDef,
    Node,
    RaiseStmt,
    RefExpr,
    TryStmt,
    TupleExpr,
    TypeAlias,
    TypeInfo,
)
from mypy.types import Instance, get_proper_type

from loopsafe.tree import classes_in, unguarded

_ALL: Final = ("builtins.Exception", "builtins.BaseException")


class Raised(NamedTuple):
    """An exception that a ``raise`` statement raises.

    Attributes:
        info: its class, if the statement names it.
    """

    info: TypeInfo | None


def raised_by(node: RaiseStmt) -> Raised:
    """The exception that a statement raises."""
    expr = node.expr
    return Raised(_class_of(expr.callee if isinstance(expr, CallExpr) else expr))


def handlers_of(node: TryStmt, raised: Raised) -> tuple[list[int], bool]:
    """The handlers that may catch an exception, by position, and whether it may get past all of them.

    It is not said to do so where one of them may well catch it.
    """
    found = []
    for position, kind in enumerate(node.types):
        catches = None if node.is_star else _catches(kind, raised)
        if catches is not False:
            found.append(position)
        if catches:
            break
    return found, not found


def keeps_exceptions(func: Node) -> bool:
    """Whether a function awaits only where somebody catches whatever is raised, and raises it no further."""
    parts = list(unguarded(func.body, _catches_all)) if isinstance(func, FuncDef) else []
    catches = any(isinstance(part, TryStmt) and _catches_all(part) for part in parts)
    return catches and not any(isinstance(part, (AwaitExpr, RaiseStmt)) for part in parts)


def _catches_all(node: TryStmt) -> bool:
    return any(
        kind is None or any(info is not None and info.fullname in _ALL for info in classes_in(kind))
        for kind in node.types
    )


def _catches(kind: Expression | None, raised: Raised) -> bool | None:
    """Whether an ``except`` clause catches an exception; None where that cannot be told."""
    if kind is None:
        return True
    if isinstance(kind, TupleExpr):
        answers = {_catches(item, raised) for item in kind.items}
        return True if True in answers else None if None in answers else False
    caught = _class_of(kind)
    if caught is None or raised.info is None:
        return None
    return caught in raised.info.mro


def _class_of(expr: Expression | None) -> TypeInfo | None:
    node = expr.node if isinstance(expr, RefExpr) else None
    if isinstance(node, TypeAlias):
        target = get_proper_type(node.target)
        return target.type if isinstance(target, Instance) else None
    return node if isinstance(node, TypeInfo) else None
