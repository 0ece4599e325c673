"""Effects that come about only if an argument is so: ``load(cached=False)``, or a file that is not in memory.

A site below ``if wait:`` needs ``wait`` to be true, where that is a parameter of the function; what a method of a
parameter does depends on what is given for it. Such an effect carries its needs, and a call that does not meet one of
them is spared the effect. Where an argument does not tell, the need is taken to be met.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from mypy.nodes import (
    ARG_STAR,
    ARG_STAR2,
    CallExpr,
    ConditionalExpr,
    Expression,
    GeneratorExpr,
    MemberExpr,
    NameExpr,
    Node,
    OpExpr,
    StrExpr,
    Var,
)
from mypy.types import Instance

from loopsafe.answers import FALSE, NO_INSTANCE, OTHER_THAN, is_about, meaning, outcome, subject_of
from loopsafe.callees import Callee, Value, bind, parameter_name
from loopsafe.effects import CALLED, Effect, Need, all_of
from loopsafe.fields import Field, as_made, asks_for_constructor, field_of, of_constructor
from loopsafe.reading.narrowing import VARIABLES, tests_of
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import CALL, GENERATOR, ITERATE, Binding, Scope, Site
from loopsafe.tree import arms_of

_LEFT: Final = "left"
_WAITS: Final = "waits when called"
_OWN: Final = "has for its own "


def needs_at(site: Site, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """What the parameters of a function have to be for a site in its body to be reached."""
    return _needs_of(site.under, scope, resolver)


def ways_to(site: Site, scope: Scope, resolver: Resolver) -> list[tuple[Need, ...]]:
    """Behind ``if verbose or debug:`` there are two ways to a site, each of which needs less than both."""
    for test, holds in site.under:
        if isinstance(test, OpExpr) and (test.op == "or") is holds and meaning(test, holds) is None:
            ways = [_told_by(arm, holds, scope, resolver) for arm in (test.left, test.right)]
            if all(ways):
                return ways
    return [()]


def _told_by(test: Expression, holds: bool, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    told = ((asked, answer) for key, asked, answer in tests_of(test, holds, None) if key == VARIABLES)
    return _needs_of(told, scope, resolver)


def _needs_of(tests: Iterable[tuple[Expression, bool]], scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """What the parameters have to be that tests ask about."""
    found = set()
    for test, holds in tests:
        what = meaning(test, holds)
        if what is not None and (need := _need(subject_of(test), what, scope.node, resolver)):
            found.add(need)
    return all_of(found)


def need_of_receiver(site: Site, callee: Callee | None, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A library method that is called on a parameter waits only if that of what is given for it does."""
    receivers: list[Expression] = []
    method = "__next__"
    if site.use == ITERATE:
        receivers = list(_gone_over(site.operand, resolver))
    elif site.use == CALL and callee is not None and callee.name.endswith(".__next__"):
        receivers = list(_gone_over(site.expr, resolver))
    elif site.use == CALL and isinstance(site.operand, MemberExpr):
        method = site.operand.name
        receivers = [_that_may_wait(site.operand.expr, method, resolver)]
    function = _function_around(scope).node
    needs = {need for r in receivers if (need := _need(r, f".{method}", function, resolver)) and not need.unless}
    return tuple(needs) if len(needs) == 1 else ()


def _function_around(scope: Scope) -> Scope:
    """The function whose parameters the code of a scope speaks of: a generator expression has none."""
    while scope.kind == GENERATOR and scope.parent is not None:
        scope = scope.parent
    return scope


def _gone_over(expr: Expression, resolver: Resolver) -> Iterator[Expression]:
    """What is gone over in the end where an expression is: ``f`` in ``enumerate(f)``."""
    todo, seen = [expr], set()
    while todo:
        expr = single_value(todo.pop(), resolver)
        if expr in seen:
            continue
        seen.add(expr)
        match expr:
            case CallExpr():
                todo += _iterated_by(expr, resolver)
            case GeneratorExpr(sequences=[first, *_]):
                todo.append(first)
            case _:
                yield expr


def _iterated_by(call: CallExpr, resolver: Resolver) -> Iterator[Expression]:
    """The arguments of a call that are gone over by it, or as its result is."""
    for callee in resolver.callees(call):
        behaviour, bound = resolver.facts(callee, call)
        for role in behaviour.roles:
            if role.name == "iterates":
                yield from bound.get(role.parameter, ())


