"""What statements without branches do with tokens: assignments above all."""

from __future__ import annotations

from mypy.nodes import (
    AssertStmt,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    DelStmt,
    Expression,
    ExpressionStmt,
    ListExpr,
    NameExpr,
    OperatorAssignmentStmt,
    TupleExpr,
    Var,
)

from loopsafe.flow.conditions import condition_of
from loopsafe.flow.expressions import Expressions, makes_container
from loopsafe.flow.tokens import NOTHING
from loopsafe.tree import children


class Statements(Expressions):
    """Runs the statements that have one way in and one way out."""

    def expression_statement(self, node: ExpressionStmt) -> None:
        tokens = self.value(node.expr)
        if isinstance(node.expr, (CallExpr, AwaitExpr)) and self.sinks.never_returns(node.expr):
            self.state = None  # nobody cares what is left undone there
        for token in tokens:
            if token.expr is node.expr or not isinstance(node.expr, NameExpr):
                token.statement = token.statement or node

    def assignment(self, node: AssignmentStmt) -> None:
        rvalue = node.rvalue
        for lvalue in node.lvalues:
            if (
                isinstance(lvalue, (TupleExpr, ListExpr))
                and isinstance(rvalue, (TupleExpr, ListExpr))
                and len(lvalue.items) == len(rvalue.items)
                and len(node.lvalues) == 1
            ):
                parts = [self.value(item) for item in rvalue.items]
                moving = NOTHING.union(*parts)
                for target, tokens in zip(lvalue.items, parts):
                    self.bind(target, tokens, moving)
                return
        tokens = self.value(rvalue)
        for lvalue in node.lvalues:
            if isinstance(lvalue, NameExpr) and isinstance(lvalue.node, Var) and makes_container(rvalue):
                self._containers.add(lvalue.node)
            self.bind(lvalue, tokens)
            self.remember(lvalue, rvalue)

    def remember(self, target: Expression, constant: Expression) -> None:
        """Something is None, True or False from here on, as if a test had said so."""
        if isinstance(target, (TupleExpr, ListExpr)):
            return
        if self.state is not None and isinstance(constant, NameExpr):
            if constant.fullname in ("builtins.None", "builtins.True", "builtins.False"):
                self.state.assume(condition_of(ComparisonExpr(["is"], [target, constant]), True))
                self.state.assume(condition_of(target, constant.name == "True"))

    def operator_assignment(self, node: OperatorAssignmentStmt) -> None:
        tokens = self.value(node.rvalue)
        match node.lvalue:
            case NameExpr(node=Var() as var) if self.is_container(var):
                self.add(var, tokens)
            case _:
                self.bind(node.lvalue, tokens)

    def assert_(self, node: AssertStmt) -> None:
        self.truth(node.expr)
        self.state = self.refined(self.state, node.expr, True)
        self.look(self.value(node.msg), node.expr)

    def delete(self, node: DelStmt) -> None:
        for child in children(node.expr):
            if isinstance(child, Expression):
                self.look(self.value(child), node.expr)
