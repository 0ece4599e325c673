"""What is known of the tokens behind a test."""

from __future__ import annotations

from collections.abc import Collection

from mypy.nodes import (
    AssignmentExpr,
    CallExpr,
    ComparisonExpr,
    Expression,
    IntExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    UnaryExpr,
    Var,
)

from loopsafe.flow.conditions import condition_of
from loopsafe.flow.tokens import ABSENT, NOTHING, State, join
from loopsafe.tree import classes_in


def refined(
    state: State | None, test: Expression, holds: bool, captured: Collection[Var] = ()
) -> State | None:
    """The state where a test is known to hold, or not to: a variable that is None holds no token.

    There is none if an earlier test has said otherwise. Variables that inner functions use may change meanwhile.
    """
    if state is None:
        return None
    state = state.copy()
    condition = condition_of(test, holds)
    if condition is not None:
        if condition.negated() in state.known and condition.is_lasting(captured):
            return None
        state.assume(condition)
    match test:
        case UnaryExpr(op="not", expr=inner):
            return refined(state, inner, not holds, captured)
        case OpExpr(op="and" | "or" as operator, left=left, right=right):
            both = operator == "and"
            further = refined(refined(state, left, both, captured), right, holds, captured)
            return further if holds == both else join(refined(state, left, holds, captured), further)
        case ComparisonExpr(operators=["is" | "is not" as operator], operands=[left, NameExpr(name="None")]):
            if (operator == "is") == holds:
                _forget(state, left)
        case (
            ComparisonExpr(operators=[">" | "!=" | "==" as operator], operands=[CallExpr() as asked, IntExpr(value=0)])
            | ComparisonExpr(operators=["!=" | "==" as operator], operands=[NameExpr() as asked, ListExpr(items=[])])
        ):
            return refined(state, asked, holds is (operator != "=="), captured)
        case CallExpr(callee=NameExpr(fullname="builtins.isinstance"), args=[first, kinds]) if holds:
            if _cannot_be_awaited(kinds):
                _forget(state, first)
        case CallExpr(args=[first, *_]) if not holds:
            _forget(state, first)
        case NameExpr() | AssignmentExpr() | MemberExpr() if not holds:
            _forget(state, test)
        case NameExpr(name="False") if holds:
            return None
        case NameExpr(name="True") if not holds:
            return None
    return state


def _cannot_be_awaited(kinds: Expression) -> bool:
    """Whether the classes that ``isinstance`` is asked about tell a value from a coroutine."""
    return all(
        info is not None
        and info.fullname != "builtins.object"
        and not info.is_protocol
        and info.get("__await__") is None
        for info in classes_in(kinds)
    )


def _forget(state: State, expr: Expression) -> None:
    target = expr.target if isinstance(expr, AssignmentExpr) else expr
    if isinstance(target, NameExpr) and isinstance(target.node, Var):
        for token in state.held.get(target.node, NOTHING):
            state.mark(token, ABSENT)
