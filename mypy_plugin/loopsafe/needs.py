"""Effects that come about only if an argument is so: ``load(cached=False)``, or a file that is not in memory.

A site below ``if wait:`` needs ``wait`` to be true, where that is a parameter of the function; what a method of a
parameter does depends on what is given for it. Such an effect carries its needs, and a call that does not meet one of
them is spared the effect. Where an argument does not tell, the need is taken to be met.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from mypy.nodes import (
    ARG_STAR2,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    DictExpr,
    Expression,
    IntExpr,
    LambdaExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.types import Instance

from loopsafe.callees import Callee, bind
from loopsafe.effects import Effect, Need
from loopsafe.reading.narrowing import VARIABLES, tests_of
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import CALL, ITERATE, Scope, Site
from loopsafe.tree import uncast

_TRUE: Final = "true"
_FALSE: Final = "false"
_NONE: Final = "none"
_NOT_NONE: Final = "not none"
_LEFT: Final = "left"
_OTHER_THAN: Final = "other than "
_IS: Final = "is "
_INSTANCE: Final = "instance of "
_NO_INSTANCE: Final = "no instance of "
_STARTS: Final = "starts with "
_STARTS_OTHERWISE: Final = "starts other than with "
_OPPOSITE: Final = {_TRUE: _FALSE, _FALSE: _TRUE, _NONE: _NOT_NONE, _NOT_NONE: _NONE}


def needs_at(site: Site, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """What the parameters of a function have to be for a site in its body to be reached."""
    return _needs_of(site.under, scope, resolver)


def _needs_of(tests: Iterable[tuple[Expression, bool]], scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """What the parameters have to be that tests ask about."""
    found = set()
    for test, holds in tests:
        what = _meaning(test, holds)
        if what is not None and (need := _need(_subject(test), what, scope.node, resolver)):
            found.add(need)
    return tuple(sorted(found))


def need_of_receiver(site: Site, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A library method that is called on a parameter waits only if that of what is given for it does."""
    if site.use == CALL and isinstance(site.operand, MemberExpr):
        receiver, method = site.operand.expr, site.operand.name
    elif site.use == ITERATE:
        receiver, method = site.operand, "__next__"
    else:
        return ()
    need = _need(receiver, f".{method}", scope.node, resolver)
    return (need,) if need and not need.unless else ()


