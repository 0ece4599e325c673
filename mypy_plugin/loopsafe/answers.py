"""What a test asks of a variable, and what an argument answers, as far as the way that both are written tells."""

from __future__ import annotations

from typing import Final

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    Decorator,
    DictExpr,
    Expression,
    FloatExpr,
    FuncDef,
    IntExpr,
    LambdaExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    OverloadedFuncDef,
    RefExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.types import Instance

from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import is_plain, path_of
from loopsafe.tree import classes_in, uncast

TRUE: Final = "true"
FALSE: Final = "false"
NONE: Final = "none"
NOT_NONE: Final = "not none"
OTHER_THAN: Final = "other than "
NO_INSTANCE: Final = "no instance of "
_IS: Final = "is "
_ONE_OF: Final = "one of "
_NONE_OF: Final = "none of "
_INSTANCE: Final = "instance of "
_STARTS: Final = "starts with "
_STARTS_OTHERWISE: Final = "starts other than with "
_BREAK: Final = "\n"  # no literal that is written down has one
_HAS: Final = "has "
_LACKS: Final = "lacks "


def subject_of(test: Expression) -> Expression:
    """What a test of a plain variable asks about."""
    match test:
        case ComparisonExpr(operands=[subject, *_]):
            return subject
        case OpExpr(left=left):
            return subject_of(left)
        case CallExpr(callee=MemberExpr(expr=subject, name="startswith")):
            return subject
        case CallExpr(callee=RefExpr(fullname="builtins.isinstance" | "builtins.hasattr"), args=[subject, _]):
            return subject
    return test


def _alternatives(test: Expression, holds: bool) -> tuple[Expression, list[str]] | None:
    """A variable, and the literals of which it is one; None for a test of another kind."""
    match test:
        case OpExpr(op="or" | "and" as op, left=left, right=right) if holds is (op == "or"):
            parts = [_alternatives(left, holds), _alternatives(right, holds)]
            known = [part for part in parts if part is not None]
            if len(known) == 2 and path_of(known[0][0]) == path_of(known[1][0]):
                return known[0][0], known[0][1] + known[1][1]
        case ComparisonExpr(operators=["==" | "is" | "!=" | "is not" as operator], operands=[subject, value]):
            text = written(value) if is_plain(subject) else None
            return (subject, [text]) if text and (operator in ("==", "is")) is holds else None
        case ComparisonExpr(operators=["in" | "not in" as operator], operands=[subject, container]) if is_plain(subject):
            items = getattr(container, "items", ())
            texts = [text for item in items if (text := written(item))]
            return (subject, texts) if texts and len(texts) == len(items) and (operator == "in") is holds else None
    return None


def is_about(test: Expression, var: Var) -> bool:
    """Whether a test asks about a variable."""
    subject = subject_of(test)
    return isinstance(subject, NameExpr) and subject.node is var


def meaning(test: Expression, holds: bool) -> str | None:
    """What the variable has to be that a test asks about, one of those that ``tests_of`` finds."""
    match test:
        case CallExpr(callee=RefExpr(fullname="builtins.isinstance"), args=[_, kinds]):
            names = _class_names(kinds)
            return f"{_INSTANCE if holds else NO_INSTANCE}{'|'.join(names)}" if all(names) else None
        case CallExpr(callee=RefExpr(fullname="builtins.hasattr"), args=[_, StrExpr(value=name)]):
            return f"{_HAS if holds else _LACKS}{name}"
        case CallExpr(callee=MemberExpr(name="startswith"), args=[StrExpr(value=start)]):
            return f"{_STARTS if holds else _STARTS_OTHERWISE}{start}"
        case OpExpr() | ComparisonExpr(operators=["in" | "not in"]):
            if (one_of := _alternatives(test, holds)) is not None:
                return f"{_ONE_OF}{_BREAK.join(sorted(one_of[1]))}"
            none_of = _alternatives(test, not holds)
            return f"{_NONE_OF}{_BREAK.join(sorted(none_of[1]))}" if none_of is not None else None
        case ComparisonExpr(operators=["is" | "is not" as operator], operands=[_, NameExpr(name=name)]):
            same = (operator == "is") is holds
            if name == "None":
                return NONE if same else NOT_NONE
            return {"True": TRUE, "False": FALSE}.get(name) if same else None
        case ComparisonExpr(operators=["==" | "!=" | "is" | "is not" as operator], operands=[_, literal]):
            text = written(literal)
            return f"{_IS if (operator in ('==', 'is')) is holds else OTHER_THAN}{text}" if text else None
        case NameExpr() | CallExpr() | MemberExpr():
            return TRUE if holds else FALSE
    return None


def _class_names(kinds: Expression) -> list[str]:
    """The qualified names of classes, as ``isinstance`` takes them; empty for what is none."""
    return [info.fullname if info is not None else "" for info in classes_in(kinds)]


