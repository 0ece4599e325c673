"""What a site runs: the step from "this expression is used so" to "these function bodies run now".

One mechanism serves calls, loops, ``with``, operators and properties alike. A use of a value runs the
special method that Python calls for it; besides, a value may be the result of a call whose body waits for
just that use: a generator runs when iterated, a ``@contextmanager`` function when entered, ``map`` calls
its function as it is iterated.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Final, NamedTuple

from mypy.nodes import (
    ARG_POS,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    StrExpr,
    SuperExpr,
    TypeInfo,
    Var,
)
from mypy.types import Instance, get_proper_type
from mypy.typevars import fill_typevars_with_any

from loopsafe.callees import Callee, Value
from loopsafe.effects import CALLED, ENTERED, ITEMS, ITERATED, Behaviour, Effect, Effects, Hook, Need, Role
from loopsafe.guards import names_of
from loopsafe.inherited import call_of, hooked
from loopsafe.names import INTERCEPTS, SPECIAL_METHODS
from loopsafe.needs import as_called
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.world import Member
from loopsafe.scopes import (
    CONTAINS,
    DELETE,
    ENTER,
    GENERATOR,
    GET,
    GET_ITEM,
    ITERATE,
    SET,
    Inherited,
    Scope,
    Site,
)

_CONVERSIONS: Final = {
    "{!s": ("__str__", "__repr__"),
    "{!r": ("__repr__",),
    "{!a": ("__repr__",),
    "": ("__format__", "__str__", "__repr__"),
}
"""What formatting a value runs, by the beginning of the template: one of mypy's own for each part of an f-string."""

_WORDS: Final = {SET: "setter", DELETE: "deleter"}


class Run(NamedTuple):
    """A function body that runs.

    Attributes:
        callee: the function, for messages.
        via: the names that come before it in the chain.
        scope: its body, when it is under analysis and its effects are looked up there.
        effects: its effects, when they are known.
        call: the call that runs it.
        replaced: functions in it, other ones of which run instead, where it is run as an inherited method.
        is_open: nobody knows with which arguments it is called.
    """

    callee: Callee | None
    via: tuple[str, ...]
    scope: Scope | None
    effects: Effects
    call: CallExpr | None = None
    replaced: frozenset[str] | None = None
    is_open: bool = False

    def after(self, name: str) -> Run:
        """The same, reached through a function of that name."""
        return self._replace(via=(name, *self.via))


