"""What a type alone says of a value: whether it can be awaited, tested, or only looked at."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    Decorator,
    Expression,
    FuncDef,
    IntExpr,
    MemberExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.patterns import AsPattern, ClassPattern, OrPattern, SingletonPattern, ValuePattern
from mypy.types import (
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    ProperType,
    Type,
    UnionType,
    get_proper_type,
)

from loopsafe.resolve.signatures import is_coroutine_type


def only_objects(typ: Type) -> bool:
    """Whether a type says nothing of a value, or of the items of an iterable: nothing can be done with it but look."""
    proper = get_proper_type(typ)
    if not isinstance(proper, Instance):
        return False
    if proper.type.fullname == "typing.Iterable":
        return only_objects(proper.args[0])
    return proper.type.fullname == "builtins.object"


def gives_none(typ: ProperType) -> bool:
    """Whether a coroutine gives None: ``None | Coroutine[Any, Any, None]`` is a result that may be awaited or not."""
    return isinstance(typ, Instance) and isinstance(
        get_proper_type(typ.args[-1] if typ.args else None), NoneType
    )


def is_awaitable(typ: ProperType) -> bool:
    """Whether a value has an ``__await__``."""
    return isinstance(typ, Instance) and typ.type.get("__await__") is not None


def may_be_none(expr: Expression, owner: ProperType | None) -> bool:
    """Whether a variable or an attribute is declared to be optional, so that its truth says something.

    mypy narrows it at an assignment; but an exception may skip that, and an attribute is changed by others.

    Args:
        expr: the variable or attribute.
        owner: the type of the object whose attribute it is.
    """
    node = expr.node if isinstance(expr, RefExpr) else None
    if node is None and isinstance(expr, MemberExpr) and isinstance(owner, Instance):
        symbol = owner.type.get(expr.name)
        node = symbol.node if symbol is not None else None
    declared = get_proper_type(node.type) if isinstance(node, (Var, Decorator)) else None
    if isinstance(node, Decorator) and isinstance(declared, CallableType):
        declared = get_proper_type(declared.ret_type)
    return isinstance(declared, UnionType) and any(
        isinstance(get_proper_type(item), NoneType) for item in declared.items
    )


def is_only_awaited(typ: ProperType) -> bool:
    """Whether a class is declared to be an awaitable; one that merely can be awaited may be asked if it is there."""
    return isinstance(typ, Instance) and typ.type.has_base("typing.Awaitable") and not has_truth(typ)


def has_truth(typ: ProperType) -> bool:
    """Whether the truth of a value says something about it."""
    return isinstance(typ, Instance) and any(
        typ.type.get(name) is not None for name in ("__bool__", "__len__")
    )


def takes_awaitable(declared: ProperType) -> bool:
    """Whether a parameter is declared to take an awaitable."""
    if isinstance(declared, UnionType):
        return any(takes_awaitable(get_proper_type(item)) for item in declared.items)
    return is_awaitable(declared)


def cases_of(typ: ProperType | None) -> Iterator[object]:
    """The cases that make up a type: classes, truth values, members of enums."""
    match typ:
        case UnionType(items=items):
            for item in items:
                yield from cases_of(get_proper_type(item))
        case NoneType():
            yield None
        case LiteralType(value=value):
            yield value
        case Instance(type=info) if info.fullname == "builtins.bool":
            yield from (True, False)
        case Instance(type=info) if info.is_enum:
            yield from info.enum_members
        case Instance(type=info):
            yield info
        case _:
            yield typ


def cases_matched_by(pattern: Node) -> Iterator[object]:
    """The cases of a type that a pattern matches altogether."""
    match pattern:
        case OrPattern(patterns=parts):
            for part in parts:
                yield from cases_matched_by(part)
        case AsPattern(pattern=Node() as inner):
            yield from cases_matched_by(inner)
        case SingletonPattern(value=value):
            yield value
        case ValuePattern(expr=MemberExpr(name=name)):
            yield name
        case ValuePattern(expr=StrExpr(value=value) | IntExpr(value=value)):
            yield value
        case ClassPattern(class_ref=RefExpr(node=TypeInfo() as info), positionals=[], keyword_keys=[]):
            yield info


def returns_bool(function: Type | None) -> bool:
    """Whether a function, or the coroutine that it gives, is declared to return ``bool``."""
    proper = get_proper_type(function)
    result = get_proper_type(proper.ret_type) if isinstance(proper, CallableType) else None
    if isinstance(result, Instance) and result.type.fullname == "typing.Coroutine" and len(result.args) == 3:
        result = get_proper_type(result.args[2])
    return isinstance(result, Instance) and result.type.fullname == "builtins.bool"


def is_async_def(node: Node | None) -> bool:
    """Whether a function is defined so that calling it gives a coroutine."""
    func = node.func if isinstance(node, Decorator) else node
    return isinstance(func, FuncDef) and func.is_coroutine and not func.is_async_generator


def async_method(info: TypeInfo, name: str) -> FuncDef | None:
    """The method of a class, if calling it gives a coroutine, as seen through its decorators."""
    symbol = info.get(name)
    node = symbol.node if symbol is not None else None
    if isinstance(node, Decorator):
        typ = get_proper_type(node.type)
        return node.func if isinstance(typ, CallableType) and is_coroutine_type(typ.ret_type) else None
    return node if isinstance(node, FuncDef) and is_async_def(node) else None


def declared_types(signature: CallableType) -> list[Type]:
    """Parameter types as they are declared: a type variable does not promise anything of what is given for it."""
    definition = signature.definition
    generic = None
    if isinstance(definition, (FuncDef, Decorator, OverloadedFuncDef)):
        generic = get_proper_type(definition.type)
    if not isinstance(generic, CallableType):
        return signature.arg_types
    bound_self = len(generic.arg_types) - len(signature.arg_types)
    return generic.arg_types[bound_self:] if bound_self in (0, 1) else signature.arg_types