def outcome(expr: Expression, what: str, unless: tuple[str, ...], resolver: Resolver) -> bool | None:
    """Whether an argument is so, where that can be told; unknown if it would be changed before it is asked."""
    expr = resolver.literal(uncast(expr))
    known = _known(expr, what, resolver)
    return known if all(_known(expr, other, resolver) is False for other in unless) else None


def _known(expr: Expression, what: str, resolver: Resolver) -> bool | None:
    for word, answer in ((_INSTANCE, True), (NO_INSTANCE, False)):
        if what.startswith(word):
            known = _is_instance(expr, what.removeprefix(word).split("|"), resolver)
            return None if known is None else known is answer
    for word, answer in ((_HAS, True), (_LACKS, False)):
        if what.startswith(word):
            known = _has(expr, what.removeprefix(word), resolver)
            return None if known is None else known is answer
    return _literally(expr, what)


def _classes(expr: Expression, resolver: Resolver) -> list[TypeInfo] | None:
    """The classes that the value of an expression may have, if all are known."""
    values = resolver.values(expr)
    infos = [resolver.class_of(v) for v in values if isinstance(v.type, Instance) and not v.is_class]
    known = [info for info in infos if info is not None]
    return known if known and len(known) == len(values) else None


def _has(expr: Expression, name: str, resolver: Resolver) -> bool | None:
    """Whether a value has an attribute, by its type."""
    if isinstance(expr, NameExpr) and expr.name == "None":
        return False
    infos = _classes(expr, resolver)
    if infos is None or any(info.fullname == "builtins.object" for info in infos):
        return None
    found = {info.has_readable_member(name) for info in infos}
    return found.pop() if len(found) == 1 else None


def _is_instance(expr: Expression, names: list[str], resolver: Resolver) -> bool | None:
    """Whether a value is an instance of one of some classes, by its type."""
    if isinstance(expr, NameExpr) and expr.name == "None":
        return False
    infos = _classes(expr, resolver)
    if infos is None:
        return None
    if all(any(map(info.has_base, names)) for info in infos):
        return True
    kinds = [resolver.catalogue.info(name) for name in names]
    may_be = any(kind is None or _may_be(info, kind) for info in infos for kind in kinds)
    return None if may_be else False


def _may_be(info: TypeInfo, kind: TypeInfo) -> bool:
    """Whether an instance of a class may be one of another; of a protocol may be whoever has its methods."""
    return kind.is_protocol or info.has_base(kind.fullname) or kind.has_base(info.fullname)


def _literally(expr: Expression, what: str) -> bool | None:
    """Whether an expression is true, or None, or a literal, or another one, by the way it is written."""
    text = written(expr)
    if what.startswith(OTHER_THAN):
        return None if text is None else text != what.removeprefix(OTHER_THAN)
    if what.startswith(_IS):
        return None if text is None else text == what.removeprefix(_IS)
    for word, answer in ((_ONE_OF, True), (_NONE_OF, False)):
        if what.startswith(word):
            return None if text is None else (text in what.removeprefix(word).split(_BREAK)) is answer
    for word, answer in ((_STARTS, True), (_STARTS_OTHERWISE, False)):
        if what.startswith(word):
            start = what.removeprefix(word)
            return expr.value.startswith(start) is answer if isinstance(expr, StrExpr) else None
    match expr:
        case NameExpr(name="None"):
            return what in (NONE, FALSE)
        case NameExpr(name="True"):
            return what in (TRUE, NOT_NONE)
        case NameExpr(name="False"):
            return what in (FALSE, NOT_NONE)
        case IntExpr(value=value) | StrExpr(value=value) | FloatExpr(value=value):
            return what == (TRUE if value else FALSE) or what == NOT_NONE
        case LambdaExpr() | RefExpr(node=FuncDef() | Decorator() | OverloadedFuncDef() | TypeInfo()):
            return what in (TRUE, NOT_NONE)
        case ListExpr(items=[]) | DictExpr(items=[]):
            return True if what == NOT_NONE else False if what == NONE else None  # it may be filled before it is asked
        case ListExpr(items=items) | TupleExpr(items=items) | DictExpr(items=items):
            return what == (TRUE if items else FALSE) or what == NOT_NONE
    return None


def written(expr: Expression) -> str | None:
    """A literal as Python itself would write it; a member of an enum by its qualified name."""
    match expr:
        case NameExpr(name="None" | "True" | "False" as word):
            return word
        case IntExpr(value=value) | StrExpr(value=value) | FloatExpr(value=value):
            return repr(value)
        case MemberExpr(expr=RefExpr(node=TypeInfo(is_enum=True) as info), name=name):
            return f"{info.fullname}.{name}"
    return None
