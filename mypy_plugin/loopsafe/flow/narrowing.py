"""What is known of the tokens behind a test."""

from __future__ import annotations

from mypy.nodes import (
    AssignmentExpr,
    CallExpr,
    ComparisonExpr,
    Expression,
    MemberExpr,
    NameExpr,
    OpExpr,
    UnaryExpr,
    Var,
)

from loopsafe.flow.tokens import GONE, NOTHING, State


def refined(state: State | None, test: Expression, holds: bool) -> State | None:
    """The state where a test is known to hold, or not to: a variable that is None holds no token."""
    if state is None:
        return None
    state = state.copy()
    match test:
        case UnaryExpr(op="not", expr=inner):
            return refined(state, inner, not holds)
        case OpExpr(op="and", left=left, right=right) if holds:
            return refined(refined(state, left, True), right, True)
        case OpExpr(op="or", left=left, right=right) if not holds:
            return refined(refined(state, left, False), right, False)
        case ComparisonExpr(operators=["is" | "is not" as operator], operands=[left, NameExpr(name="None")]):
            if (operator == "is") == holds:
                _forget(state, left)
        case CallExpr(args=[first, *_]) if not holds:
            _forget(state, first)
        case NameExpr() | AssignmentExpr() | MemberExpr() if not holds:
            _forget(state, test)
        case NameExpr(name="False") if holds:
            return None
        case NameExpr(name="True") if not holds:
            return None
    return state


def _forget(state: State, expr: Expression) -> None:
    target = expr.target if isinstance(expr, AssignmentExpr) else expr
    if isinstance(target, NameExpr) and isinstance(target.node, Var):
        for token in state.held.get(target.node, NOTHING):
            state.fates[token] = frozenset({GONE})
