"""What objects keep of the arguments that they were made with: ``self.wait = wait``.

``Poller(wait=False).poll()`` does not wait, if ``poll`` does so only where ``self.wait`` is true. So a method may need
something of a parameter of the constructor of its object. That holds where nothing else sets the attribute, as far as can
be seen: no other method, no code that has the object in its hands, and no subclass.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    IfStmt,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    ReturnStmt,
    TypeInfo,
    Var,
    WithStmt,
)

from loopsafe.callees import bind
from loopsafe.effects import Need
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import MODULE, Scope
from loopsafe.tree import walk

_BEHIND: Final = ":"
"""Stands between the name of a constructor and that of its parameter."""


class Field(NamedTuple):
    """An attribute that the constructor of its class sets, and nothing else in the same module.

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
            if found is None or not isinstance(found.node, Var) or resolver.world.is_set_from_outside(owner, name):
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
    init = owner.names.get("__init__")
    if init is None or not init.plugin_generated or owner.get("__post_init__") is not None or _is_transformed(owner):
        return None
    if not any(part["name"] == name and part["is_in_init"] for part in known):
        return None
    bindings = resolver.world.bindings(attribute)
    if len(bindings) > 1 or any(b.how != "value" or b.scope.kind != MODULE for b in bindings):
        return None
    return Field(None, owner, name, bindings[0].expr if bindings else None)


def _is_transformed(owner: TypeInfo) -> bool:
    """Whether a base class or a metaclass makes a class like a dataclass: then it may do more with the arguments."""
    meta = owner.metaclass_type.type.mro if owner.metaclass_type is not None else []
    return any(info.dataclass_transform_spec is not None for info in (*owner.mro, *meta))


def of_constructor(field: Field, parameter: str) -> str:
    """The name under which methods ask for a parameter of the constructor."""
    return f"{field.owner.fullname}.__init__{_BEHIND}{parameter}"


def asks_for_constructor(need: Need) -> bool:
    """Whether it is the constructor of the object to which a need speaks."""
    return _BEHIND in need.parameter


class Made(NamedTuple):
    """What is known of the parameter of a constructor where a method of the object is called.

    Attributes:
        given: the argument.
        need: what the caller has to meet, as it calls a method of its own object.
        by_default: the parameter was left at its default.
    """

    given: Expression | None = None
    need: Need | None = None
    by_default: bool = False


def as_made(need: Need, call: CallExpr, caller: Scope | None, resolver: Resolver) -> Made:
    """What the object was made with that a method is called on."""
    constructor, _, parameter = need.parameter.partition(_BEHIND)
    receiver = call.callee.expr if isinstance(call.callee, MemberExpr) else None
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var) and receiver.node.is_self:
        inside = caller is not None and caller.name == constructor
        return Made(need=need._replace(parameter=parameter) if inside else need)
    made = _making(receiver, resolver) if receiver is not None else None
    info = made.callee.node if made is not None and isinstance(made.callee, RefExpr) else None
    if made is None or not isinstance(info, TypeInfo) or f"{info.fullname}.__init__" != constructor:
        return Made()  # a subclass may set the attribute, too
    for callee in resolver.callees(made):
        bound = bind(callee.signatures[0].parameters, made, callee.prebound) if callee.signatures else None
        if bound is not None and callee.name == constructor:
            if given := bound.get(parameter):
                return Made(given=given[0])
            return Made(by_default=not any(kind.is_star() for kind in made.arg_kinds))
    return Made()


def _making(receiver: Expression, resolver: Resolver) -> CallExpr | None:
    """The call that has made a receiver: itself, or what a local variable is bound to that nobody else gets."""
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var) and "." not in receiver.node.fullname:
        bindings = resolver.world.bindings(receiver.node)
        if len(bindings) != 1 or bindings[0].how != "value" or not _is_kept(receiver.node, bindings[0].scope.node):
            return None
        receiver = bindings[0].expr
    return receiver if isinstance(receiver, CallExpr) else None


def _is_kept(var: Var, function: Node) -> bool:
    """Whether a function does nothing with a variable but to use it as a receiver, or to enter it or go over it."""
    mentions = used = 0
    for node in walk(function):
        match node:
            case NameExpr(node=same) if same is var:
                mentions += 1
            case CallExpr(callee=MemberExpr(expr=NameExpr(node=same), name=name)) if same is var and name != "__init__":
                used += 1
            case WithStmt(expr=managers):
                used += sum(isinstance(expr, NameExpr) and expr.node is var for expr in managers)
            case ForStmt(expr=NameExpr(node=same)) if same is var:
                used += 1
            case IfStmt(expr=tests):
                used += sum(_is_read(test, var) for test in tests)
            case AssignmentStmt(lvalues=[NameExpr(node=same)]) if same is var:
                used += 1
            case ExpressionStmt(expr=expr) | ReturnStmt(expr=expr) | AssignmentStmt(lvalues=[NameExpr()], rvalue=expr):
                used += expr is not None and _is_read(expr, var)
    return mentions == used


def _is_read(expr: Expression, var: Var) -> bool:
    """Whether an expression is an attribute of a variable."""
    return isinstance(expr, MemberExpr) and isinstance(expr.expr, NameExpr) and expr.expr.node is var
