"""Tests as conditions of paths: two tests of the same thing, with nothing assigned in between, agree.

``if verbose:`` twice in a body makes two paths, not four. So what may have become of a token is noted with
the conditions under which it did, where they matter.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from mypy.nodes import (
    ARG_POS,
    CallExpr,
    ComparisonExpr,
    Expression,
    FloatExpr,
    IndexExpr,
    IntExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    StrExpr,
    TupleExpr,
    UnaryExpr,
    Var,
)


class Condition(NamedTuple):
    """That something holds, or that it does not.

    Attributes:
        subject: what is tested, as nested tuples of variables and words.
        holds: how the test ended.
    """

    subject: Hashable
    holds: bool

    def negated(self) -> Condition:
        """The opposite."""
        return Condition(self.subject, not self.holds)

    def is_lasting(self, captured: Collection[Var]) -> bool:
        """Whether it holds until a local variable gets another value: nothing else can change it."""
        parts = list(self.parts)
        variables = [part for part in parts if isinstance(part, Var) and part.name not in _CONSTANTS]
        return _CHANGEABLE.isdisjoint(parts) and not any(
            var in captured or "." in var.fullname for var in variables
        )

    @property
    def parts(self) -> Iterator[Hashable]:
        """The variables and names that what is tested consists of."""
        return _parts(self.subject)

    def mentions(self, name: Hashable) -> bool:
        """Whether a variable, or an attribute of that name, is part of what is tested."""
        return any(part is name or part == name for part in self.parts)

    @property
    def asks_for_item(self) -> bool:
        """Whether an item of a container is part of what is tested."""
        return _Part.ITEM in self.parts


class _Part(Enum):
    """What others may change, though no variable gets another value."""

    ATTRIBUTE = auto()
    ITEM = auto()
    RESULT = auto()


_CHANGEABLE: Final = frozenset(_Part)
_PURE: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "abs", "bool", "callable", "float", "hasattr", "int", "issubclass", "len", "max", "min", "ord", "round", "str",
        "sum", "type",
    )
)  # fmt: skip
"""Functions whose result depends on nothing but what their arguments are at the moment."""

_CONSTANTS = ("None", "True", "False")
_OPPOSITES = {"is not": "is", "!=": "==", "not in": "in"}


def condition_of(test: Expression, holds: bool) -> Condition | None:
    """What is known once a test has ended; None if asking again could give another answer."""
    if isinstance(test, UnaryExpr) and test.op == "not":
        return condition_of(test.expr, not holds)
    if isinstance(test, ComparisonExpr) and test.operators[0] in _OPPOSITES:
        holds = not holds
    subject = _subject(test)
    return None if subject is None else Condition(subject, holds)


def _subject(expr: Expression) -> Hashable | None:
    match expr:
        case NameExpr(node=Var() as var):
            return var
        case NameExpr(node=node) if node is not None:
            return (node,)
        case IntExpr(value=value) | StrExpr(value=value) | FloatExpr(value=value):
            return ("literal", value)
        case MemberExpr(expr=base, name=name):
            inner = _subject(base)
            return None if inner is None else (_Part.ATTRIBUTE, name, inner)
        case IndexExpr(base=base, index=index):
            return _together(_Part.ITEM, [base, index])
        case OpExpr(op=op, left=left, right=right) if op not in ("and", "or"):
            return _together(op, [left, right])
        case UnaryExpr(op=op, expr=inner):
            return _together(op, [inner])
        case TupleExpr(items=items):
            return _together("tuple", items)
        case ComparisonExpr(operators=[operator], operands=operands):
            return _together(_OPPOSITES.get(operator, operator), operands)
        case CallExpr(callee=NameExpr(fullname=name), args=args) if name in _PURE and set(expr.arg_kinds) <= {ARG_POS}:
            return _together(_Part.RESULT, [expr.callee, *args])
        case CallExpr(callee=NameExpr(fullname="builtins.isinstance"), args=args):
            return _together("isinstance", args)
    return None


def _together(word: Hashable, parts: list[Expression]) -> Hashable | None:
    subjects = [_subject(part) for part in parts]
    return None if None in subjects else (word, *subjects)


def _parts(subject: Hashable) -> Iterator[Hashable]:
    if isinstance(subject, tuple):
        for part in subject:
            yield from _parts(part)
    else:
        yield subject
