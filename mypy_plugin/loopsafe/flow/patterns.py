"""What the patterns of a match statement do with its subject."""

from __future__ import annotations

from mypy.nodes import ComparisonExpr, Expression
from mypy.patterns import AsPattern, OrPattern, Pattern, SingletonPattern, ValuePattern


def matches_all(pattern: Pattern) -> bool:
    """Whether a pattern matches whatever comes."""
    return isinstance(pattern, AsPattern) and pattern.pattern is None


def takes_subject(pattern: Pattern) -> bool:
    """Whether a pattern gives the subject, or what it holds, a name, or finds out what it is."""
    return not (
        isinstance(pattern, (ValuePattern, SingletonPattern))
        or (isinstance(pattern, AsPattern) and pattern.name is None and matches_all(pattern))
        or (isinstance(pattern, OrPattern) and not any(map(takes_subject, pattern.patterns)))
    )


def test_of(subject: Expression, pattern: Pattern) -> Expression | None:
    """The comparison that a pattern makes."""
    match pattern:
        case ValuePattern(expr=value):
            return ComparisonExpr(["=="], [subject, value])
        case AsPattern(pattern=Pattern() as inner):
            return test_of(subject, inner)
    return None
