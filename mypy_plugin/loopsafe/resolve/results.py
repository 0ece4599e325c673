"""What calling something gives: by its declared type, by our stubs, or by what its body returns."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.expandtype import expand_type
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    ARG_POS,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    IntExpr,
    ListComprehension,
    ListExpr,
    NameExpr,
    OverloadedFuncDef,
    SetExpr,
    SliceExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
)
from mypy.typeops import get_type_vars
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    TupleType,
    Type,
    TypeType,
    TypeVarId,
    TypeVarType,
    UnionType,
    get_proper_type,
)
from mypy.typevars import fill_typevars, fill_typevars_with_any

from loopsafe.callees import Callee, Origin, Value, choose, literal_fits
from loopsafe.effects import CALLED, CALLS, KEEPS, Behaviour, Role, changed
from loopsafe.resolve.functions import Functions
from loopsafe.resolve.signatures import (
    bound_types,
    common_type,
    typed_arguments,
    union_members,
)
from loopsafe.resolve.world import Arguments, Values
from loopsafe.scopes import ASYNC
from loopsafe.stub_reader import (
    Parameter,
    Signature,
)

_APPLIED = Parameter("function", "positional_or_keyword", True)


class Results(Functions):
    """Finds what calls give."""

    def _call(self, call: CallExpr) -> Values:
        found: Values = []
        for value in self.values(call.callee):
            if value.is_class and not (value.info and self.catalogue.function(value.info.fullname)):
                made = next(iter(self.constructors(value)), None)
                origin = Origin(made, call) if made else None
                wrapped = self._wrapped(made, call) if made else []
                made_one = self._result_in_stub(made, call) if made else []
                made_one = made_one or self._constructed(value, call) or [self._instance(value)]
                found += wrapped or [changed(v, origin=origin, dotted=None) for v in made_one]
            else:
                for callee in self.functions(value):
                    found += self.result(callee, call, value)
        return found

    def _constructed(self, value: Value, call: CallExpr) -> Values:
        """An instance of a generic class, its type arguments inferred from those of the constructor."""
        info = value.info
        if info is None or not info.type_vars:
            return []
        for name in ("__init__", "__new__"):
            found = self.lookup(info, name)
            if found is None or found.base.fullname == "builtins.object":
                continue
            if not isinstance(found.node, (FuncDef, Decorator, OverloadedFuncDef)):
                continue
            typ = get_proper_type(found.node.type)
            for item in typ.items if isinstance(typ, Overloaded) else [typ]:
                if isinstance(item, CallableType) and self._overload_fits(item, call):
                    declared = get_proper_type(item.ret_type)
                    known = self._inferred_arguments(item, call)
                    if isinstance(declared, TypeVarType) and declared.id in known:
                        return self.from_type(known[declared.id])
                    generic = declared if isinstance(declared, Instance) else fill_typevars(info)
                    made = get_proper_type(expand_type(generic, known))
                    if not get_type_vars(made):
                        return self.from_type(made)
        return []

    def result(self, callee: Callee, call: CallExpr, function: Value | None = None) -> Values:
        """What calling the callee gives."""
        if wrapped := self._wrapped(callee, call):
            return wrapped
        behaviour, _ = self.facts(callee, call)
        applied = tuple(role._replace(parameter="function") for role in behaviour.role("return"))
        if applied:
            return [Value(function=decorating(callee.name, applied))]
        origin = Origin(callee, call)
        typed = self._declared_result(callee, call)
        ours = self._result_in_stub(callee, call)
        if not typed or any(self._says_more(v, w) for v in ours for w in typed):
            typed = ours
        if any(isinstance(v.type, CallableType) and v.function is None for v in typed):
            typed = [v for v in self._inferred_result(callee, behaviour, call) if v.function] or typed
            typed = self._or_contents(typed, call)
        if function is not None and function.info is not None and function.is_class:
            typed = self._constructed(function, call) or [self._instance(function)]
        if not typed:
            typed = self._inferred_result(callee, behaviour, call)
        if not typed:
            return [Value(origin=origin)]
        return [v if v.function else changed(v, origin=origin) for v in typed]

    def _result_in_stub(self, callee: Callee, call: CallExpr) -> Values:
        """The result that a stub entry gives; it counts where it says more than mypy's own stub of the function."""
        if not any(signature.returns for signature in callee.signatures):
            return []
        signature, _ = choose(callee, call, self._fits)
        if not signature.returns:
            return []
        return [changed(v, trusted=True) for v in self.from_class_name(signature.returns)]

    def made_callable(self, callee: Callee, call: CallExpr) -> Iterator[Callee]:
        """What runs when the object is called that, as a stub entry says, the callee makes."""
        for value in self._result_in_stub(callee, call):
            yield from self.functions(value)

    def _wrapped(self, callee: Callee, call: CallExpr) -> Values:
        """The functions that the result behaves like, as that of ``partial`` does."""
        behaviour, bound = self.facts(callee, call)
        wrapped = [
            changed(f, when=role.when) if role.when != CALLED else f
            for role in behaviour.roles
            if role.name == "wraps" and role.parameter != "return"
            for expr in bound.get(role.parameter, ())[:1]
            for value in self.values(expr)
            for f in self.functions(value)
        ]
        if behaviour.inline and not wrapped:
            return self._decorated(behaviour, bound)
        prebound = call if len(call.args) > 1 else None
        return [Value(function=changed(f, prebound=prebound or f.prebound)) for f in wrapped]

    def _decorated(self, behaviour: Behaviour, bound: Arguments) -> Values:
        """The function that a decorator makes of the one that it is called with, where it still runs that one."""
        found: Values = []
        for expr in next(iter(bound.values()), ()):
            for value in self.values(expr):
                for function in self.functions(value) if value.function is not None else ():
                    word, wrapper = behaviour.wrapping(function.behaviour.is_async) or ("", "")
                    if word == KEEPS or (word == CALLS and not function.behaviour.is_async):
                        also = (self.named(wrapper),) if wrapper else ()
                        found.append(Value(function=changed(function, also=(*function.also, *also))))
        return found

    def _inferred_result(self, callee: Callee, behaviour: Behaviour, call: CallExpr) -> Values:
        """The result of a function without annotations, by what it returns."""
        if behaviour.returns:
            return self.from_class_name(behaviour.returns)
        scope = callee.scope
        if scope is None or scope in self._busy or scope.kind == ASYNC:
            return []
        self._busy.add(scope)
        try:
            parts = [self.values(expr) for expr in scope.returns]
        finally:
            self._busy.discard(scope)
        if any(v.function for values in parts for v in values):
            return _decorated_or_decorator(self._all_or_nothing(parts), call)
        return [v for values in parts for v in values]

    def _declared_result(self, callee: Callee, call: CallExpr) -> Values:
        match callee.returns:
            case CallableType() as function:
                return self._result_of(function, call)
            case Overloaded(items=items):
                for item in items:
                    if self._overload_fits(item, call):
                        return self._result_of(item, call)
            case Instance() as callable_object:
                return [
                    v
                    for bound in self.member(Value(type=callable_object), "__call__")
                    if bound.function is not None
                    for v in self._declared_result(bound.function, call)
                ]
        return []

    def _result_of(self, function: CallableType, call: CallExpr) -> Values:
        result = get_proper_type(function.ret_type)
        if isinstance(result, AnyType) and function.implicit:
            return []
        if isinstance(result, TypeVarType):
            solved = self._solved(result, function, call)
            if solved:
                return solved
        if isinstance(result, (Instance, TupleType)) and function.variables:
            return self.from_type(expand_type(result, self._inferred_arguments(function, call)))
        return self.from_type(result)

    def _inferred_arguments(self, function: CallableType, call: CallExpr) -> dict[TypeVarId, Type]:
        """What a call tells of the type variables of a generic function, by the types of its arguments."""
        found: dict[TypeVarId, Type] = {}
        for declared, expr in typed_arguments(function, call):
            self._unify(declared, expr, found)
        return found

    def _unify(self, declared: Type, expr: Expression, found: dict[TypeVarId, Type]) -> None:
        match get_proper_type(declared):
            case TypeVarType(id=identity):
                if typ := common_type([v.type for v in self.values(expr)]):
                    found.setdefault(identity, typ)
            case CallableType(ret_type=ret_type):
                if isinstance(variable := get_proper_type(ret_type), TypeVarType):
                    results = [r for v in self.values(expr) for f in self.functions(v)
                               for r in self.result(f, CallExpr(expr, [], [], []))]  # fmt: skip
                    if typ := common_type([r.type for r in results]):
                        found.setdefault(variable.id, typ)
            case Instance(type=info, args=args):
                for position, arg in enumerate(args):
                    inner = next((t for t in union_members(arg) if isinstance(t, TypeVarType)), None)
                    if inner is not None and inner.id not in found:
                        typ = common_type([v.type for v in self._given_argument(info, position, expr)])
                        if typ is not None:
                            found[inner.id] = typ
            case UnionType(items=items):
                for item in items:
                    self._unify(item, expr, found)

    def _given_argument(self, info: TypeInfo, position: int, expr: Expression) -> Values:
        """What an argument gives for a type argument of the class that its parameter has."""
        found: Values = []
        for value in self.values(expr):
            instance = value.type.partial_fallback if isinstance(value.type, TupleType) else value.type
            if isinstance(instance, Instance) and instance.type.has_base(info.fullname):
                args = map_instance_to_supertype(instance, info).args
                found += self.from_type(args[position]) if position < len(args) else []
            elif isinstance(instance, Instance) and info.is_protocol:
                found += self._protocol_argument(info, position, value)
        if (
            not found
            and position == 0
            and isinstance(expr, (ListExpr, TupleExpr, SetExpr, ListComprehension))
        ):
            return self.items(expr)
        return found

    def _solved(self, variable: TypeVarType, function: CallableType, call: CallExpr) -> Values:
        """What a type variable that is the whole result stands for."""
        for declared, expr in typed_arguments(function, call):
            match get_proper_type(declared):
                case TypeVarType(id=variable.id):
                    return self.values(expr)
                case TypeType(item=TypeVarType(id=variable.id)):
                    return [self._instance(v) for v in self.values(expr) if v.is_class]
        return self.from_type(self._inferred_arguments(function, call).get(variable.id))

    def _overload_fits(self, item: CallableType, call: CallExpr) -> bool:
        """Whether a call may select an overload, by its argument count and the literals in it."""
        pairs = bound_types(item, call)
        return pairs is not None and all(
            self._may_be(expr, declared)
            for declared, expr in pairs
            if isinstance(expr, (StrExpr, NameExpr, IntExpr, SliceExpr))
        )

    def _may_be(self, expr: Expression, declared: Type) -> bool:
        options = [get_proper_type(t) for t in union_members(declared)]
        if isinstance(expr, SliceExpr):
            return any(isinstance(t, Instance) and t.type.fullname == "builtins.slice" for t in options)
        if (
            isinstance(expr, NameExpr)
            and expr.name != "None"
            and options
            and isinstance(options[0], NoneType)
        ):
            return len(options) > 1
        literals = [t.value for t in options if isinstance(t, LiteralType)]
        if len(literals) < len(options) or not literals:
            return not (
                isinstance(expr, StrExpr)
                and all(isinstance(t, Instance) and t.type.fullname == "builtins.int" for t in options)
            )
        return literal_fits(tuple(literals), expr)

    def _instance(self, value: Value) -> Value:
        if value.info is not None:
            return Value(type=fill_typevars_with_any(value.info))
        return changed(value, is_class=False)

    def _says_more(self, ours: Value, other: Value) -> bool:
        """Whether the class that our stub gives tells more than the one in mypy's stub of the function."""
        if isinstance(other.type, CallableType):
            return other.function is None and not ours.function
        if not isinstance(ours.type, Instance) or not isinstance(other.type, Instance):
            return False
        return not other.type.type.has_base(ours.type.type.fullname)

    def _all_or_nothing(self, parts: list[Values]) -> Values:
        """Which function it is can be told only if all that it may be are known."""
        known = all(values and all(v.function for v in values) for values in parts)
        return [v for values in parts for v in values] if known else []


def decorating(name: str, roles: tuple[Role, ...]) -> Callee:
    """A decorator that does with what it is applied to what the roles say."""
    return Callee(name, (Signature((_APPLIED,), Behaviour(roles=roles)),))


def _decorated_or_decorator(values: Values, call: CallExpr) -> Values:
    """What a decorator with optional arguments gives: a decorated function if called with one, else a decorator."""
    scopes = {v.function.scope for v in values if v.function and v.function.scope}
    decorated = [v for v in values if v.function and v.function.scope and v.function.scope.parent in scopes]
    if not decorated:
        return values
    is_given_one = any(kind is ARG_POS for kind in call.arg_kinds)
    return [v for v in values if (v in decorated) is is_given_one]
