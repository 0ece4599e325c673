"""What the flow asks of types and stubs."""

from __future__ import annotations

from typing import Protocol

from mypy.nodes import CallExpr, Expression, MatchStmt, Statement


class Sinks(Protocol):
    """What the flow asks of types and stubs."""

    def made_by(self, expr: Expression) -> str | None:
        """The kind of token that an expression makes."""

    def is_coroutine(self, expr: Expression) -> bool:
        """Whether an expression of which mypy knows no type is a coroutine, and not what holds some."""

    def only_looks(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call that are looked at and not run."""

    def consumes(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call that it is known to await or run."""

    def keeps(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call whose items the result holds, as that of ``list`` does."""

    def tells_only(self, call: CallExpr) -> bool:
        """Whether a call of a method does no more than tell the object something, which nobody learns of."""

    def runs_loop(self, call: CallExpr) -> bool:
        """Whether a call runs an event loop, so that tasks go on meanwhile, or may well do so."""

    def swallows(self, manager: Expression) -> bool:
        """Whether a context manager may keep an exception that leaves its block to itself."""

    def never_returns(self, expr: Expression) -> bool:
        """Whether mypy holds that evaluating an expression does not come to an end, as of ``sys.exit()``."""

    def is_unreachable(self, statement: Statement) -> bool:
        """Whether mypy holds that a statement cannot be reached."""

    def decided(self, test: Expression) -> bool | None:
        """What a test comes to, if that is known before the program runs."""

    def is_exhaustive(self, node: MatchStmt) -> bool:
        """Whether one of the arms of a match always applies."""

    def is_always_true(self, expr: Expression) -> bool:
        """Whether an expression is an awaitable, and so its truth means nothing."""
