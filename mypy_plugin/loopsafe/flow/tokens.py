"""What the flow follows: tokens, and the state of them at one point of a body."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from mypy.nodes import Expression, ExpressionStmt, Var

from loopsafe.flow.conditions import Condition

TASK: Final = "dangling-task"
RESULTS: Final = "lost-exceptions"
UNSTARTED: Final = "unstarted"
"""An async generator, or an async context manager made of one, whose body waits for "async for" or "async with"."""

PENDING: Final = "pending"
AWAITED: Final = "awaited"
GONE: Final = "gone"
ABSENT: Final = "absent"
"""A test says that its variable holds nothing."""


@dataclass(eq=False)
class Token:
    """The values that one expression makes.

    Attributes:
        expr: the expression.
        kind: ``COROUTINE``, ``TASK``, ``RESULTS`` or ``UNSTARTED``.
        fates: what became of it at the ends of paths.
        is_used: somebody uses it, be it on a path that never ends.
        looked_at: calls and tests that only looked at it.
        statement: it was dropped by an expression statement that consists of it.
        reused: where it is awaited though it has been awaited before.
        is_closed: it is closed somewhere, so that it cannot be awaited any more.
        many: it stands for several values at once.
        in_class: it is made in the body of a class.
        branch: the conditional code that it is made in.
        container: the container that it was added to last.
        is_overwritten: the one of the turn before was not used when its variable got it anew.
        in_parts: an iterator may give its values a few at a time, so one use need not be of all of them.
    """

    expr: Expression
    kind: str
    fates: set[str] = field(default_factory=set)
    is_used: bool = False
    looked_at: list[Expression] = field(default_factory=list)
    statement: ExpressionStmt | None = None
    reused: list[Expression] = field(default_factory=list)
    is_closed: bool = False
    many: bool = False
    in_class: bool = False
    branch: tuple[int, ...] = ()
    is_overwritten: bool = False
    in_parts: bool = False
    container: Var | None = None

    @property
    def is_never_used(self) -> bool:
        """No path uses it; that its variable holds nothing on some path is no use."""
        return bool(self.fates) and self.fates <= {PENDING, ABSENT} and not self.is_used

    @property
    def is_sometimes_used(self) -> bool:
        """Some paths use it, and some do not."""
        return PENDING in self.fates and not self.is_never_used


Tokens = frozenset[Token]
NOTHING: Final[Tokens] = frozenset()


class Fate(NamedTuple):
    """What may have become of a token.

    Attributes:
        what: ``PENDING``, ``AWAITED``, ``GONE`` or ``ABSENT``.
        when: the conditions that hold on the paths where it did.
    """

    what: str
    when: frozenset[Condition] = frozenset()


Fates = frozenset[Fate]

# Beyond so many ways to one point, no conditions are told apart.
_MANY_WAYS: Final = 24


class State:
    """What is known at one point of the body; ``None`` in place of a state means that no path leads there.

    Attributes:
        held: which variables hold which tokens.
        fates: what may have become of each token.
        known: the conditions that hold on every path that leads here.
        tested: the variables and attributes that were tested anywhere; states of one body share it.
    """

    def __init__(
        self,
        held: dict[Var, Tokens] | None = None,
        fates: dict[Token, Fates] | None = None,
        known: frozenset[Condition] = frozenset(),
        tested: set[Hashable] | None = None,
    ) -> None:
        self.held = held or {}
        self.fates = fates or {}
        self.known = known
        self.tested: set[Hashable] = set() if tested is None else tested

    def copy(self) -> State:
        """A state that can be changed on its own."""
        return State(dict(self.held), dict(self.fates), self.known, self.tested)

    def mark(self, token: Token, what: str) -> None:
        """From here on this is what has become of a token, whichever path led here."""
        self.fates[token] = frozenset({Fate(what)})

    def what(self, token: Token) -> set[str]:
        """What may have become of a token."""
        return {fate.what for fate in self.fates.get(token, ())}

    def assume(self, condition: Condition | None) -> None:
        """Only the paths on which a condition holds go on here; what became of tokens on others is left out."""
        if condition is None:
            return
        self.tested.update(condition.parts)
        opposite = condition.negated()
        self.known = self.known - {opposite} | {condition}
        for token, fates in list(self.fates.items()):
            if not _depend(fates):
                continue
            left = frozenset(Fate(f.what, f.when - {condition}) for f in fates if opposite not in f.when)
            if left:
                self.fates[token] = left
            else:
                del self.fates[token]

    def outdate(self, name: Hashable, *, only_items: bool = False) -> None:
        """A variable, or an attribute of that name, gets another value: earlier tests of it say nothing any more.

        Args:
            name: the variable, or the name of the attribute.
            only_items: it is an item of it that gets another value.
        """
        if name not in self.tested:
            return
        depending = {token: fates for token, fates in self.fates.items() if _depend(fates)}
        outdated = {c for fates in depending.values() for f in fates for c in f.when} | self.known
        outdated = {c for c in outdated if c.mentions(name) and (c.asks_for_item or not only_items)}
        if outdated:
            self.known -= outdated
            for token, fates in depending.items():
                self.fates[token] = frozenset(Fate(f.what, f.when - outdated) for f in fates)


def join(*states: State | None) -> State | None:
    """The state where several paths meet."""
    present = [state for state in states if state is not None]
    if not present:
        return None
    known = frozenset.intersection(*(state.known for state in present))
    result = State(known=known, tested=present[0].tested)
    for state in present:
        own = state.known - result.known
        for var, tokens in state.held.items():
            result.held[var] = result.held.get(var, NOTHING) | tokens
        for token, fates in state.fates.items():
            if all(other.fates.get(token) == fates for other in present):
                result.fates[token] = fates  # whichever path it was
                continue
            there = frozenset(Fate(what, when | own) for what, when in fates)
            result.fates[token] = result.fates.get(token, frozenset()) | there
    for token, fates in result.fates.items():
        if _depend(fates):
            result.fates[token] = _simplified(fates)
    return result


def _depend(fates: Fates) -> bool:
    """Whether what became of a token depends on conditions."""
    return any(fate.when for fate in fates)


def _simplified(fates: Fates) -> Fates:
    """The same fates without conditions that make no difference."""
    if len({fate.what for fate in fates}) == 1 and len(fates) > 1 and Fate(next(iter(fates)).what) in fates:
        return frozenset({Fate(next(iter(fates)).what)})
    for what, when in fates:
        for condition in when:
            twin = Fate(what, when - {condition} | {condition.negated()})
            if twin in fates:
                return _simplified(fates - {Fate(what, when), twin} | {Fate(what, when - {condition})})
    return fates if len(fates) <= _MANY_WAYS else frozenset(Fate(fate.what) for fate in fates)
