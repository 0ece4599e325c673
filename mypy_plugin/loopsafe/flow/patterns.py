"""What the patterns of a match statement do with its subject."""

from __future__ import annotations

from functools import partial, reduce

from mypy.nodes import ARG_POS, CallExpr, ComparisonExpr, Expression, NameExpr, OpExpr
from mypy.patterns import AsPattern, ClassPattern, OrPattern, Pattern, SingletonPattern, ValuePattern


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
    """The test that says as much as a pattern; None if no test does."""
    match pattern:
        case ValuePattern(expr=value):
            return ComparisonExpr(["=="], [subject, value])
        case SingletonPattern(value=value):
            return ComparisonExpr(["is"], [subject, NameExpr(repr(value))])
        case AsPattern(pattern=Pattern() as inner):
            return test_of(subject, inner)
        case OrPattern(patterns=patterns):
            tests = [test for inner in patterns if (test := test_of(subject, inner)) is not None]
            return reduce(partial(OpExpr, "or"), tests) if len(tests) == len(patterns) else None
        case ClassPattern(class_ref=kind) if all(map(matches_all, (*pattern.positionals, *pattern.keyword_values))):
            asked = NameExpr("isinstance")
            asked.fullname = "builtins.isinstance"
            return CallExpr(asked, [subject, kind], [ARG_POS, ARG_POS], [None, None])
    return None
