"""What definitions and their declared types tell by themselves."""

from __future__ import annotations

from collections.abc import Iterable

from mypy.nodes import (
    ARG_STAR2,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    Node,
    OverloadedFuncDef,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    Overloaded,
    ProperType,
    Type,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import bind
from loopsafe.stub_reader import (
    Parameter,
)

_COROUTINES = frozenset({"typing.Coroutine", "types.CoroutineType", "typing.AwaitableGenerator"})


def implementation(node: Node | None) -> FuncDef | None:
    """The function with a body behind a definition: the implementation of overloads, the getter of a property."""
    match node:
        case FuncDef():
            return node
        case Decorator():
            return node.func
        case OverloadedFuncDef(impl=impl) if impl is not None:
            return implementation(impl)
        case OverloadedFuncDef(items=items) if items:
            return implementation(items[0])
    return None


def is_coroutine_type(typ: Type | None) -> bool:
    """Whether values of the type are coroutine objects, which do nothing until they are awaited."""
    proper = get_proper_type(typ)
    return isinstance(proper, Instance) and (
        proper.type.fullname in _COROUTINES or proper.type.has_base("typing.Coroutine")
    )


def gives_awaitable(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    typ = get_proper_type(node.type)
    first = typ.items[0] if isinstance(typ, Overloaded) and typ.items else typ
    result = get_proper_type(first.ret_type) if isinstance(first, CallableType) else None
    return isinstance(result, Instance) and result.type.has_base("typing.Awaitable")


def union_members(typ: Type) -> Iterable[ProperType]:
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        for item in proper.items:
            yield from union_members(item)
    else:
        yield proper


def typed_arguments(function: CallableType, call: CallExpr) -> list[tuple[Type, Expression]]:
    """The arguments of a call with the declared types of their parameters; none where they do not fit."""
    return bound_types(function, call) or []


def bound_types(function: CallableType, call: CallExpr) -> list[tuple[Type, Expression]] | None:
    start = _bound_self(function, call)
    parameters = type_parameters(function)[start:]
    bound = bind(parameters, call)
    if bound is None:
        return None
    types = function.arg_types[start:]
    return [(typ, expr) for p, typ in zip(parameters, types) for expr in bound.get(p.name, ())]


def type_parameters(function: CallableType) -> list[Parameter]:
    """The parameters of a callable type."""
    found = []
    for position, (name, kind) in enumerate(zip(function.arg_names, function.arg_kinds)):
        word = "positional_or_keyword" if name else "positional_only"
        if kind.is_named():
            word = "keyword_only"
        if kind.is_star():
            word = "var_keyword" if kind is ARG_STAR2 else "var_positional"
        found.append(Parameter(name or f"#{position}", word, kind.is_required()))
    return found


def common_type(types: list[ProperType | None]) -> ProperType | None:
    """The type that stands for several possible ones."""
    known = [typ for typ in types if typ is not None]
    if len(known) < 2:
        return known[0] if known else None
    return UnionType(known)


def _bound_self(function: CallableType, call: CallExpr) -> int:
    """How many leading parameters of a declared type a call does not give, because they are bound."""
    definition = function.definition
    func = implementation(definition)
    if func is None or not func.info or (func.is_static and func.name != "__new__"):
        return 0
    return 1 if len(function.arg_types) == len(func.arg_names) else 0


def tells_nothing(var: Var, declared: ProperType | None) -> bool:
    """Whether a variable has no type, or just that of the None that it starts with, as mypy saw no more of it."""
    if declared is None or isinstance(declared, AnyType):
        return True
    return var.is_inferred and all(isinstance(item, (AnyType, NoneType)) for item in union_members(declared))


def is_static(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    func = implementation(node)
    return func is not None and func.is_static and func.name != "__new__"


def is_class_method(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    func = implementation(node)
    return func is not None and func.is_class