def need_of_default(site: Site, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A parameter that is called is the function of its default only where none is given."""
    need = _need(site.operand, _LEFT, scope.node, resolver) if site.use == CALL else None
    return (need._replace(by_default=True),) if need and not need.unless else ()


def need_of_choice(site: Site, callee: Callee, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """Where a parameter decides which function is called (``save = wait if careful else post``), what it has to be."""
    choice = _choice(site.operand, resolver)
    if choice is None:
        return ()
    is_first, is_second = (
        any(f.name == callee.name for v in resolver.values(arm) for f in resolver.functions(v))
        for arm in (choice.if_expr, choice.else_expr)
    )
    if is_first is is_second:
        return ()
    told = ((test, holds) for key, test, holds in tests_of(choice.cond, is_first) if key == VARIABLES)
    return _needs_of(told, scope, resolver)


def _choice(operand: Expression, resolver: Resolver) -> ConditionalExpr | None:
    """The conditional expression that a function comes from, directly or by a variable."""
    if isinstance(operand, NameExpr) and isinstance(operand.node, Var):
        bindings = resolver.world.bindings(operand.node)
        operand = bindings[0].expr if len(bindings) == 1 else operand
    return operand if isinstance(operand, ConditionalExpr) else None


def needs_of_overloads(callee: Callee, call: CallExpr, caller: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A library function that does not wait where an argument is a certain literal waits unless a parameter is that."""
    found = []
    for signature in callee.signatures if len(callee.signatures) > 1 else ():
        bound = None if signature.behaviour.effects else bind(signature.parameters, call, callee.prebound)
        decisive = [p for p in signature.parameters if p.condition is not None and p.name in (bound or {})]
        if bound is not None and len(decisive) == 1 and (condition := decisive[0].condition) is not None:
            wanted = [f"{_OTHER_THAN}{literal!r}" for literal in condition.literals]
            if classes := [resolver.catalogue.defining(name) for name in condition.classes]:
                wanted.append(f"{_NO_INSTANCE}{'|'.join(classes)}")
            for what in wanted:
                if need := _need(bound[decisive[0].name][0], what, caller.node, resolver):
                    found.append(need)
    return tuple(found)


def as_called(
    effect: Effect, callee: Callee, call: CallExpr, caller: Scope | None, resolver: Resolver
) -> Effect | None:
    """An effect of a callee as a call has it; None if the call does not meet one of its needs."""
    bound = None
    for signature in callee.signatures[:1]:
        bound = bind(signature.parameters, call, callee.prebound)
    if bound is None or ARG_STAR2 in call.arg_kinds:
        return effect.surely()
    left: list[Need] = []
    for need in effect.needs:
        given = bound.get(need.parameter)
        met = _is_met(need, given[0], resolver) if given else need.by_default
        if met is False:
            return None
        if met is None and given and caller is not None:
            if passed_on := _need(given[0], need.what, caller.node, resolver, need.unless):
                left.append(passed_on)
    return effect._replace(needs=tuple(sorted(set(left))))


def _need(
    expr: Expression, what: str, function: Node, resolver: Resolver, unless: tuple[str, ...] = ()
) -> Need | None:
    """The need of a parameter of a function, if the expression is what was given for it.

    It may get another value before, if a test of it tells where: ``if name: name = name.lower()``.
    """
    if not isinstance(expr, NameExpr) or not isinstance(expr.node, Var):
        return None
    place = resolver.world.parameter(expr.node)
    if place is None or place[0] is not function:
        return None
    for binding in resolver.world.bindings(expr.node):
        if binding.how != "default":
            tests = [_meaning(test, holds) for test, holds in binding.under if _is_about(test, expr.node)]
            known = next(filter(None, tests), None)
            if known is None:
                return None
            unless = (*unless, known)
    default = place[0].arguments[place[1]].initializer
    by_default = _outcome(default, what, unless, resolver) if default is not None else None
    return Need(expr.name, what, by_default, tuple(sorted(set(unless))))


def _outcome(expr: Expression, what: str, unless: tuple[str, ...], resolver: Resolver) -> bool | None:
    """Whether an argument is so, where that can be told; unknown if it would be changed before it is asked."""
    expr = uncast(expr)
    known = _known(expr, what, resolver)
    return known if all(_known(expr, other, resolver) is False for other in unless) else None


def _known(expr: Expression, what: str, resolver: Resolver) -> bool | None:
    for word, answer in ((_INSTANCE, True), (_NO_INSTANCE, False)):
        if what.startswith(word):
            known = _is_instance(expr, what.removeprefix(word).split("|"), resolver)
            return None if known is None else known is answer
    return _literally(expr, what)


def _is_instance(expr: Expression, names: list[str], resolver: Resolver) -> bool | None:
    """Whether a value is an instance of one of some classes, by its type."""
    infos = [resolver.class_of(v) for v in resolver.values(expr) if isinstance(v.type, Instance) and not v.is_class]
    if not infos or len(infos) < len(resolver.values(expr)):
        return None
    if all(info is not None and any(map(info.has_base, names)) for info in infos):
        return True
    kinds = [resolver.catalogue.info(name) for name in names]
    may_be = any(info is None or kind is None or _may_be(info, kind) for info in infos for kind in kinds)
    return None if may_be else False


def _may_be(info: TypeInfo, kind: TypeInfo) -> bool:
    """Whether an instance of a class may be one of another; of a protocol may be whoever has its methods."""
    return kind.is_protocol or info.has_base(kind.fullname) or kind.has_base(info.fullname)


def _subject(test: Expression) -> Expression:
    """What a test of a plain variable asks about."""
    match test:
        case ComparisonExpr(operands=[subject, *_]):
            return subject
        case CallExpr(callee=MemberExpr(expr=subject)) | CallExpr(args=[subject, _]):
            return subject
    return test


def _is_about(test: Expression, var: Var) -> bool:
    subject = _subject(test)
    return isinstance(subject, NameExpr) and subject.node is var


def _meaning(test: Expression, holds: bool) -> str | None:
    """What the variable has to be that a test asks about, one of those that ``tests_of`` finds."""
    match test:
        case NameExpr():
            return _TRUE if holds else _FALSE
        case CallExpr(args=[_, kinds]):
            names = _class_names(kinds)
            return f"{_INSTANCE if holds else _NO_INSTANCE}{'|'.join(names)}" if all(names) else None
        case CallExpr(args=[StrExpr(value=start)]):
            return f"{_STARTS if holds else _STARTS_OTHERWISE}{start}"
        case ComparisonExpr(operators=["==" | "!=" as operator], operands=[_, literal]):
            return f"{_IS if (operator == '==') is holds else _OTHER_THAN}{_written(literal)}"
        case ComparisonExpr(operators=["is" | "is not" as operator], operands=[_, NameExpr(name=name)]):
            same = (operator == "is") is holds
            if name == "None":
                return _NONE if same else _NOT_NONE
            if same:
                return {"True": _TRUE, "False": _FALSE}.get(name)
    return None


def _class_names(kinds: Expression) -> list[str]:
    """The qualified names of classes, as ``isinstance`` takes them; empty for what is none."""
    parts = kinds.items if isinstance(kinds, TupleExpr) else [kinds]
    nodes = [part.node if isinstance(part, RefExpr) else None for part in parts]
    return [node.fullname if isinstance(node, TypeInfo) else "" for node in nodes]


def _is_met(need: Need, expr: Expression, resolver: Resolver) -> bool | None:
    """Whether an argument meets a need, where that can be told."""
    if need.what == _LEFT:
        return False
    if not need.what.startswith("."):
        return _outcome(expr, need.what, need.unless, resolver)
    return False if _is_harmless(expr, need.what[1:], resolver) else None


def _literally(expr: Expression, what: str) -> bool | None:
    """Whether an expression is true, or None, or a literal, or another one, by the way it is written."""
    written = _written(expr)
    if what.startswith(_OTHER_THAN):
        return None if written is None else written != what.removeprefix(_OTHER_THAN)
    if what.startswith(_IS):
        return None if written is None else written == what.removeprefix(_IS)
    for word, answer in ((_STARTS, True), (_STARTS_OTHERWISE, False)):
        if what.startswith(word):
            start = what.removeprefix(word)
            return expr.value.startswith(start) is answer if isinstance(expr, StrExpr) else None
    match expr:
        case NameExpr(name="None"):
            return what in (_NONE, _FALSE)
        case NameExpr(name="True"):
            return what in (_TRUE, _NOT_NONE)
        case NameExpr(name="False"):
            return what in (_FALSE, _NOT_NONE)
        case IntExpr(value=value) | StrExpr(value=value):
            return what == (_TRUE if value else _FALSE) or what == _NOT_NONE
        case LambdaExpr():
            return what in (_TRUE, _NOT_NONE)
        case ListExpr(items=items) | TupleExpr(items=items) | DictExpr(items=items):
            return what == (_TRUE if items else _FALSE) or what == _NOT_NONE
    return None


def _written(expr: Expression) -> str | None:
    """A literal as Python itself would write it."""
    match expr:
        case NameExpr(name="None" | "True" | "False" as word):
            return word
        case IntExpr(value=value) | StrExpr(value=value):
            return repr(value)
    return None


def _is_harmless(expr: Expression, method: str, resolver: Resolver) -> bool:
    """Whether a method of a library is known not to block for what an expression is, as those of ``BytesIO``."""
    values = resolver.values(expr)
    return bool(values) and all(
        isinstance(value.type, Instance)
        and _is_in_stub(value.type, resolver)
        and (callees := list(_methods(value.type, method, resolver)))
        and not any(callee.behaviour.effects or _effects(callee) for callee in callees)
        for value in values
    )


def _is_in_stub(instance: Instance, resolver: Resolver) -> bool:
    tree = resolver.world.module(instance.type.module_name)
    return tree is not None and tree.is_stub


def _methods(instance: Instance, method: str, resolver: Resolver) -> Iterator[Callee]:
    for value in resolver.from_type(instance):
        for bound in resolver.member(value, method):
            if bound.function is not None:
                yield bound.function


def _effects(callee: Callee) -> bool:
    return any(signature.behaviour.effects for signature in callee.signatures)
