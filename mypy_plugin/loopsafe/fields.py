"""What objects keep of the arguments that they were made with: ``self.wait = wait``.

``Poller(wait=False).poll()`` does not wait, if ``poll`` does so only where ``self.wait`` is true, and nothing but the
constructor sets that. So a method may need something of a parameter of the constructor of its object.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from mypy.nodes import CallExpr, Expression, FuncDef, MemberExpr, NameExpr, Node, TypeInfo, Var

from loopsafe.callees import bind
from loopsafe.effects import Need
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import MODULE, Scope

_BEHIND: Final = ":"
"""Stands between the name of a constructor and that of its parameter."""


class Field(NamedTuple):
    """An attribute that only the constructor of its class sets.

    Attributes:
        constructor: the function that sets it; None if that is generated, and has a parameter of the same name.
        owner: the class.
        name: the name of the attribute.
        value: what it is set to; for a dataclass, the default, if there is one.
    """

    constructor: FuncDef | None
    owner: TypeInfo
    name: str
    value: Expression | None


def field_of(expr: Expression, function: Node, resolver: Resolver) -> Field | None:
    """The field that an expression in a method is, as ``self.wait``."""
    match expr:
        case MemberExpr(expr=NameExpr(node=Var(is_self=True) as this), name=name) if isinstance(function, FuncDef):
            owner = resolver.world.owner_of(this)
            if owner is None or not function.arguments or function.arguments[0].variable is not this:
                return None
            found = resolver.own_attribute(owner, name)
            if found is None or not isinstance(found.node, Var):
                return None
            return _generated(found.base, name, found.node, resolver) or _set_once(found.base, name, found.node, resolver)
    return None


def _set_once(owner: TypeInfo, name: str, attribute: Var, resolver: Resolver) -> Field | None:
    bindings = resolver.world.bindings(attribute)
    symbol = owner.names.get("__init__")
    init = symbol.node if symbol is not None else None
    if len(bindings) != 1 or not isinstance(init, FuncDef) or bindings[0].how != "value":
        return None
    return Field(init, owner, name, bindings[0].expr) if bindings[0].scope.node is init else None


def _generated(owner: TypeInfo, name: str, attribute: Var, resolver: Resolver) -> Field | None:
    known = owner.metadata.get("dataclass", {}).get("attributes", ())
    if not any(part["name"] == name and part["is_in_init"] for part in known):
        return None
    bindings = resolver.world.bindings(attribute)
    if len(bindings) > 1 or any(b.how != "value" or b.scope.kind != MODULE for b in bindings):
        return None
    return Field(None, owner, name, bindings[0].expr if bindings else None)


def of_constructor(field: Field, parameter: str) -> str:
    """The name under which methods ask for a parameter of the constructor."""
    return f"{field.owner.fullname}.__init__{_BEHIND}{parameter}"


def asks_for_constructor(need: Need) -> bool:
    """Whether it is the constructor of the object to which a need speaks."""
    return _BEHIND in need.parameter


def as_made(need: Need, call: CallExpr, caller: Scope | None, resolver: Resolver) -> Iterator[Expression | Need | None]:
    """What the object was made with that a method is called on: an argument, or what else is known of the need.

    A need is yielded where the caller has to meet it, None where nothing is known, and nothing where the parameter of the
    constructor was left at its default.
    """
    constructor, _, parameter = need.parameter.partition(_BEHIND)
    receiver = call.callee.expr if isinstance(call.callee, MemberExpr) else None
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var) and receiver.node.is_self:
        inside = caller is not None and caller.name == constructor
        yield need._replace(parameter=parameter) if inside else need
        return
    made = _making(receiver, resolver) if receiver is not None else None
    for callee in resolver.callees(made) if made is not None else ():
        if made is not None and callee.name == constructor and callee.signatures:
            bound = bind(callee.signatures[0].parameters, made, callee.prebound)
            if bound is None or (parameter not in bound and any(kind.is_star() for kind in made.arg_kinds)):
                yield None
            else:
                yield from bound.get(parameter, ())[:1]
            return
    yield None


def _making(receiver: Expression, resolver: Resolver) -> CallExpr | None:
    """The call that has made a receiver, where there is only one that it can be."""
    var: Node | None = None
    match receiver:
        case NameExpr(node=Var() as local) if "." not in local.fullname:
            var = local
        case MemberExpr(expr=NameExpr(node=Var(is_self=True) as this), name=name):
            owner = resolver.world.owner_of(this)
            found = resolver.own_attribute(owner, name) if owner is not None else None
            var = found.node if found is not None else None
    if isinstance(var, Var):
        bindings = resolver.world.bindings(var)
        receiver = bindings[0].expr if len(bindings) == 1 and bindings[0].how == "value" else receiver
    return receiver if isinstance(receiver, CallExpr) else None
