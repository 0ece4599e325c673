"""Methods that a class inherits and changes all the same, by overriding what they call.

``Job.run`` calls ``self.step()``, and ``Slow`` overrides ``step``: then ``Slow().run()`` runs other code than
``Job().run()``. So such a method is a function of its own in each class that does so. It does what the inherited one
does, but for what that does through its *hooks*, the methods that it calls on ``self``; those of the class count instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from mypy.nodes import CallExpr, Expression, FuncDef, MemberExpr, NameExpr, SuperExpr, TypeInfo, Var

from loopsafe.effects import CALLED, ENTERED, ITERATED, Hook, Role
from loopsafe.needs import needs_at
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import implementation
from loopsafe.scopes import CALL, ENTER, GET, INHERITED, ITERATE, Inherited, Scope, Site

HooksOf = Callable[[TypeInfo, str], "tuple[Hook, ...]"]
"""The hooks of the method that a class defines under a name."""

_TAKEN: Final = {"iterates": ITERATED, "enters": ENTERED}


def hooks_in(scope: Scope, resolver: Resolver, known: HooksOf) -> tuple[Hook, ...]:
    """What a method calls on the object that it is called on, by itself or through ``super()``."""
    owner, func = scope.owner, scope.node
    if owner is None or not isinstance(func, FuncDef):
        return ()
    found: dict[Hook, None] = {}
    for site in scope.sites:
        for used, when in _used(site, resolver):
            if isinstance(used, SuperExpr):
                above = resolver.lookup(owner, used.name, after=owner)
                found.update(dict.fromkeys(known(above.base, used.name) if above is not None else ()))
            elif _is_open(used, site.use == GET, owner, resolver):
                assert isinstance(used, MemberExpr)
                is_given = isinstance(site.expr, CallExpr) and bool(site.expr.args)
                found[Hook(used.name, when, is_given, needs_at(site, scope, resolver), func.is_coroutine)] = None
    return tuple(found)


def _used(site: Site, resolver: Resolver) -> Iterator[tuple[Expression, str]]:
    """The methods and properties that are used at a site, and what is done with their results."""
    if site.use in (CALL, GET) and not site.awaited:
        yield site.operand, CALLED
    if site.use in (ITERATE, ENTER) and isinstance(site.operand, CallExpr):
        yield site.operand.callee, ITERATED if site.use == ITERATE else ENTERED
    if site.use == CALL and isinstance(site.expr, CallExpr) and isinstance(site.operand, NameExpr):
        for arg in site.expr.args:
            if isinstance(arg, CallExpr) and isinstance(arg.callee, MemberExpr):
                for role in _roles(site.expr, arg, resolver):
                    yield arg.callee, _TAKEN[role.name]


def _roles(call: CallExpr, arg: CallExpr, resolver: Resolver) -> Iterator[Role]:
    """What a function of a library does at once with what it is given."""
    for callee in resolver.callees(call):
        if callee.scope is None:
            behaviour, bound = resolver.facts(callee, call)
            for role in behaviour.roles:
                if role.name in _TAKEN and role.when == CALLED and arg in bound.get(role.parameter, ()):
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


def _is_private(name: str) -> bool:
    return name.startswith("__") and not name.endswith("__")


def inherited_by(info: TypeInfo, resolver: Resolver, hooks_of: HooksOf) -> Iterator[Inherited]:
    """The methods that a class inherits and changes."""
    methods = _methods_above(info, resolver)
    if not methods or (len(info.bases) == 1 and methods.keys().isdisjoint(info.names)):
        return
    changed: dict[str, dict[str, Hook]] = {}
    grown = True
    while grown:
        grown = False
        for name, base in methods.items():
            hooks = {
                hook.method: hook
                for hook in hooks_of(base, name)
                if _differs(info, base, hook.method, resolver)
                or (hook.method in changed and hook.method not in info.names)
            }
            if hooks.keys() != changed.get(name, {}).keys():
                changed[name] = hooks
                grown = True
    for name, hooks in changed.items():
        base = methods[name]
        func = implementation(base.names[name].node)
        if func is None or func.is_coroutine:
            continue
        shown = info if name == "__init__" else base  # a constructor goes by the name of the class that is called
        scope = Scope(f"{shown.fullname}.{name}", INHERITED, func, owner=info)
        replaced = frozenset(f"{found.base.fullname}.{hook}" for hook in hooks if (found := resolver.lookup(base, hook)))
        yield Inherited(name, scope, base, tuple(hooks.values()), replaced)


def _methods_above(info: TypeInfo, resolver: Resolver) -> dict[str, TypeInfo]:
    """The methods of the program that a class inherits, or would without its own."""
    found: dict[str, TypeInfo] = {}
    for base in info.mro[1:]:
        tree = resolver.world.module(base.module_name)
        if tree is not None and not tree.is_stub:
            for name, symbol in base.names.items():
                if implementation(symbol.node) is not None:
                    found.setdefault(name, base)
    return found


def _differs(info: TypeInfo, base: TypeInfo, name: str, resolver: Resolver) -> bool:
    """Whether a class has another method of a name than one that it inherits from."""
    own, theirs = resolver.lookup(info, name), resolver.lookup(base, name)
    return own is not None and theirs is not None and own.base is not theirs.base