def _that_may_wait(expr: Expression, method: str, resolver: Resolver) -> Expression:
    """Of two objects, as in ``(out or sys.stdout).write()``, the one whose method is not known to be harmless."""
    value = single_value(expr, resolver)
    arms = [arm for arm in _choices(value) if not _is_harmless(arm, method, resolver)]
    return arms[0] if len(arms) == 1 else expr


def _choices(expr: Expression) -> list[Expression]:
    return [expr.left, expr.right] if isinstance(expr, OpExpr) and expr.op == "or" else arms_of(expr)


def single_value(expr: Expression, resolver: Resolver) -> Expression:
    """What a local variable is assigned, where that happens once."""
    if isinstance(expr, NameExpr) and isinstance(expr.node, Var) and "." not in expr.node.fullname:
        bindings = resolver.world.bindings(expr.node)
        if len(bindings) == 1 and bindings[0].how == "value":
            return bindings[0].expr
    return expr


def need_of_class(site: Site, callee: Callee, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A method of the program that is called on a parameter is another one where what is given overrides it."""
    if site.use != CALL or callee.owner is None or not isinstance(site.operand, MemberExpr):
        return ()
    need = _need(site.operand.expr, f"{_OWN}{callee.name}", scope.node, resolver)
    return (need,) if need and not need.unless else ()


def need_of_default(site: Site, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A parameter that is called is the function of its default only where none is given, or none that counts."""
    if site.use == CALL and isinstance(site.operand, MemberExpr):
        need = _need(site.operand, _WAITS, scope.node, resolver)
        return (need._replace(by_default=True),) if need is not None and need.by_default is not None else ()
    if site.use != CALL or not isinstance(site.operand, NameExpr) or not isinstance(site.operand.node, Var):
        return ()
    var = site.operand.node
    fallbacks = [b for b in resolver.world.bindings(var) if b.how != "default"]
    if not fallbacks:
        need = _need(site.operand, _LEFT, scope.node, resolver)
        return (need._replace(by_default=True),) if need else ()
    what = _changed_if(fallbacks[0], var) if len(fallbacks) == 1 else None
    place = resolver.world.parameter(var)
    if what is None or place is None or place[0] is not scope.node:
        return ()
    default = place[0].arguments[place[1]].initializer
    by_default = outcome(default, what, (), resolver) if default is not None else None
    return (Need(parameter_name(*place), what, by_default),)


def need_of_choice(site: Site, callee: Callee, scope: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """Where a parameter decides which function is called (``save = wait if careful else post``), what it has to be."""
    arms = _arms(site.operand, resolver)
    chosen = [
        any(f.name == callee.name for v in resolver.values(arm) for f in resolver.functions(v)) for arm, _, _ in arms
    ]
    if chosen.count(True) != 1:
        return ()
    _, test, holds = arms[chosen.index(True)]
    return _told_by(test, holds, scope, resolver)


def _arms(operand: Expression, resolver: Resolver) -> list[tuple[Expression, Expression, bool]]:
    """What a function is chosen from, directly or by a variable: each with the test behind which it is."""
    match single_value(operand, resolver):
        case ConditionalExpr(cond=test, if_expr=one, else_expr=other):
            return [(one, test, True), (other, test, False)]
        case OpExpr(op="or", left=left, right=right):
            return [(left, left, True), (right, left, False)]
    return []


def needs_of_overloads(callee: Callee, call: CallExpr, caller: Scope, resolver: Resolver) -> tuple[Need, ...]:
    """A library function that does not wait where an argument is a certain literal waits unless a parameter is that."""
    found = []
    for signature in callee.signatures if len(callee.signatures) > 1 else ():
        bound = None if signature.behaviour.effects else bind(signature.parameters, call, callee.prebound)
        decisive = [p for p in signature.parameters if p.condition is not None and p.name in (bound or {})]
        if bound is not None and len(decisive) == 1 and (condition := decisive[0].condition) is not None:
            wanted = [f"{OTHER_THAN}{literal!r}" for literal in condition.literals]
            if classes := [resolver.catalogue.defining(name) for name in condition.classes]:
                wanted.append(f"{NO_INSTANCE}{'|'.join(classes)}")
            for what in wanted:
                if need := _need(bound[decisive[0].name][0], what, caller.node, resolver):
                    found.append(need)
    return tuple(found)


def as_called(
    effect: Effect, callee: Callee, call: CallExpr, caller: Scope | None, resolver: Resolver
) -> Effect | None:
    """An effect of a callee as a call has it; None if the call does not meet one of its needs."""
    signature = next(iter(callee.signatures), None)
    bound = bind(signature.parameters, call, callee.prebound) if signature is not None else None
    if signature is None or bound is None:
        return effect.surely()
    names = {parameter.name for parameter in signature.parameters}
    open_ended = [parameter.name for parameter in signature.parameters if parameter.kind == "var_positional"]
    left: list[Need] = []
    for need in effect.needs:
        if asks_for_constructor(need):
            met, passed_on = _met_by_maker(need, call, caller, resolver)
            if met is False:
                return None
            if met is None and passed_on is not None:
                left.append(passed_on)
            continue
        given = bound.get(need.parameter) or ([] if need.parameter in names else _keyword(need.parameter, call))
        if given:
            met = _is_so(given[0], need.what, need.unless, resolver)
            passed_on = _need(given[0], need.what, caller.node, resolver, need.unless) if caller is not None else None
        elif ARG_STAR2 in call.arg_kinds:
            met, passed_on = None, _handed_on(need, call, caller, resolver)
        elif need.parameter not in names and (ARG_STAR in call.arg_kinds or any(bound.get(rest) for rest in open_ended)):
            met, passed_on = None, None  # it may be among those that are handed on by position
        else:
            met, passed_on = need.by_default, None
        if met is False:
            return None
        if met is None and passed_on is not None:
            left.append(passed_on)
    return effect._replace(needs=all_of(left))


def _met_by_maker(
    need: Need, call: CallExpr, caller: Scope | None, resolver: Resolver
) -> tuple[bool | None, Need | None]:
    """Whether the object that a method is called on was made so, and what the caller has to be given for that."""
    made = as_made(need, call, caller, resolver)
    if made.given is None:
        return need.by_default if made.by_default else None, made.need
    passed_on = _need(made.given, need.what, caller.node, resolver, need.unless) if caller is not None else None
    return _is_so(made.given, need.what, need.unless, resolver), passed_on


def _keyword(name: str, call: CallExpr) -> list[Expression]:
    """The argument of a call that the callee finds in its ``**kwargs``."""
    return [arg for arg, given in zip(call.args, call.arg_names) if given == name]


def _handed_on(need: Need, call: CallExpr, caller: Scope | None, resolver: Resolver) -> Need | None:
    """The need of what a function finds in its ``**kwargs``, if it hands on those."""
    for arg, kind in zip(call.args, call.arg_kinds):
        if kind is ARG_STAR2 and caller is not None and _is_keywords(arg, caller.node, resolver):
            return need
    return None


def _is_keywords(expr: Expression, function: Node, resolver: Resolver) -> bool:
    """Whether an expression is the ``**kwargs`` of a function."""
    var = expr.node if isinstance(expr, NameExpr) else None
    place = resolver.world.parameter(var) if isinstance(var, Var) else None
    return place is not None and place[0] is function and place[0].arg_kinds[place[1]] is ARG_STAR2


def _need(
    expr: Expression, what: str, function: Node, resolver: Resolver, unless: tuple[str, ...] = ()
) -> Need | None:
    """The need of a parameter of a function, if the expression is what was given for it.

    It may get another value before, if a test of it tells where: ``if name: name = name.lower()``.
    """
    hidden = _hidden_keyword(expr, function, resolver)
    if hidden is not None:
        name, default = hidden
        return Need(name, what, outcome(default, what, unless, resolver), unless)
    if (field := field_of(expr, function, resolver)) is not None:
        return _need_of_field(field, what, resolver, unless)
    if not isinstance(expr, NameExpr) or not isinstance(expr.node, Var):
        return None
    place = resolver.world.parameter(expr.node)
    if place is None or place[0] is not function or place[0].arg_kinds[place[1]].is_star():
        return None
    for binding in resolver.world.bindings(expr.node):
        if binding.how != "default" and not _is_changed_to_harmless(binding, expr.node, what, resolver):
            known = _changed_if(binding, expr.node)
            if known is None:
                return None
            unless = (*unless, known)
    given = place[0].arguments[place[1]].initializer
    by_default = _is_so(given, what, unless, resolver) if given is not None else None
    return Need(parameter_name(*place), what, by_default, tuple(sorted(set(unless))))


def _need_of_field(field: Field, what: str, resolver: Resolver, unless: tuple[str, ...]) -> Need | None:
    """The need of the parameter of a constructor that an attribute of the object is."""
    if field.constructor is None:
        by_default = _is_so(field.value, what, unless, resolver) if field.value is not None else None
        return Need(of_constructor(field, field.name), what, by_default, unless)
    if field.value is None:
        return None
    value = _that_may_wait(field.value, what[1:], resolver) if what.startswith(".") else field.value
    if isinstance(value, MemberExpr):
        return None  # two attributes may be set to each other
    need = _need(value, what, field.constructor, resolver, unless)
    return need._replace(parameter=of_constructor(field, need.parameter)) if need is not None else None


def _is_changed_to_harmless(binding: Binding, var: Var, what: str, resolver: Resolver) -> bool:
    """Whether what a parameter is replaced by has a method of that name that is known to be harmless."""
    others = [arm for arm in _choices(binding.expr) if not (isinstance(arm, NameExpr) and arm.node is var)]
    return what.startswith(".") and all(_is_harmless(arm, what[1:], resolver) for arm in others)


def is_still_given(var: Var, resolver: Resolver) -> bool:
    """Whether a parameter is what was given for it, where anything was."""
    return all(b.how == "default" or _changed_if(b, var) is not None for b in resolver.world.bindings(var))


def _changed_if(binding: Binding, var: Var) -> str | None:
    """What a parameter is where it gets another value; None if that cannot be told."""
    match binding.expr:
        case OpExpr(op="or", left=NameExpr(node=same)) if same is var:
            return FALSE
        case ConditionalExpr(cond=test, if_expr=NameExpr(node=same)) if same is var and is_about(test, var):
            return meaning(test, False)
        case ConditionalExpr(cond=test, else_expr=NameExpr(node=same)) if same is var and is_about(test, var):
            return meaning(test, True)
    tests = [meaning(test, holds) for test, holds in binding.under if is_about(test, var)]
    return next(filter(None, tests), None)


def _hidden_keyword(expr: Expression, function: Node, resolver: Resolver) -> tuple[str, Expression] | None:
    """The name and the default of a keyword that a function takes out of its ``**kwargs``, here or into a variable."""
    match single_value(expr, resolver):
        case CallExpr(callee=MemberExpr(expr=keywords, name="pop" | "get"), args=[StrExpr(value=name), *rest]):
            if len(rest) < 2 and _is_keywords(keywords, function, resolver):
                return name, rest[0] if rest else NameExpr("None")
    return None


def _is_so(expr: Expression, what: str, unless: tuple[str, ...], resolver: Resolver) -> bool | None:
    """Whether an argument is what it has to be, where that can be told."""
    if what == _LEFT:
        return False
    if what == _WAITS:
        functions = [f for value in resolver.values(expr) for f in resolver.functions(value)]
        if any(function.has_effects for function in functions):
            return True
        return False if functions and all(_is_known_harmless(f, resolver) for f in functions) else None
    if what.startswith(_OWN):
        return False if _overrides_in_peace(expr, what.removeprefix(_OWN), resolver) else None
    if not what.startswith("."):
        return outcome(expr, what, unless, resolver)
    return False if _is_none(expr) or _is_harmless(expr, what[1:], resolver) else None


def _is_none(expr: Expression) -> bool:
    return isinstance(expr, NameExpr) and expr.name == "None"


def _is_harmless(expr: Expression, method: str, resolver: Resolver) -> bool:
    """Whether a method of a library is known not to block for what an expression is, as those of ``BytesIO``."""
    values = resolver.values(expr)
    return bool(values) and all(
        _is_of_library(value, resolver)
        and (callees := list(_methods(value, method, resolver)))
        and not any(callee.has_effects for callee in callees)
        for value in values
    )


def _overrides_in_peace(expr: Expression, method: str, resolver: Resolver) -> bool:
    """Whether the class of an argument has another method of that name, which is known not to block."""
    values = resolver.values(expr)
    return bool(values) and all(
        isinstance(value.type, Instance)
        and (callees := list(_methods(value, method.rpartition(".")[2], resolver)))
        and all(_is_known_harmless(callee, resolver) for callee in callees)
        for value in values
    )


def _is_known_harmless(callee: Callee, resolver: Resolver) -> bool:
    if callee.scope is not None and not resolver.world.is_solved(callee.scope):
        return False
    return not (callee.has_effects or callee.behaviour.when != CALLED or callee.also)


def _is_of_library(value: Value, resolver: Resolver) -> bool:
    """Whether an object is known by the stubs, or of a class for which mypy has a stub."""
    if not isinstance(value.type, Instance):
        return value.entry is not None and not value.is_class
    tree = resolver.world.module(value.type.type.module_name)
    return tree is not None and tree.is_stub


def _methods(value: Value, method: str, resolver: Resolver) -> Iterator[Callee]:
    for exact in resolver.from_type(value.type) if value.type is not None else (value,):
        for bound in resolver.member(exact, method):
            if bound.function is not None:
                yield bound.function
