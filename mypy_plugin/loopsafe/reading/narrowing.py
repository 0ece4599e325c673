"""What the value of a test says: of the classes of variables, and of what objects have answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    Expression,
    IntExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    SetExpr,
    StrExpr,
    TupleExpr,
    UnaryExpr,
    Var,
)

from loopsafe.scopes import is_plain, path_of

VARIABLES: Final = "?"
"""Where tests of plain variables are kept, among those of objects by their paths."""


def tests_of(
    test: Expression, holds: bool, seen_through: Callable[[Expression], Expression | None] | None
) -> Iterable[tuple[Var | str, Expression, bool]]:
    """What the value of a test says of the classes of variables, and what methods of objects have answered.

    Args:
        test: the test.
        holds: its value.
        seen_through: tells what a method or a property of the same class answers, if that is all that it does.
    """
    if seen_through is not None and (answer := seen_through(test)) is not None:
        yield from tests_of(answer, holds, None)
    match test:
        case UnaryExpr(op="not", expr=inner):
            yield from tests_of(inner, not holds, seen_through)
        case OpExpr(op="and" | "or" as op, left=left, right=right) if holds is (op == "and"):
            yield from tests_of(left, holds, seen_through)
            yield from tests_of(right, holds, seen_through)
        case ComparisonExpr(
            operators=[">" | "!=" | "==" as operator], operands=[CallExpr(args=[]) as call, IntExpr(value=0)]
        ):
            yield from tests_of(call, (operator != "==") is holds, seen_through)
        case OpExpr(op="or" | "and"):
            yield VARIABLES, test, holds
        case ComparisonExpr(
            operators=["in" | "not in"], operands=[subject, TupleExpr() | ListExpr() | SetExpr()]
        ) if is_plain(subject):
            yield VARIABLES, test, holds
        case CallExpr(
            callee=RefExpr(fullname="builtins.isinstance"), args=[NameExpr(node=Var() as var), kind]
        ):
            yield var, kind, holds
            yield VARIABLES, test, holds
        case CallExpr(callee=RefExpr(fullname="builtins.isinstance"), args=[subject, _]) if is_plain(subject):
            yield VARIABLES, test, holds
        case NameExpr() | MemberExpr() if is_plain(test):
            yield VARIABLES, test, holds
        case ComparisonExpr(operators=["is" | "is not"], operands=[subject, NameExpr() | MemberExpr()]) if is_plain(subject):
            yield VARIABLES, test, holds
        case ComparisonExpr(
            operators=["==" | "!="], operands=[subject, StrExpr() | IntExpr() | MemberExpr()]
        ) if is_plain(subject):
            yield VARIABLES, test, holds
        case CallExpr(callee=MemberExpr(expr=NameExpr(node=Var()), name="startswith"), args=[StrExpr()]):
            yield VARIABLES, test, holds
        case CallExpr(callee=RefExpr(fullname="builtins.hasattr"), args=[NameExpr(node=Var()), StrExpr()]):
            yield VARIABLES, test, holds
        case CallExpr(callee=MemberExpr(expr=NameExpr(node=Var()), name="pop" | "get"), args=[StrExpr(), *_]):
            yield VARIABLES, test, holds
        case CallExpr(callee=MemberExpr(expr=asked), args=[]) if path := path_of(asked):
            yield path, test, holds
        case ComparisonExpr(
            operators=["is" | "is not" as operator],
            operands=[CallExpr(args=[]) as call, NameExpr(name="None")],
        ):
            yield from tests_of(call, (operator == "is not") is holds, seen_through)


def what_is_there(gone_over: Expression) -> Expression:
    """What is not empty inside of a loop that goes over an expression: ``names`` in ``for name in names or ():``."""
    match gone_over:
        case OpExpr(op="or", left=left, right=TupleExpr(items=[]) | ListExpr(items=[])):
            return left
    return gone_over