class Consequences:
    """Tells what sites run.

    Args:
        resolver: resolves the expressions at the sites.
    """

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self._busy: set[tuple[CallExpr, str]] = set()

    def effect_of(self, effect: Effect, run: Run, caller: Scope | None) -> Effect | None:
        """An effect of a body that runs, as seen where it is run; None if that does not meet its needs."""
        ways = [way for way in effect.ways if self._may_come_about(way, run)]
        if run.replaced is None:
            ways = [seen for way in ways if (seen := self._as_called(way, run, caller)) is not None]
        return reduce(Effect.or_else, ways).through(*run.via) if ways else None

    def _may_come_about(self, effect: Effect, run: Run) -> bool:
        if run.replaced is not None:
            return run.replaced.isdisjoint(effect.chain)
        return not (run.is_open and any(need.by_default is False for need in effect.needs))

    def _as_called(self, effect: Effect, run: Run, caller: Scope | None) -> Effect | None:
        if run.scope is not None and run.scope.kind == GENERATOR and run.scope.parent is caller:
            return effect  # it speaks of the parameters of the function around it
        if not effect.needs or run.is_open or run.callee is None or run.call is None:
            return effect.surely()
        return as_called(effect, run.callee, run.call, caller, self.resolver)

    def runs(self, site: Site) -> Iterator[Run]:
        """The bodies that run at a site, with repetitions."""
        match site.use:
            case "call":
                if site.awaited and isinstance(site.expr, CallExpr):
                    yield from self._of_awaited(site.expr)
                elif isinstance(site.expr, CallExpr) and not self.is_ready(site):
                    yield from self.of_call(site.expr)
            case "iterate":
                for value in self.resolver.values(site.operand):
                    yield from self.of_iteration(value, site.operand)
            case "enter":
                for value in self.resolver.values(site.operand):
                    yield from self.of_entering(value, site.operand)
            case "operate":
                for value in self.resolver.values(site.operand):
                    yield from self.of_operator(value, site)
            case "get" | "set" | "delete":
                if isinstance(site.operand, MemberExpr):
                    yield from self.of_access(site.operand, site.use)
                elif isinstance(site.operand, SuperExpr):
                    yield from self._of_super(site.operand)
            case "decorate":
                if site.function is not None:
                    yield from self.of_decoration(site.operand, site.function)

    def of_inherited(self, method: Inherited) -> Iterator[tuple[Run, tuple[Need, ...]]]:
        """What a method runs in a class that overrides something that it calls, with what its parameters have to be."""
        info, func = method.scope.owner, method.scope.node
        assert info is not None and isinstance(func, FuncDef)
        base = self.resolver.callee_of(func, 1)
        yield Run(base, (), base.scope, base.behaviour.effects, replaced=method.replaced), ()
        for hook in method.hooks:
            for run in self._of_hook(hook, info, method.base):
                yield run.after(method.scope.name)._replace(is_open=hook.given is None), hook.needs

    def _of_hook(self, hook: Hook, info: TypeInfo, base: TypeInfo) -> Iterator[Run]:
        receiver = Value(type=fill_typevars_with_any(info))
        found = hooked(info, base, hook.method, self.resolver)
        if hook.method == "__init__":
            callees = list(self.resolver.constructors(Value(info=info, is_class=True)))
        elif found is not None and found.is_property:
            yield from self._of_property(found, receiver, GET)
            return
        else:
            callees = [v.function for v in self.resolver.bound(found, receiver) if v.function] if found else []
        for callee in callees:
            yield from self.of_use(callee, call_of(hook), hook.when)

    def _of_awaited(self, call: CallExpr) -> Iterator[Run]:
        """An async function speaks for its own body, but not for the functions that it is given and calls."""
        for callee in self.resolver.callees(call):
            if self.resolver.facts(callee, call)[0].is_async:
                yield from self.of_use(callee, call, CALLED)

    def is_ready(self, site: Site) -> bool:
        """Whether a test before the call has told that it need not wait, or whoever gave out the object has waited."""
        method = site.operand
        if not isinstance(method, MemberExpr):
            return False
        asking = self.resolver.catalogue.asking
        for call, answer in (*site.asked, *((call, None) for call in self._givers(method.expr))):
            if not isinstance(call, CallExpr) or names_of(call) not in asking:
                continue
            for callee in self.resolver.callees(call):
                told = self.resolver.facts(callee, call)[0]
                if method.name in told.ready and told.ready_answer is answer:
                    return True
        return False

    def _givers(self, expr: Expression) -> Iterator[Expression]:
        """The call that a loop variable is an item of, or of a part of its result."""
        for binding in self._only_binding(expr, "item"):
            yield binding
            yield from self._only_binding(binding, "unpack")

    def _only_binding(self, expr: Expression, how: str) -> Iterator[Expression]:
        var = expr.node if isinstance(expr, NameExpr) else None
        bindings = self.resolver.world.bindings(var) if isinstance(var, Var) else []
        if len(bindings) == 1 and bindings[0].how == how:
            yield bindings[0].expr

    def of_operator(self, value: Value, site: Site) -> Iterator[Run]:
        """What an operator runs: the first of its special methods that exists, given its other operand."""
        for name in site.methods:
            if site.methods == CONTAINS and name == "__iter__":
                yield from self.of_iteration(value)
                return
            found = list(self._methods(value, name))
            if found:
                arguments = list(site.arguments)
                call = CallExpr(site.expr, arguments, [ARG_POS] * len(arguments), [None] * len(arguments))
                for callee in found:
                    yield from self.of_use(callee, call, CALLED)
                if site.methods == GET_ITEM:
                    yield from self.of_method(value, "__missing__")
                return

    def of_call(self, call: CallExpr) -> Iterator[Run]:
        """What calling runs now."""
        for callee in self.resolver.callees(call):
            yield from self.of_use(callee, call, CALLED)
            if callee.name in SPECIAL_METHODS:
                yield from self._special(callee.name, call)
        name = _class_name(self.resolver, call)
        if name in SPECIAL_METHODS:
            yield from self._special(name, call)
        if isinstance(call.callee, MemberExpr) and isinstance(call.callee.expr, StrExpr):
            yield from self._formatted(call)

    def _special(self, name: str, call: CallExpr) -> Iterator[Run]:
        for expr in call.args:
            for value in self.resolver.values(expr):
                yield from self.of_method(value, *SPECIAL_METHODS[name])

    def _formatted(self, call: CallExpr) -> Iterator[Run]:
        """mypy turns f-strings into calls of ``str.format`` and ``str.join``."""
        assert isinstance(call.callee, MemberExpr)
        text = call.callee.expr
        if call.callee.name == "format" and isinstance(text, StrExpr):
            methods = next(m for start, m in _CONVERSIONS.items() if text.value.startswith(start))
            for expr in call.args:
                for value in self.resolver.values(expr):
                    yield from self.of_method(value, *methods)

    def of_use(self, callee: Callee, call: CallExpr, when: str) -> Iterator[Run]:
        """What runs when the result of a call is used: at once (``CALLED``), or when iterated or entered."""
        behaviour, bound = self.resolver.facts(callee, call)
        if behaviour.variants and (chosen := self._chosen(callee, behaviour, bound)):
            for variant in chosen:
                for run in self.of_use(variant, _no_arguments(), when):
                    yield run.after(callee.name)
            return
        if behaviour.when == when and not behaviour.is_async:
            yield Run(callee, (), callee.scope, behaviour.effects, call)
        if when != CALLED and behaviour.when == CALLED:
            yield from self._of_result(callee, behaviour, when)
        if behaviour.roles or callee.also or callee.defaults:
            if (call, when) in self._busy:
                return
            self._busy.add((call, when))
            yield from list(self._of_arguments(callee, call, behaviour, bound, when))
            self._busy.discard((call, when))

    def _chosen(self, callee: Callee, behaviour: Behaviour, bound: dict[str, list[Expression]]) -> list[Callee]:
        """The functions that run instead of one, for the classes that the first argument may have; none if it runs."""
        first = next(iter(callee.signatures[0].parameters), None)
        variants = dict(behaviour.variants)
        names = []
        for value in self.resolver.values(bound[first.name][0]) if first is not None and first.name in bound else ():
            info = self.resolver.class_of(value)
            names.append(next((variants[b.fullname] for b in info.mro if b.fullname in variants), "") if info else "")
        return [self.resolver.named(name) for name in names] if names and all(names) else []

    def _of_result(self, callee: Callee, behaviour: Behaviour, when: str) -> Iterator[Run]:
        """What using the result of a function runs, when it returns a generator made by somebody else."""
        use = ITERATE if when == ITERATED else ENTER
        if callee.scope is not None and use in callee.scope.results:
            yield Run(callee, (), callee.scope.results[use], {})
        elif when in behaviour.later:
            yield Run(callee, (), None, {e.category: e for e in behaviour.later[when]})

    def _of_arguments(
        self,
        callee: Callee,
        call: CallExpr,
        behaviour: Behaviour,
        bound: dict[str, list[Expression]],
        when: str,
    ) -> Iterator[Run]:
        if when == CALLED:
            for other in callee.also:
                for run in self.of_use(other, _no_arguments(), CALLED):
                    yield run.after(callee.name)._replace(callee=callee)
            for name, default in callee.defaults:
                if name not in bound and not any(kind.is_star() for kind in call.arg_kinds):
                    yield Run(default, (callee.name,), default.scope, default.behaviour.effects)
        for role in behaviour.roles:
            if role.when != when or not self.meets(role, callee, call):
                continue
            for value in self._given_for(role.parameter, callee, bound):
                for run in self._of_role(role.name, value):
                    yield run.after(callee.name)

    def meets(self, role: Role, callee: Callee, call: CallExpr) -> bool:
        """Whether the other arguments of a call are such that the callee does that with one of them."""
        return not role.needs or as_called(Effect("", (), needs=role.needs), callee, call, None, self.resolver) is not None

    def _given_for(self, parameter: str, callee: Callee, bound: dict[str, list[Expression]]) -> Iterator[Value]:
        """What a call gives for a parameter, or for a method or the items of it."""
        name, _, part = parameter.partition(".")
        is_collected = any(p.name == name and p.kind == "var_positional" for s in callee.signatures for p in s.parameters)
        for expr in bound.get(name, ()):
            if part == ITEMS and not is_collected:
                yield from self.resolver.items(expr)
                continue
            for value in self.resolver.values(expr):
                yield from self.resolver.member(value, part) if part not in ("", ITEMS) else (value,)

    def _of_role(self, role: str, value: Value) -> Iterator[Run]:
        match role:
            case "calls":
                for callee in self.resolver.functions(value):
                    yield from self.of_use(callee, _no_arguments(), CALLED)
            case "iterates":
                yield from self.of_iteration(value)
            case "enters":
                yield from self.of_entering(value)

    def of_iteration(self, value: Value, receiver: Expression | None = None) -> Iterator[Run]:
        """What iterating over a value runs, which an expression has given, if that is known."""
        if value.scope is not None:
            yield Run(None, (), value.scope, {})
        if value.origin is not None:
            yield from self.of_use(value.origin.callee, value.origin.call, ITERATED)
        if value.entry is not None:
            yield from self.of_method(value, "__next__")
        for callee in self._methods(value, "__iter__"):
            call = _no_arguments(receiver)
            yield from self.of_use(callee, call, CALLED)
            yield from self.of_use(callee, call, ITERATED)
            if callee.scope is None and any(self._methods(value, "__next__")):
                yield from self.of_method(value, "__next__", receiver=receiver)
            elif callee.behaviour.when == CALLED:
                for iterator in self.resolver.result(callee, _no_arguments()):
                    yield from self.of_method(iterator, "__next__")

    def of_entering(self, value: Value, receiver: Expression | None = None) -> Iterator[Run]:
        """What entering and leaving a context manager runs, which an expression has given, if that is known."""
        if value.origin is not None:
            yield from self.of_use(value.origin.callee, value.origin.call, ENTERED)
        yield from self.of_method(value, "__enter__", receiver=receiver)
        yield from self.of_method(value, "__exit__", receiver=receiver)

    def of_method(self, value: Value, *names: str, receiver: Expression | None = None) -> Iterator[Run]:
        """What calling the first of these special methods runs, if the value has one."""
        for name in names:
            found = list(self._methods(value, name))
            for callee in found:
                yield from self.of_use(callee, _no_arguments(receiver), CALLED)
            if found:
                return

    def _methods(self, value: Value, name: str) -> Iterator[Callee]:
        if value.is_class:
            metaclass = value.info.metaclass_type if value.info is not None else None
            if metaclass is None:
                return
            value = Value(type=metaclass)
        for bound in self.resolver.member(value, name):
            if bound.function is not None and not bound.function.name.startswith("builtins.object."):
                yield bound.function

    def of_access(self, expr: MemberExpr, use: str) -> Iterator[Run]:
        """What reading, writing or deleting an attribute runs, when it is a property or a descriptor."""
        for value in self.resolver.values(expr.expr):
            key = expr.name if use == GET else f"{expr.name}.{_WORDS[use]}"
            if value.entry is not None:
                method = self.resolver.catalogue.member(value.entry, key)
                if method is not None and (method.is_property or use != GET):
                    callee = self.resolver.callee_of_entry(method, value.entry)
                    yield from self.of_use(callee, _no_arguments(), CALLED)
                continue
            info = self.resolver.class_of(value)
            if info is None or value.is_class:
                continue
            found = self.resolver.lookup(info, expr.name)
            if found is None or use != GET:
                yield from self._intercepted(value, expr.name, use)
            if found is None:
                continue
            entry = self.resolver.catalogue.inherited(info, key) if use != GET else None
            if entry is not None:
                yield from self.of_use(self.resolver.callee_of_entry(entry), _no_arguments(), CALLED)
            elif found.is_property:
                yield from self._of_property(found, value, use, expr.expr)
            elif isinstance(found.node, (Var, Decorator)):
                yield from self._of_descriptor(found, use)

    def _of_super(self, expr: SuperExpr) -> Iterator[Run]:
        """What reading an attribute of the base class runs, when it is a property."""
        found = self.resolver.lookup(expr.info, expr.name, after=expr.info) if expr.info is not None else None
        if found is not None and found.is_property and expr.info is not None:
            yield from self._of_property(found, Value(type=fill_typevars_with_any(expr.info)), GET)

    def _intercepted(self, value: Value, name: str, use: str) -> Iterator[Run]:
        """What a class runs for any attribute that is not there, or is set; the name of the attribute is an argument."""
        args: list[Expression] = [StrExpr(name), *([NameExpr("")] if use == SET else [])]
        call = CallExpr(NameExpr(INTERCEPTS[use]), args, [ARG_POS] * len(args), [None] * len(args))
        for callee in self._methods(value, INTERCEPTS[use]):
            yield from self.of_use(callee, call, CALLED)

    def _of_property(
        self, found: Member, value: Value, use: str, receiver: Expression | None = None
    ) -> Iterator[Run]:
        if found.entry is not None:
            if use == GET:
                yield from self.of_use(self.resolver.callee_of_entry(found.entry), _no_arguments(), CALLED)
            return
        accessor = _accessor(found.node, use)
        callee = self.resolver.callee_of(accessor, 1, value, found.base) if accessor is not None else None
        if isinstance(found.node, OverloadedFuncDef) and use in _WORDS:
            if callee is None or callee.scope is None:
                # Of a module from the cache, only the summary tells one accessor from the other.
                callee = self.resolver.named(f"{found.base.fullname}.{found.node.name}.{_WORDS[use]}")
        if callee is not None:
            yield from self.of_use(callee, _no_arguments(receiver), CALLED)

    def _of_descriptor(self, found: Member, use: str) -> Iterator[Run]:
        method = {GET: "__get__", SET: "__set__", DELETE: "__delete__"}[use]
        assert isinstance(found.node, (Var, Decorator))
        declared = get_proper_type(found.node.type)
        if isinstance(declared, Instance) and declared.type.has_readable_member(method):
            yield from self.of_method(Value(type=declared), method)
            if isinstance(found.node, Decorator) and use == GET:
                yield from self.of_use(self.resolver.callee_of(found.node, 1), _no_arguments(), CALLED)

    def of_decoration(self, decorator: Expression, decorated: Decorator) -> Iterator[Run]:
        """What applying a decorator runs, besides evaluating the decorator expression itself."""
        name = NameExpr(decorated.func.name)
        name.node = decorated.func
        call = CallExpr(decorator, [name], [ARG_POS], [None])
        for value in self.resolver.values(decorator):
            for callee in self.resolver.functions(value):
                yield from self.of_use(callee, call, CALLED)


def _accessor(node: object, use: str) -> Decorator | None:
    """The getter, setter or deleter of a property."""
    if isinstance(node, Decorator):
        return node if use == GET else None
    if isinstance(node, OverloadedFuncDef):
        items = [item for item in node.items if isinstance(item, Decorator)]
        if use == GET:
            return items[0] if items else None
        for item in items[1:]:
            if _WORDS[use] in [d.name for d in item.original_decorators if isinstance(d, MemberExpr)]:
                return item
    return None


def _class_name(resolver: Resolver, call: CallExpr) -> str:
    """The name of the class that a call instantiates, when it is a builtin."""
    callee = call.callee
    return callee.fullname if isinstance(callee, NameExpr) and callee.fullname.startswith("builtins.") else ""


def _no_arguments(receiver: Expression | None = None) -> CallExpr:
    """A call that nobody has written, of a method of what an expression gives."""
    return CallExpr(MemberExpr(receiver, "") if receiver is not None else NameExpr("self"), [], [], [])
