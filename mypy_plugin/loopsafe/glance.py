"""What the class of a receiver tells at a glance, before a site is resolved.

Most sites whose names are of interest are harmless all the same: ``options.get(key)`` has the name of a call that
may wait for another thread, but ``options`` is a dict. Which class a receiver has is mostly plain to see, by
mypy's type or by a declaration, and what a class does under one name has to be found out only once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from mypy.nodes import (
    BytesExpr,
    CallExpr,
    Decorator,
    DictExpr,
    DictionaryComprehension,
    Expression,
    FloatExpr,
    FuncDef,
    IntExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    SetComprehension,
    SetExpr,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    ProperType,
    TupleType,
    Type,
    TypedDictType,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import Callee, Value
from loopsafe.effects import CALLED
from loopsafe.names import INTERCEPTS, SPECIAL_METHODS, runs_something
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import CALL, CONTAINS, DELETE, ENTER, GET, ITERATE, OPERATE, PLAIN, SET, Site
from loopsafe.stub_reader import StubFunction

_ACCESS: Final = {GET: "__get__", SET: "__set__", DELETE: "__delete__"}
_MAKES_INSTANCES: Final = PLAIN | {"builtins.object"}
_DISPLAYS: Final[dict[type[Expression], str]] = {
    StrExpr: "builtins.str",
    BytesExpr: "builtins.bytes",
    IntExpr: "builtins.int",
    FloatExpr: "builtins.float",
    ListExpr: "builtins.list",
    ListComprehension: "builtins.list",
    SetExpr: "builtins.set",
    SetComprehension: "builtins.set",
    DictExpr: "builtins.dict",
    DictionaryComprehension: "builtins.dict",
}
"""Expressions that are instances of a builtin class by the way they are written."""


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
        self._variables: dict[Var, Type | None] = {}
        self._results: dict[Expression, ProperType | None] = {}

    def is_silent(self, site: Site) -> bool:
        """Whether a site is known to run nothing of interest; False if that takes a closer look."""
        operand = site.operand
        if site.use in (CALL, GET, SET, DELETE):
            if not isinstance(operand, MemberExpr):
                return self._asks_in_silence(site.expr, operand)
            if operand.name == "format" and isinstance(operand.expr, StrExpr):
                return False  # what is formatted counts, too
            return self._all(operand.expr, (operand.name,), site.use)
        if site.use == OPERATE and site.methods != CONTAINS:
            return self._all(operand, site.methods, CALL)
        if site.use == ENTER:
            classes = self._classes(operand)
            return classes is not None and not any(info.has_readable_member("__enter__") for info in classes)
        if site.use == ITERATE or site.methods == CONTAINS:
            if isinstance(operand, CallExpr) and self._result(operand.callee) is None:
                return False  # the body of what is called may run only now
            classes = self._classes(operand)
            return classes is not None and all(
                self._iterates_plainly(info)
                and (site.use == ITERATE or self._is_silent_in(info, "__contains__", CALL))
                for info in classes
            )
        return False

    def _asks_in_silence(self, call: Expression, builtin: Expression) -> bool:
        """Whether a call of ``len`` or the like calls a special method that is silent."""
        if not isinstance(builtin, NameExpr) or not isinstance(call, CallExpr):
            return False
        methods = SPECIAL_METHODS.get(builtin.fullname)
        if methods is None:
            return False
        entries = [self._resolver.catalogue.function(builtin.fullname)]
        if isinstance(builtin.node, TypeInfo):
            makers = [self._resolver.lookup(builtin.node, name) for name in ("__init__", "__new__")]
            entries += [maker.entry for maker in makers if maker is not None]
        signatures = [signature for entry in entries if entry is not None for signature in entry.signatures]
        return not any(runs_something(signature.behaviour) for signature in signatures) and all(
            self._all(arg, methods, CALL) for arg in call.args
        )

    def _iterates_plainly(self, info: TypeInfo) -> bool:
        """Whether iterating over instances of a class runs nothing else; a named tuple iterates as a tuple does."""
        found = self._resolver.lookup(info, "__iter__")
        return found is None or (found.entry is None and found.base.fullname in PLAIN)

    def _all(self, receiver: Expression, names: Iterable[str], use: str) -> bool:
        classes = self._classes(receiver)
        return classes is not None and all(
            self._is_silent_in(info, name, use) for info in classes for name in names
        )

    def _classes(self, expr: Expression) -> list[TypeInfo] | None:
        """The classes that the value of an expression may have; None if that is not plain to see."""
        if isinstance(expr, NameExpr):
            if self._resolver.world.narrowed(expr) or self._resolver.is_made_narrower(expr.node):
                return None
        typ = self._type(expr)
        found: list[TypeInfo] = []
        return found if typ is not None and _take_classes(typ, found) else None

    def _type(self, expr: Expression) -> ProperType | None:
        """The type of an expression, by mypy or else by what is plain to see."""
        typ = self._resolver.exact(expr)
        return self._declared(expr) if typ is None or isinstance(typ, AnyType) else typ

    def _declared(self, expr: Expression) -> ProperType | None:
        """The type of an expression, where declarations and plain assignments tell it."""
        match expr:
            case NameExpr(node=Var() as var):
                return self._resolver.plain_type(var) or self._assigned(var)
            case MemberExpr(expr=receiver, name=name):
                info = self._class(receiver)
                found = self._resolver.lookup(info, name) if info is not None else None
                if found is not None and found.entry is None and isinstance(found.node, Var):
                    stub = self._resolver.catalogue.klass(found.base.fullname)
                    if stub is None or name not in stub.attributes:
                        return self._resolver.plain_type(found.node)
            case CallExpr(analyzed=None, callee=callee):
                if expr not in self._results:
                    self._results[expr] = self._result(callee)
                return self._results[expr]
            case _ if display := _DISPLAYS.get(type(expr)):
                info = self._resolver.catalogue.info(display)
                return Instance(info, []) if info else None
        return None

    def _class(self, receiver: Expression) -> TypeInfo | None:
        """The class of a receiver, if there is just one that it may have."""
        if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var) and receiver.node.is_self:
            return self._resolver.world.owner_of(receiver.node)
        classes = self._classes(receiver)
        return classes[0] if classes is not None and len(classes) == 1 else None

    def _assigned(self, var: Var) -> ProperType | None:
        """The type of a local variable by all that is assigned to it."""
        if "." in var.fullname or self._resolver.world.parameter(var) is not None:
            return None
        if var not in self._variables:
            self._variables[var] = None  # so much is known of one that is assigned to itself
            bindings = self._resolver.world.bindings(var)
            types = [_TAKEN[b.how](self._type(b.expr)) if b.how in _TAKEN else None for b in bindings]
            known = [typ for typ in types if typ is not None]
            self._variables[var] = UnionType.make_union(known) if known and len(known) == len(types) else None
        return get_proper_type(self._variables[var])

    def _result(self, callee: Expression) -> ProperType | None:
        """The declared result of a function, or an instance of a class, if a call gives that and nothing more."""
        node = callee.node if isinstance(callee, RefExpr) else None
        if isinstance(node, TypeInfo):
            return Instance(node, []) if self._is_made_plainly(node) else None
        entry = self._resolver.catalogue.function(node.fullname) if node is not None else None
        if isinstance(callee, MemberExpr) and node is None:
            info = self._class(callee.expr)
            found = self._resolver.lookup(info, callee.name) if info is not None else None
            if found is None or found.is_property:
                return None
            node, entry = found.node, found.entry
        if not isinstance(node, (FuncDef, OverloadedFuncDef)) or not _gives_what_is_declared(entry):
            return None
        if entry is None and self._resolver.callee_of(node, 0).behaviour.when != CALLED:
            return None
        typ = get_proper_type(node.type)
        items = typ.items if isinstance(typ, Overloaded) else [typ]
        results = [i.ret_type for i in items if isinstance(i, CallableType) and not i.implicit]
        return get_proper_type(UnionType.make_union(results)) if len(results) == len(items) else None

    def _is_made_plainly(self, info: TypeInfo) -> bool:
        """Whether calling a class gives an instance of it, of which nobody knows more than that."""
        if info.metaclass_type is not None:
            call = self._resolver.lookup(info.metaclass_type.type, "__call__")
            if call is not None and call.base.fullname != "builtins.type":
                return False
        if self._resolver.catalogue.function(info.fullname) is not None:
            return False
        makers = [self._resolver.lookup(info, name) for name in ("__init__", "__new__")]
        new = makers[1]
        return all(maker is None or _gives_what_is_declared(maker.entry) for maker in makers) and (
            new is None or info.is_named_tuple or new.base.fullname in _MAKES_INSTANCES
        )

    def _is_silent_in(self, info: TypeInfo, name: str, use: str) -> bool:
        key = (info, name, use)
        known = self._silent.get(key)
        if known is None:
            known = self._silent[key] = self._find_silent(info, name, use)
        return known

    def _find_silent(self, info: TypeInfo, name: str, use: str) -> bool:
        found = self._resolver.lookup(info, name)
        if use in INTERCEPTS and (found is None or use != GET) and not self._is_silent_in(info, INTERCEPTS[use], CALL):
            return False
        if found is None:
            return True
        if found.entry is not None:
            return not found.is_property and not any(
                bound.function is None or runs_something(signature.behaviour)
                for bound in self._resolver.bound(found, Value(info=info))
                for signature in (bound.function.signatures if bound.function is not None else ())
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
                        self._resolver.callee_of(node, 1, Value(info=info), found.base)
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


def _item(container: ProperType | None) -> ProperType | None:
    """What iterating over a builtin container gives."""
    if not isinstance(container, Instance) or container.type.fullname not in PLAIN:
        return None
    if container.type.fullname == "builtins.str":
        return container
    return get_proper_type(container.args[0]) if container.args else None


_TAKEN: Final[dict[str, Callable[[ProperType | None], ProperType | None]]] = {
    "value": lambda typ: typ,
    "item": _item,
}
"""What a variable gets of a value that it is bound to."""


def _gives_what_is_declared(entry: StubFunction | None) -> bool:
    """Whether a stub says nothing of the result of a function that mypy's type does not tell."""
    return entry is None or all(
        signature.returns is None
        and signature.behaviour.when == CALLED
        and not any(
            r.name == "wraps" or r.parameter == "return" or r.when != CALLED
            for r in signature.behaviour.roles
        )
        for signature in entry.signatures
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
