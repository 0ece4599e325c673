"""What the class of a receiver tells at a glance, before a site is resolved.

Most sites whose names are of interest are harmless all the same: ``options.get(key)`` has the name of a call that
may wait for another thread, but ``options`` is a dict. Which class a receiver has is mostly plain to see, by
mypy's type or by a declaration, and what a class does under one name has to be found out only once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    Instance,
    LiteralType,
    NoneType,
    ProperType,
    TupleType,
    Type,
    TypedDictType,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import Callee
from loopsafe.names import runs_something
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import CALL, CONTAINS, DELETE, ENTER, GET, ITERATE, OPERATE, PLAIN, SET, Site

_ACCESS: Final = {GET: "__get__", SET: "__set__", DELETE: "__delete__"}


class Glance:
    """Looks at sites through a resolver.

    Args:
        resolver: knows types and classes.
        is_solved: whether it is known by now what the functions under analysis do.
    """

    def __init__(self, resolver: Resolver, *, is_solved: bool) -> None:
        self._resolver = resolver
        self._is_solved = is_solved
        self._silent: dict[tuple[TypeInfo, str, str], bool] = {}

    def is_silent(self, site: Site) -> bool:
        """Whether a site is known to run nothing of interest; False if that takes a closer look."""
        operand = site.operand
        if site.use in (CALL, GET, SET, DELETE):
            if not isinstance(operand, MemberExpr) or (
                operand.name == "format" and isinstance(operand.expr, StrExpr)
            ):
                return False  # what is formatted counts, too
            return self._all(operand.expr, (operand.name,), site.use)
        if site.use == OPERATE and site.methods != CONTAINS:
            return self._all(operand, site.methods, CALL)
        if site.use == ENTER:
            classes = self._classes(operand)
            return classes is not None and not any(info.has_readable_member("__enter__") for info in classes)
        if (site.use == ITERATE and not isinstance(operand, CallExpr)) or site.methods == CONTAINS:
            classes = self._classes(operand)
            return classes is not None and all(info.fullname in PLAIN for info in classes)
        return False

    def _all(self, receiver: Expression, names: Iterable[str], use: str) -> bool:
        classes = self._classes(receiver)
        return classes is not None and all(
            self._is_silent_in(info, name, use) for info in classes for name in names
        )

    def _classes(self, expr: Expression) -> list[TypeInfo] | None:
        """The classes that the value of an expression may have; None if that is not plain to see."""
        if isinstance(expr, NameExpr) and self._resolver.world.narrowed(expr):
            return None
        typ = self._resolver.exact(expr)
        if typ is None or isinstance(typ, AnyType):
            typ = self._declared(expr)
        found: list[TypeInfo] = []
        return found if typ is not None and _take_classes(typ, found) else None

    def _declared(self, expr: Expression) -> ProperType | None:
        match expr:
            case StrExpr():
                info = self._resolver.catalogue.info("builtins.str")
                return Instance(info, []) if info else None
            case NameExpr(node=Var() as var):
                return self._resolver.plain_type(var)
            case MemberExpr(expr=NameExpr(node=Var(is_self=True) as receiver), name=name):
                owner = self._resolver.world.owner_of(receiver)
                found = self._resolver.lookup(owner, name) if owner is not None else None
                if found is not None and found.entry is None and isinstance(found.node, Var):
                    stub = self._resolver.catalogue.klass(found.base.fullname)
                    if stub is None or name not in stub.attributes:
                        return self._resolver.plain_type(found.node)
        return None

    def _is_silent_in(self, info: TypeInfo, name: str, use: str) -> bool:
        key = (info, name, use)
        known = self._silent.get(key)
        if known is None:
            known = self._silent[key] = self._find_silent(info, name, use)
        return known

    def _find_silent(self, info: TypeInfo, name: str, use: str) -> bool:
        found = self._resolver.lookup(info, name)
        if found is None:
            return True
        if found.entry is not None:
            return not found.is_property and not any(
                runs_something(signature.behaviour) for signature in found.entry.signatures
            )
        stub = self._resolver.catalogue.klass(found.base.fullname)
        if stub is not None and name in stub.attributes:
            return use != CALL
        match found.node:
            case Var() as var:
                return use != CALL and not self._is_descriptor(var, use)
            case TypeInfo():
                return use != CALL
            case FuncDef() | Decorator() | OverloadedFuncDef() as node:
                if use == CALL:
                    return not found.is_property and self._is_silent_function(
                        self._resolver.callee_of(node, 1)
                    )
                return isinstance(node, (FuncDef, OverloadedFuncDef)) and not found.is_property
        return False

    def _is_descriptor(self, var: Var, use: str) -> bool:
        typ = get_proper_type(var.type)
        return isinstance(typ, Instance) and typ.type.get(_ACCESS[use]) is not None

    def _is_silent_function(self, callee: Callee) -> bool:
        if callee.also or (callee.scope is not None and not self._is_solved):
            return False
        return not any(runs_something(signature.behaviour) for signature in callee.signatures) and not (
            runs_something(callee.behaviour)
        )


def _take_classes(typ: Type, found: list[TypeInfo]) -> bool:
    """Add the classes that a type stands for; False if it may be anything else."""
    match get_proper_type(typ):
        case Instance(type=info) if info.fullname != "builtins.object":
            found.append(info)
        case NoneType():
            pass
        case UnionType(items=items):
            return all(_take_classes(item, found) for item in items)
        case LiteralType(fallback=fallback) | TypedDictType(fallback=fallback):
            found.append(fallback.type)
        case TupleType(partial_fallback=fallback):
            found.append(fallback.type)
        case _:
            return False
    return True
