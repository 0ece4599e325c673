"""What the flow follows: tokens, and the state of them at one point of a body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mypy.nodes import Expression, ExpressionStmt, Var

COROUTINE: Final = "coroutine"
TASK: Final = "dangling-task"
RESULTS: Final = "lost-exceptions"

PENDING: Final = "pending"
AWAITED: Final = "awaited"
GONE: Final = "gone"


@dataclass(eq=False)
class Token:
    """The values that one expression makes.

    Attributes:
        expr: the expression.
        kind: ``COROUTINE``, ``TASK`` or ``RESULTS``.
        fates: what became of it at the ends of paths.
        looked_at: calls and tests that only looked at it.
        statement: it was dropped by an expression statement that consists of it.
        reused: where it is awaited though it has been awaited before.
        many: it stands for several values at once.
        in_class: it is made in the body of a class.
        branch: the conditional code that it is made in.
        container: the container that it was added to last.
        in_parts: an iterator may give its values a few at a time, so one use need not be of all of them.
    """

    expr: Expression
    kind: str
    fates: set[str] = field(default_factory=set)
    looked_at: list[Expression] = field(default_factory=list)
    statement: ExpressionStmt | None = None
    reused: list[Expression] = field(default_factory=list)
    many: bool = False
    in_class: bool = False
    branch: tuple[int, ...] = ()
    in_parts: bool = False
    container: Var | None = None

    @property
    def is_never_used(self) -> bool:
        """No path uses it."""
        return self.fates == {PENDING}

    @property
    def is_sometimes_used(self) -> bool:
        """Some paths use it, and some do not."""
        return PENDING in self.fates and len(self.fates) > 1


Tokens = frozenset[Token]
NOTHING: Final[Tokens] = frozenset()


class State:
    """What is known at one point of the body; ``None`` in place of a state means that no path leads there."""

    def __init__(
        self,
        held: dict[Var, Tokens] | None = None,
        fates: dict[Token, frozenset[str]] | None = None,
    ) -> None:
        self.held = held or {}
        self.fates = fates or {}

    def copy(self) -> State:
        """A state that can be changed on its own."""
        return State(dict(self.held), dict(self.fates))


def join(*states: State | None) -> State | None:
    """The state where several paths meet."""
    present = [state for state in states if state is not None]
    if not present:
        return None
    result = present[0].copy()
    for state in present[1:]:
        for var, tokens in state.held.items():
            result.held[var] = result.held.get(var, NOTHING) | tokens
        for token, fates in state.fates.items():
            result.fates[token] = result.fates.get(token, frozenset()) | fates
    return result
