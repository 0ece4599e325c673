"""What the value of a test says: of the classes of variables, and of what objects have answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    Expression,
    IntExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    StrExpr,
    UnaryExpr,
    Var,
)

from loopsafe.scopes import path_of

VARIABLES: Final = "?"
"""Where tests of plain variables are kept, among those of objects by their paths."""


def tests_of(test: Expression, holds: bool) -> Iterable[tuple[Var | str, Expression, bool]]:
    """What the value of a test says of the classes of variables, and what methods of objects have answered."""
    match test:
        case UnaryExpr(op="not", expr=inner):
            yield from tests_of(inner, not holds)
        case OpExpr(op="and" | "or" as op, left=left, right=right) if holds is (op == "and"):
            yield from tests_of(left, holds)
            yield from tests_of(right, holds)
        case CallExpr(
            callee=RefExpr(fullname="builtins.isinstance"), args=[NameExpr(node=Var() as var), kind]
        ):
            yield var, kind, holds
            yield VARIABLES, test, holds
        case NameExpr(node=Var()):
            yield VARIABLES, test, holds
        case ComparisonExpr(operators=["is" | "is not"], operands=[NameExpr(node=Var()), NameExpr()]):
            yield VARIABLES, test, holds
        case ComparisonExpr(operators=["==" | "!="], operands=[NameExpr(node=Var()), StrExpr() | IntExpr()]):
            yield VARIABLES, test, holds
        case CallExpr(callee=MemberExpr(expr=NameExpr(node=Var()), name="startswith"), args=[StrExpr()]):
            yield VARIABLES, test, holds
        case CallExpr(callee=MemberExpr(expr=asked), args=[]) if path := path_of(asked):
            yield path, test, holds
        case ComparisonExpr(
            operators=["is" | "is not" as operator],
            operands=[CallExpr(args=[]) as call, NameExpr(name="None")],
        ):
            yield from tests_of(call, (operator == "is not") is holds)
