"""Methods that a class inherits and changes all the same, by overriding what they call.

``Job.run`` calls ``self.step()``, and ``Slow`` overrides ``step``: then ``Slow().run()`` runs other code than
``Job().run()``. So such a method is a function of its own in each class that does so. It does what the inherited one
does, but for what that does through its *hooks*, the methods that it calls on ``self``; those of the class count instead.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Container, Iterator, Mapping
from typing import Final, NamedTuple

from mypy.nodes import (
    ARG_NAMED,
    ARG_POS,
    CallExpr,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    SuperExpr,
    TypeInfo,
    Var,
)

from loopsafe.answers import written
from loopsafe.effects import CALLED, ENTERED, ITERATED, USED_BY, Hook, Role
from loopsafe.needs import needs_at
from loopsafe.resolve.functions import written_as
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import implementation
from loopsafe.resolve.world import Member
from loopsafe.scopes import CALL, ENTER, GET, INHERITED, ITERATE, Inherited, Scope, Site

HooksOf = Callable[[TypeInfo, str], "tuple[Hook, ...]"]
"""The hooks of the method that a class defines under a name."""

HookedMethods = Callable[[TypeInfo], "Mapping[str, tuple[Hook, ...]]"]
"""The methods of a class that have hooks, by name."""

SUPER: Final = "super "
"""Marks the hook that is the next method of a name behind the class."""


def hooks_in(scope: Scope, resolver: Resolver, known: HooksOf) -> tuple[Hook, ...]:
    """What a method calls on the object that it is called on, by itself or through ``super()``."""
    owner, func = scope.owner, scope.node
    if owner is None or not isinstance(func, FuncDef):
        return ()
    found: dict[Hook, None] = {}
    for site in scope.sites:
        for used, when, call in _used(site, resolver):
            name = ""
            if isinstance(used, SuperExpr):
                above = resolver.lookup(owner, used.name, after=owner)
                found.update(dict.fromkeys(known(above.base, used.name) if above is not None else ()))
                name = f"{SUPER}{used.name}"
            elif _is_own_class(used, owner, resolver):
                name = "__init__"
            elif isinstance(used, MemberExpr) and _is_open(used, site.use == GET, owner, resolver):
                name = used.name
            if name:
                given = _given(call, resolver) if call is not None else ()
                found[Hook(name, when, given, needs_at(site, scope, resolver))] = None
    return tuple(found)


def _used(site: Site, resolver: Resolver) -> Iterator[tuple[Expression, str, CallExpr | None]]:
    """The methods and properties that are used at a site, what is done with their results, and the calls of them."""
    if site.use == GET:
        yield site.operand, CALLED, None
    elif site.use == CALL and not site.awaited and isinstance(site.expr, CallExpr):
        yield site.operand, CALLED, site.expr
        for arg in site.expr.args if isinstance(site.operand, NameExpr) else ():
            if isinstance(arg, CallExpr) and isinstance(arg.callee, MemberExpr):
                for role in _roles(site.expr, arg, resolver):
                    yield arg.callee, USED_BY[role.name], arg
    elif site.use in (ITERATE, ENTER) and isinstance(site.operand, CallExpr):
        yield site.operand.callee, ITERATED if site.use == ITERATE else ENTERED, site.operand


def _given(call: CallExpr, resolver: Resolver) -> tuple[tuple[str, str], ...] | None:
    """The arguments of a call as far as they are written down; None if not even their number is known."""
    if any(kind.is_star() for kind in call.arg_kinds):
        return None
    return tuple(
        (name or "", written(resolver.literal(arg)) or "") for name, arg in zip(call.arg_names, call.args)
    )


def call_of(hook: Hook) -> CallExpr:
    """The call of a hook, with what is known of its arguments."""
    given = hook.given or ()
    args = [_argument(text) for _, text in given]
    kinds = [ARG_NAMED if name else ARG_POS for name, _ in given]
    return CallExpr(NameExpr(hook.method), args, kinds, [name or None for name, _ in given])


def _argument(text: str) -> Expression:
    try:
        return written_as(ast.literal_eval(text))
    except (SyntaxError, ValueError):
        return NameExpr("")


def _roles(call: CallExpr, arg: CallExpr, resolver: Resolver) -> Iterator[Role]:
    """What a function of a library does at once with what it is given."""
    for callee in resolver.callees(call):
        if callee.scope is None:
            behaviour, bound = resolver.facts(callee, call)
            for role in behaviour.roles:
                if role.name in USED_BY and role.when == CALLED and arg in bound.get(role.parameter, ()):
                    yield role


def _is_open(used: Expression, is_read: bool, owner: TypeInfo, resolver: Resolver) -> bool:
    """Whether what is used is a method that a subclass can override, or if it is only read, a property."""
    if not isinstance(used, MemberExpr):
        return False
    receiver = used.expr
    if not isinstance(receiver, NameExpr) or not isinstance(receiver.node, Var):
        return False
    if resolver.world.owner_of(receiver.node) is not owner or _is_private(used.name):
        return False
    found = resolver.lookup(owner, used.name)
    if found is None or found.entry is not None or implementation(found.node) is None:
        return False
    return found.is_property is is_read


def _is_own_class(used: Expression, owner: TypeInfo, resolver: Resolver) -> bool:
    """Whether what is called is the class that a class method is called on."""
    var = used.node if isinstance(used, NameExpr) else None
    return isinstance(var, Var) and var.is_cls and resolver.world.owner_of(var) is owner


def _is_private(name: str) -> bool:
    return name.startswith("__") and not name.endswith("__")


def hooked(info: TypeInfo, base: TypeInfo, hook: str, resolver: Resolver) -> Member | None:
    """What a hook of a method that a base class defines is in a class; behind ``super()`` the order of classes decides."""
    if hook.startswith(SUPER):
        return resolver.lookup(info, hook.removeprefix(SUPER), after=base)
    return resolver.lookup(info, hook)


class Above(NamedTuple):
    """A method that a class inherits, or would without its own, and that calls others on ``self``.

    Attributes:
        name: its name.
        base: the class that defines it.
        hooks: what it calls on ``self``.
        fresh: what stands in the class and not in that one or behind it. The order of the classes behind is the same for
            both, so nothing else can be found in another place.
    """

    name: str
    base: TypeInfo
    hooks: tuple[Hook, ...]
    fresh: set[str]


def inherited_by(info: TypeInfo, resolver: Resolver, hooked_methods: HookedMethods) -> Iterator[Inherited]:
    """The methods that a class inherits and changes; with a single base class, those that are not as in that one."""
    above = _methods_above(info, resolver, hooked_methods)
    touched: Container[str] | None = None
    if len(info.bases) == 1:
        own = _defined_in(info, resolver)
        touched = _affected(above, info, lambda method, hook: hook.removeprefix(SUPER) in own)
        if not touched:
            return
    changed = _affected(
        above,
        info,
        lambda method, hook: hook.removeprefix(SUPER) in method.fresh and _differs(info, method.base, hook, resolver),
    )
    bases = {method.name: method.base for method in above}
    for name, hooks in changed.items():
        base = bases[name]
        func = implementation(base.names[name].node)
        if func is None or func.is_coroutine or (touched is not None and name not in touched):
            continue
        shown = info if name == "__init__" else base  # a constructor goes by the name of the class that is called
        scope = Scope(f"{shown.fullname}.{name}", INHERITED, func, owner=info)
        found = [hooked(base, base, hook, resolver) for hook in hooks]
        replaced = frozenset(f"{m.base.fullname}.{h.removeprefix(SUPER)}" for h, m in zip(hooks, found) if m)
        yield Inherited(name, scope, base, tuple(hooks.values()), replaced)


def _affected(
    above: list[Above], info: TypeInfo, is_other: Callable[[Above, str], bool]
) -> dict[str, dict[str, Hook]]:
    """The methods of which a hook is another one, or is affected itself, and these hooks."""
    found: dict[str, dict[str, Hook]] = {}
    grown = True
    while grown:
        grown = False
        for method in above:
            hooks = {
                hook.method: hook
                for hook in method.hooks
                if (hook.method in found and hook.method not in info.names) or is_other(method, hook.method)
            }
            if hooks.keys() != found.get(method.name, {}).keys():
                found[method.name] = hooks
                grown = True
    return found


def _methods_above(info: TypeInfo, resolver: Resolver, hooked_methods: HookedMethods) -> list[Above]:
    found: list[Above] = []
    fresh = _defined_in(info, resolver)
    seen: set[str] = set()
    for position, base in enumerate(info.mro[1:], start=1):
        if methods := hooked_methods(base):
            is_chain = len(base.mro) == len(info.mro) - position
            aside = [] if is_chain else [other for other in info.mro[position:] if other not in base.mro]
            names = fresh.union(*(_defined_in(other, resolver) for other in aside)) if aside else fresh
            found += [Above(name, base, hooks, names) for name, hooks in methods.items() if name not in seen]
        seen.update(base.names)
        fresh = fresh | _defined_in(base, resolver)
    return found


def _defined_in(info: TypeInfo, resolver: Resolver) -> set[str]:
    """The names that stand in a class, or in the stub of one."""
    stub = resolver.catalogue.klass(info.fullname)
    return {*info.names, *stub.members} if stub is not None else set(info.names)


def entries_with_hooks(base: TypeInfo, resolver: Resolver) -> dict[str, tuple[Hook, ...]]:
    """The methods of a library class that call others on ``self``, by what its stub says."""
    stub = resolver.catalogue.klass(base.fullname)
    hooks = {
        name: dict.fromkeys(Hook(hook, given=None) for s in entry.signatures for hook in s.behaviour.hooks)
        for name, entry in (stub.members.items() if stub is not None else ())
    }
    return {name: tuple(found) for name, found in hooks.items() if found}


def _differs(info: TypeInfo, base: TypeInfo, name: str, resolver: Resolver) -> bool:
    """Whether a class has another method of a name than one that it inherits from."""
    own, theirs = hooked(info, base, name, resolver), hooked(base, base, name, resolver)
    return own is not None and theirs is not None and own.base is not theirs.base
