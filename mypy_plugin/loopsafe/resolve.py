"""What an expression may evaluate to, and so which functions a call runs.

Resolution goes by *declared* types: names bound by semantic analysis, annotations, inferred module and
class attributes, and a small local inference (constructor calls, declared results, ``with ... as``, loops).
That is all that exists in mypy's interface phase, when summaries are made, and it is all there ever is for
unannotated functions. Where mypy's own inferred types are at hand (``exact``), they come first.

What cannot be resolved has no values; nobody guesses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatch
from typing import Any, NamedTuple, Protocol

from mypy.expandtype import expand_type, expand_type_by_instance
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    ARG_POS,
    ARG_STAR2,
    ArgKind,
    AssertTypeExpr,
    AssignmentExpr,
    AwaitExpr,
    BytesExpr,
    CallExpr,
    CastExpr,
    ConditionalExpr,
    Decorator,
    DictExpr,
    Expression,
    FuncDef,
    GeneratorExpr,
    IndexExpr,
    IntExpr,
    LambdaExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OpExpr,
    OverloadedFuncDef,
    SetComprehension,
    SetExpr,
    SliceExpr,
    StrExpr,
    SuperExpr,
    SymbolNode,
    TupleExpr,
    TypeAlias,
    TypeApplication,
    TypeInfo,
    Var,
)
from mypy.typeops import get_all_type_vars, get_type_vars
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
    TypeType,
    TypeVarId,
    TypeVarType,
    UnionType,
    get_proper_type,
)
from mypy.typevars import fill_typevars, fill_typevars_with_any

from loopsafe.callees import Callee, Origin, Value, bind, choose, literal_fits, node_parameters
from loopsafe.catalogue import Catalogue
from loopsafe.effects import CALLED, HARMLESS, Behaviour, Role, changed
from loopsafe.scopes import ASYNC, Binding, Scope, Test
from loopsafe.stub_reader import (
    Condition,
    Parameter,
    Signature,
    StubClass,
    StubFunction,
)

Values = list[Value]
Arguments = dict[str, list[Expression]]

_APPLIED = Parameter("function", "positional_or_keyword", True)
_COROUTINES = frozenset({"typing.Coroutine", "types.CoroutineType", "typing.AwaitableGenerator"})


class World(Protocol):
    """What resolution asks of the modules around it."""

    catalogue: Catalogue

    def module(self, name: str) -> MypyFile | None:
        """The module of that name, if it is part of the build."""

    unfinished: set[Scope]
    """Functions that were asked for while they are looked at."""

    def scope(self, node: Node) -> Scope | None:
        """The scope of a function in the modules under analysis."""

    def scope_named(self, name: str) -> Scope | None:
        """The scope of that qualified name in the modules under analysis."""

    def static(self, scope: Scope) -> Behaviour:
        """What is known of a function under analysis before its effects are solved."""

    def asks_loop(self, scope: Scope) -> bool:
        """Whether a function asks if a loop runs."""

    def is_settled(self, scope: Scope) -> bool:
        """Whether what is known of a function under analysis will not change while it is analysed."""

    def wrappers(self, scope: Scope) -> tuple[Callee, ...]:
        """The wrappers that the decorators of a function put around it."""

    def summary(self, fullname: str) -> Behaviour | None:
        """What is kept of a function of another module."""

    def imported(self, fullname: str) -> str | None:
        """The dotted name of what another module imports under that name without mypy seeing it."""

    def variable(self, fullname: str) -> str | None:
        """The class of a variable of another module that has no type."""

    def bindings(self, var: Var) -> list[Binding]:
        """What the modules under analysis assign to a variable."""

    def narrowed(self, expr: NameExpr) -> tuple[Test, ...]:
        """The ``isinstance`` tests that hold, or do not, where a name is used."""

    def owner_of(self, var: Var) -> TypeInfo | None:
        """The class whose ``self`` or ``cls`` the variable is."""

    def parameter(self, var: Var) -> tuple[FuncDef | LambdaExpr, int] | None:
        """The function that the variable is a parameter of, and its position."""

    def import_at(self, expr: NameExpr) -> str | None:
        """The dotted name that a name stands for where it is used, if it was imported and mypy cannot see it."""


class Member(NamedTuple):
    """An attribute as found on a class: the class that has it, its node, and what the stubs say of it."""

    base: TypeInfo
    node: SymbolNode | None
    entry: StubFunction | None = None

    @property
    def is_property(self) -> bool:
        """Whether reading the attribute runs code of the class."""
        if self.entry is not None:
            return self.entry.is_property
        node = self.node
        if isinstance(node, Decorator):
            return node.func.is_property
        return isinstance(node, OverloadedFuncDef) and node.is_property


class Resolver:
    """Resolves the expressions of the modules under analysis.

    Args:
        world: the modules.
        exact: mypy's inferred type of an expression, where it has one.
    """

    def __init__(self, world: World, exact: Callable[[Expression], Type | None] | None = None) -> None:
        self.world = world
        self.catalogue = world.catalogue
        self._exact = exact
        self._known: dict[Expression, Values] = {}
        self._callees: dict[CallExpr, list[Callee]] = {}
        self._facts: dict[tuple[Callee, CallExpr], tuple[Behaviour, Arguments]] = {}
        self._functions: dict[tuple[Node, int], Callee] = {}
        self._fixed: dict[Node, bool] = {}
        self._members: dict[tuple[TypeInfo, str], Member | None] = {}
        self._busy: set[object] = set()
        self._tentative: list[tuple[dict[Any, Any], object]] = []

    def values(self, expr: Expression) -> Values:
        """All that an expression may evaluate to, as far as can be told."""
        known = self._known.get(expr)
        if known is not None:
            return known
        if expr in self._busy:
            return []
        self._busy.add(expr)
        try:
            found = self._structural(expr)
            if self._exact is not None:
                found = self._with_exact_type(expr, found)
        finally:
            self._busy.discard(expr)
        self._keep(self._known, expr, found)
        return found

    def _keep(self, table: dict[Any, Any], key: object, found: object) -> None:
        """Keep an answer, unless it rests on a function that is just being looked at: then only until that is done."""
        table[key] = found
        if self.world.unfinished:
            self._tentative.append((table, key))

    def forget_tentative(self) -> None:
        """Drop the answers that could be different now."""
        for table, key in self._tentative:
            table.pop(key, None)
        self._tentative.clear()

    def exact(self, expr: Expression) -> ProperType | None:
        """mypy's inferred type of an expression, where it has one."""
        return get_proper_type(self._exact(expr)) if self._exact is not None else None

    def plain_type(self, var: Var) -> ProperType | None:
        """The declared type of a variable, if that is all that there is to know of it."""
        if var.is_suppressed_import or self.catalogue.attribute(var.fullname):
            return None
        declared = self._declared_type(var)
        owner = self.world.owner_of(var)
        if owner is not None and not var.is_cls and (declared is None or isinstance(declared, AnyType)):
            return fill_typevars_with_any(owner)
        return declared

    def _with_exact_type(self, expr: Expression, found: Values) -> Values:
        assert self._exact is not None
        exact = get_proper_type(self._exact(expr))
        if exact is None or isinstance(exact, AnyType):
            return found
        structural = [
            v for v in found if v.function or v.scope or v.entry or v.module or v.dotted or v.is_class
        ]
        typed = self.from_type(exact)
        if any(v.entry is not None and not v.is_class for v in structural):
            return structural
        if structural:
            named = {v.function.name for v in structural if v.function}
            return structural + [
                v for v in typed if v.type is not None and not v.is_class and not v.function and not named
            ]
        if typed and any(v.trusted for v in found):
            return found
        origins = [v.origin for v in found if v.origin is not None]
        if origins and typed:
            return [changed(v, origin=origins[0]) for v in typed]
        return typed or [v for v in found if v.origin is not None]

    def _says_more(self, ours: Value, other: Value) -> bool:
        """Whether the class that our stub gives tells more than the one in mypy's stub of the function."""
        if not isinstance(ours.type, Instance):
            return False
        if isinstance(other.type, CallableType):
            return other.function is None
        if not isinstance(other.type, Instance):
            return False
        return not other.type.type.has_base(ours.type.type.fullname)

    def _structural(self, expr: Expression) -> Values:
        match expr:
            case NameExpr():
                return self._name(expr)
            case MemberExpr():
                return self._attribute(expr)
            case CallExpr():
                if isinstance(expr.analyzed, (CastExpr, TypeApplication)):
                    return self._structural(expr.analyzed)
                return self._call(expr)
            case SuperExpr():
                return self._super(expr)
            case LambdaExpr():
                scope = self.world.scope(expr)
                name = scope.name if scope else "<lambda>"
                return [Value(function=self._function_in_program(name, expr, scope, 0))]
            case GeneratorExpr():
                return [Value(scope=self.world.scope(expr))]
            case AwaitExpr():
                return self._awaited(self.values(expr.expr))
            case IndexExpr():
                return self._item_at(expr)
            case ConditionalExpr():
                return self._merge(expr.if_expr, expr.else_expr)
            case OpExpr(op="or" | "and"):
                return self._merge(expr.left, expr.right)
            case OpExpr(op="/" | "+" | "|"):
                return self._operated(expr)
            case AssignmentExpr():
                return self.values(expr.value)
            case CastExpr():
                return self.from_type(expr.type)
            case AssertTypeExpr() | TypeApplication():
                return self.values(expr.expr)
            case StrExpr():
                return self._builtin("str")
            case BytesExpr():
                return self._builtin("bytes")
            case IntExpr():
                return self._builtin("int")
        return []

    def _merge(self, *parts: Expression) -> Values:
        return [value for part in parts for value in self.values(part)]

    def _builtin(self, name: str) -> Values:
        info = self.catalogue.info(f"builtins.{name}")
        return [Value(type=Instance(info, []))] if info else []

    def from_type(self, typ: Type | None) -> Values:
        """The values that a type stands for; a union stands for each of its members."""
        match get_proper_type(typ):
            case Instance() as instance:
                return [Value(type=instance)]
            case UnionType(items=items):
                return [value for item in items for value in self.from_type(item)]
            case TypeVarType() as variable:
                return [v for t in (variable.values or [variable.upper_bound]) for v in self.from_type(t)]
            case CallableType() as function:
                if function.is_type_obj():
                    return [Value(info=function.type_object(), is_class=True)]
                if isinstance(function.definition, (FuncDef, Decorator, OverloadedFuncDef)):
                    skip = 1 if function.definition.info and function.bound() else 0
                    callee = self.callee_of(function.definition, skip)
                    return [Value(type=function, function=callee)]
                return [Value(type=function)]
            case Overloaded(items=items) as overloaded:
                return self.from_type(items[0]) if items else [Value(type=overloaded)]
            case TypeType(item=item):
                return [
                    Value(info=v.type.type, is_class=True)
                    for v in self.from_type(item)
                    if isinstance(v.type, Instance)
                ]
            case TupleType() as tuple_type:
                return [Value(type=tuple_type)]
            case LiteralType(fallback=fallback):
                return [Value(type=fallback)]
            case TypedDictType() as typed_dict:
                return [Value(type=typed_dict)]
        return []

    def from_class_name(self, name: str) -> Values:
        """The value that is an instance of the class of that name; ``def name`` means the function itself."""
        if name.startswith("def "):
            return [Value(function=self.named(name[4:]))]
        if info := self.catalogue.info(name):
            return [Value(type=fill_typevars_with_any(info))]
        entry = self.catalogue.public(name)
        if isinstance(entry, StubClass):
            return [Value(entry=entry)]
        return []

    def _name(self, expr: NameExpr) -> Values:
        narrowed = self._narrowed(expr)
        if narrowed is not None:
            return narrowed
        if expr.node is None:
            dotted = self.world.import_at(expr)
            return self.from_dotted(dotted) if dotted else []
        return self._symbol(expr.node, expr)

    def _narrowed(self, expr: NameExpr) -> Values | None:
        """What a name may be behind ``isinstance`` tests; None where there are none."""
        tests = self.world.narrowed(expr)
        if not tests or not isinstance(expr.node, Var):
            return None
        found = self._variable(expr.node, expr)
        for kinds, holds in tests:
            parts = kinds.items if isinstance(kinds, TupleExpr) else [kinds]
            classes = [self._instance(v) for part in parts for v in self.values(part) if v.is_class]
            infos = [info for v in classes if (info := self.class_of(v)) is not None]
            fits = [v for v in found if self._is_one_of(v, infos)]
            if holds:
                found = fits or classes
            else:
                found = [v for v in found if v not in fits]
        return found

    def _is_one_of(self, value: Value, infos: list[TypeInfo]) -> bool:
        own = self.class_of(value)
        return own is not None and any(own.has_base(info.fullname) for info in infos)

    def _instance(self, value: Value) -> Value:
        if value.info is not None:
            return Value(type=fill_typevars_with_any(value.info))
        return changed(value, is_class=False)

    def _symbol(self, node: SymbolNode, expr: NameExpr | MemberExpr | None = None) -> Values:
        """What a name bound to a symbol means."""
        match node:
            case FuncDef() | Decorator() | OverloadedFuncDef():
                return [Value(function=self.callee_of(node, 0))]
            case TypeInfo():
                return [Value(info=node, is_class=True)]
            case TypeAlias():
                return [changed(v, is_class=True, info=v.type.type, type=None)
                        for v in self.from_type(node.target) if isinstance(v.type, Instance)]  # fmt: skip
            case MypyFile():
                return [Value(module=node.fullname)]
            case Var():
                return self._variable(node, expr)
        return []

    def _variable(self, var: Var, expr: NameExpr | MemberExpr | None = None) -> Values:
        if (entry := self.catalogue.function(var.fullname)) is not None and not var.info:
            return [Value(function=self.callee_of_entry(entry))]
        if var.is_suppressed_import:
            dotted = self._suppressed(var, expr)
            return self.from_dotted(dotted) if dotted else []
        if kind := self.catalogue.attribute(var.fullname):
            return self.from_class_name(kind)
        owner = self.world.owner_of(var)
        declared = self._declared_type(var)
        if isinstance(declared, UnionType) and (only := self._only_value(var)):
            return only
        if declared is not None and not isinstance(declared, AnyType):
            return self._with_function(var, self.from_type(declared))
        if owner is not None:
            if var.is_cls:
                return [Value(info=owner, is_class=True)]
            return [Value(type=fill_typevars_with_any(owner))]
        return self._assigned(var)

    def _only_value(self, var: Var) -> Values:
        """What a local variable with a declared union is, where it is assigned only once."""
        if "." in var.fullname or self.world.parameter(var) is not None or var in self._busy:
            return []
        bindings = self.world.bindings(var)
        return self._assigned(var) if len(bindings) == 1 and bindings[0].how == "value" else []

    def _declared_type(self, var: Var) -> ProperType | None:
        """The type of a variable as far as the interface phase of mypy knows it.

        The inferred types of local variables exist only once function bodies are checked: looking at them would give
        a warm run other results than a cold one.
        """
        parameter = self.world.parameter(var)
        if parameter is not None:
            func, position = parameter
            signature = func.type
            if not isinstance(signature, CallableType) or position >= len(signature.arg_types):
                return None
            declared = get_proper_type(signature.arg_types[position])
            kind = func.arg_kinds[position]
            return self._collected(declared, kind) if kind.is_star() else declared
        if "." not in var.fullname and var.is_inferred:
            return None
        return get_proper_type(var.type)

    def _collected(self, item: ProperType, kind: ArgKind) -> ProperType | None:
        """The type of ``*args`` or ``**kwargs`` by that of one argument."""
        string = self.catalogue.info("builtins.str")
        info = self.catalogue.info("builtins.dict" if kind is ARG_STAR2 else "builtins.tuple")
        if info is None or string is None:
            return None
        return Instance(info, [Instance(string, []), item] if kind is ARG_STAR2 else [item])

    def _with_function(self, var: Var, values: Values) -> Values:
        """A variable typed as a callable may be bound to a function that is known (``fetch = requests.get``)."""
        is_callable = any(isinstance(v.type, CallableType) and v.function is None for v in values)
        if is_callable or not values or (var.is_inferred and any(map(self._is_wrapper, values))):
            return [v for v in self._assigned(var) if v.function] or values
        return values

    def _is_wrapper(self, value: Value) -> bool:
        """Whether a value behaves like a function that its constructor was given, as ``partial`` does."""
        if not isinstance(value.type, Instance):
            return False
        stub = self.catalogue.klass(value.type.type.fullname)
        init = stub.members.get("__init__") if stub else None
        return init is not None and any(r.name == "wraps" for s in init.signatures for r in s.behaviour.roles)

    def _assigned(self, var: Var) -> Values:
        """What the program assigns to a variable; as in mypy, the first value that tells decides."""
        if var in self._busy:
            return []
        self._busy.add(var)
        try:
            bindings = self.world.bindings(var)
            for binding in bindings:
                if values := self.binding_values(binding):
                    if any(v.function for v in values) and len(bindings) > 1:
                        return self._all_or_nothing([self.binding_values(b) for b in bindings])
                    return values
        finally:
            self._busy.discard(var)
        kind = self.world.variable(var.fullname)
        return self.from_class_name(kind) if kind else []

    def _all_or_nothing(self, parts: list[Values]) -> Values:
        """Which function it is can be told only if all that it may be are known."""
        known = all(values and all(v.function for v in values) for values in parts)
        return [v for values in parts for v in values] if known else []

    def _suppressed(self, var: Var, expr: NameExpr | MemberExpr | None) -> str | None:
        if isinstance(expr, NameExpr):
            if dotted := self.world.import_at(expr):
                return dotted
        return self.world.imported(var.fullname)

    def from_dotted(self, dotted: str) -> Values:
        """What the stubs alone say of a dotted name that mypy cannot see."""
        match self.catalogue.public(dotted):
            case StubFunction() as entry:
                return [Value(function=self.callee_of_entry(entry), dotted=dotted)]
            case StubClass() as entry:
                return [Value(entry=entry, is_class=True, dotted=dotted)]
            case str() as kind:
                return self.from_class_name(kind)
        return [Value(dotted=dotted)]

    def _attribute(self, expr: MemberExpr) -> Values:
        if isinstance(expr.node, (FuncDef, Decorator, OverloadedFuncDef, TypeInfo, TypeAlias, MypyFile)):
            if not isinstance(expr.node, (FuncDef, Decorator, OverloadedFuncDef)) or not expr.node.info:
                return self._symbol(expr.node, expr)
        if isinstance(expr.node, Var) and not expr.node.info and not self._is_self(expr.expr):
            if not expr.node.is_suppressed_import or not isinstance(expr.expr, NameExpr):
                return self._variable(expr.node, expr)
        return [v for base in self.values(expr.expr) for v in self.member(base, expr.name)]

    def _is_self(self, expr: Expression) -> bool:
        return isinstance(expr, NameExpr) and isinstance(expr.node, Var) and expr.node.is_self

    def member(self, value: Value, name: str) -> Values:
        """What an attribute of a value may be."""
        if value.module is not None:
            return self._module_member(value.module, name)
        if value.entry is not None:
            return self._entry_member(value.entry, name)
        if value.dotted is not None:
            return self.from_dotted(f"{value.dotted}.{name}")
        info = self.class_of(value)
        if info is None:
            return []
        found = self.lookup(info, name)
        if found is None:
            return []
        return self._bound(found, value)

    def _module_member(self, module: str, name: str) -> Values:
        tree = self.world.module(module)
        symbol = tree.names.get(name) if tree else None
        if symbol is not None and symbol.node is not None:
            return self._symbol(symbol.node)
        if self.world.module(f"{module}.{name}") is not None:
            return [Value(module=f"{module}.{name}")]
        return self.from_dotted(f"{module}.{name}") if tree is None else []

    def _entry_member(self, entry: StubClass, name: str) -> Values:
        if name in entry.attributes:
            return self.from_class_name(entry.attributes[name])
        method = self.catalogue.member(entry, name)
        if method is None:
            return []
        if method.is_property:
            returns = method.signatures[-1].returns
            return self.from_class_name(returns) if returns else []
        return [Value(function=self.callee_of_entry(method, entry))]

    def class_of(self, value: Value) -> TypeInfo | None:
        """The class whose attributes a value has."""
        if value.info is not None:
            return value.info
        match value.type:
            case Instance(type=info):
                return info
            case TupleType(partial_fallback=fallback):
                return fallback.type
            case TypedDictType(fallback=fallback):
                return fallback.type
            case CallableType(fallback=fallback):
                return fallback.type
        return None

    def lookup(self, info: TypeInfo, name: str, after: TypeInfo | None = None) -> Member | None:
        """Find an attribute along the method resolution order, stub entries first in each class.

        Args:
            info: the class.
            name: the attribute.
            after: start behind this class, as ``super()`` does.
        """
        if after is not None:
            return self._find_member(info, name, after)
        if (info, name) not in self._members:
            self._members[info, name] = self._find_member(info, name, None)
        return self._members[info, name]

    def _find_member(self, info: TypeInfo, name: str, after: TypeInfo | None) -> Member | None:
        passed = after is None
        for base in info.mro:
            if passed:
                stub = self.catalogue.klass(base.fullname)
                symbol = base.names.get(name)
                if stub is not None and name in stub.members:
                    return Member(base, symbol.node if symbol else None, stub.members[name])
                if symbol is not None and symbol.node is not None:
                    inherited = self._entry_above(info, base, symbol.node)
                    return Member(base, symbol.node, inherited)
            elif base is after:
                passed = True
        return None

    def _entry_above(self, info: TypeInfo, base: TypeInfo, node: SymbolNode) -> StubFunction | None:
        """The entry of a method that a library class overrides: an entry holds for subclasses inside the library."""
        tree = self.world.module(base.module_name)
        if tree is None or not tree.is_stub or not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
            return None
        func = implementation(node)
        if func is None or func.is_coroutine or _gives_awaitable(node):
            return None
        for other in info.mro[info.mro.index(base) + 1 :]:
            stub = self.catalogue.klass(other.fullname)
            if stub is not None and node.name in stub.members:
                return stub.members[node.name]
        return None

    def sync_method_of(self, info: TypeInfo, name: str) -> StubClass | None:
        """The class of the stubs that calls methods of that name without awaiting them, if there is one."""
        for base in info.mro[1:]:
            stub = self.catalogue.klass(base.fullname)
            if stub is None:
                continue
            if name in stub.members:
                marked = any(s.behaviour.sync_overrides for s in stub.members[name].signatures)
                return stub if marked else None
            if stub.is_framework:
                return stub if any(fnmatch(name, p) for p in stub.sync_methods if p) else None
        return None

    def callee_of_member(self, found: Member) -> Callee | None:
        """The method, or the getter of the property, that an attribute is."""
        node = found.node
        if isinstance(node, OverloadedFuncDef) and node.is_property:
            node = node.items[0]
        if found.entry is None and isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
            return self.callee_of(node, 1)
        return None

    def _bound(self, found: Member, value: Value) -> Values:
        """An attribute as seen through the value that it was found on."""
        if found.entry is not None and not found.is_property:
            return [Value(function=self.callee_of_entry(found.entry, None, found, value))]
        stub = self.catalogue.klass(found.base.fullname)
        node = found.node
        if stub is not None and node is not None and node.name in stub.attributes:
            return self.from_class_name(stub.attributes[node.name])
        if found.is_property:
            return self._property_value(found, value)
        match node:
            case FuncDef() | Decorator() | OverloadedFuncDef():
                static = _is_static(node)
                skip = 0 if static or (value.is_class and not _is_class_method(node)) else 1
                return [Value(function=self.callee_of(node, skip, value, found.base))]
            case TypeInfo():
                return [Value(info=node, is_class=True)]
            case Var():
                declared = get_proper_type(node.type)
                if declared is None or isinstance(declared, AnyType):
                    return self._assigned(node)
                return self._with_function(node, self._expanded(declared, value, found.base))
        return []

    def _property_value(self, found: Member, value: Value) -> Values:
        node = found.node
        if isinstance(node, (Decorator, OverloadedFuncDef)):
            getter = node.items[0] if isinstance(node, OverloadedFuncDef) else node
            if isinstance(getter, Decorator):
                callee = self.callee_of(getter, 1, value, found.base)
                return self.result(callee, CallExpr(NameExpr(getter.name), [], [], []))
        if found.entry is not None and (returns := found.entry.signatures[-1].returns):
            return self.from_class_name(returns)
        return []

    def _expanded(self, typ: Type, value: Value, base: TypeInfo) -> Values:
        """A type declared in a generic class, as seen on an instance of a subclass."""
        instance = value.type
        if isinstance(instance, TupleType):
            instance = instance.partial_fallback
        if isinstance(instance, Instance):
            if base.is_generic() or base.has_param_spec_type:
                typ = expand_type_by_instance(typ, map_instance_to_supertype(instance, base))
            if base.self_type is not None:
                typ = expand_type(typ, {base.self_type.id: instance})
        return self.from_type(typ)

    def _protocol_argument(self, protocol: TypeInfo, position: int, value: Value) -> Values:
        """What a value gives for a type argument of a protocol, by the method of the protocol that returns it."""
        for name in protocol.protocol_members:
            symbol = protocol.names.get(name)
            typ = get_proper_type(symbol.type) if symbol is not None else None
            result = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
            wanted = protocol.defn.type_vars[position] if position < len(protocol.defn.type_vars) else None
            if isinstance(result, TypeVarType) and wanted is not None and result.id == wanted.id:
                return self.method_results(value, name) or (
                    self._argument(value.type, "typing.Iterable") if isinstance(value.type, Instance) else []
                )
            if isinstance(result, Instance) and any(
                isinstance(get_proper_type(a), TypeVarType) for a in result.args
            ):
                iterators = [v.type for v in self.method_results(value, name)]
                return [
                    v
                    for i in iterators
                    if isinstance(i, Instance)
                    for v in self._argument(i, "typing.Iterator")
                ]
        return []

    def _super(self, expr: SuperExpr) -> Values:
        info = expr.info
        if info is None:
            return []
        found = self.lookup(info, expr.name, after=info)
        return self._bound(found, Value(type=fill_typevars_with_any(info))) if found else []

    def callee_of(
        self,
        node: FuncDef | Decorator | OverloadedFuncDef,
        skip: int,
        receiver: Value | None = None,
        base: TypeInfo | None = None,
    ) -> Callee:
        """The callee that a function node is.

        Args:
            node: the function.
            skip: how many leading parameters are already bound.
            receiver: the value that a method is called on.
            base: the class that the method is defined in.
        """
        known = self._functions.get((node, skip))
        if known is None:
            known = self._find_callee(node, skip)
            if known.scope is None or self.world.is_settled(known.scope):
                self._functions[node, skip] = known
        if receiver is None or base is None or self._is_the_same_for_all(node, base):
            return known
        returns = self._returns(node, receiver, base)
        return known if returns is known.returns else changed(known, returns=returns)

    def _is_the_same_for_all(self, node: FuncDef | Decorator | OverloadedFuncDef, base: TypeInfo) -> bool:
        """Whether the type of a method does not depend on what it is called on."""
        known = self._fixed.get(node)
        if known is None:
            typ = get_proper_type(node.type)
            items = typ.items if isinstance(typ, Overloaded) else [typ]
            known = self._fixed[node] = all(
                not isinstance(item, CallableType) or not get_all_type_vars(item) for item in items
            )
        return known

    def _find_callee(self, node: FuncDef | Decorator | OverloadedFuncDef, skip: int) -> Callee:
        """The callee that a function node is, whatever it is called on."""
        entry = self.catalogue.function(node.fullname) if node.fullname else None
        if entry is not None and not node.info:
            return self.callee_of_entry(entry, node=node)
        func = implementation(node)
        if func is None:
            return Callee(node.fullname, returns=get_proper_type(node.type))
        if node.info and entry is None:
            stub = self.catalogue.klass(node.info.fullname)
            if stub is not None and node.name in stub.members:
                return self.callee_of_entry(stub.members[node.name], member=Member(node.info, node))
        scope = self.world.scope(func)
        name = scope.name if scope else node.fullname
        callee = self._function_in_program(name, func, scope, skip)
        callee.returns = get_proper_type(node.type)
        callee.owner = node.info or None
        return callee

    def _function_in_program(
        self, name: str, func: FuncDef | LambdaExpr, scope: Scope | None, skip: int
    ) -> Callee:
        if scope is not None:
            behaviour = self.world.static(scope)
            also = self.world.wrappers(scope)
        else:
            behaviour, also = self.world.summary(name) or _declared(func), ()
        signature = Signature(node_parameters(func, skip), behaviour)
        return Callee(name, (signature,), scope, behaviour, also, node=func)

    def _returns(
        self, node: FuncDef | Decorator | OverloadedFuncDef, receiver: Value | None, base: TypeInfo | None
    ) -> ProperType | None:
        """The declared type of a function, as seen on the receiver; ``result`` takes the result from it."""
        typ = get_proper_type(node.type)
        if not isinstance(typ, (CallableType, Overloaded)) or receiver is None or base is None:
            return typ
        instance = receiver.type
        if receiver.is_class and receiver.info is not None:
            instance = get_proper_type(fill_typevars_with_any(receiver.info))
        if isinstance(instance, TupleType):
            instance = instance.partial_fallback
        if not isinstance(instance, Instance):
            return typ
        if base.is_generic() and instance.type.has_base(base.fullname):
            typ = get_proper_type(expand_type_by_instance(typ, map_instance_to_supertype(instance, base)))
        if base.self_type is not None:
            typ = get_proper_type(expand_type(typ, {base.self_type.id: instance}))
        first = typ.items[0] if isinstance(typ, Overloaded) and typ.items else typ
        if isinstance(first, CallableType) and first.arg_types:
            own = get_proper_type(first.arg_types[0])
            own = get_proper_type(own.item) if isinstance(own, TypeType) else own
            if isinstance(own, TypeVarType):
                typ = get_proper_type(expand_type(typ, {own.id: instance}))
        return typ

    def callee_of_entry(
        self,
        entry: StubFunction,
        owner: StubClass | None = None,
        member: Member | None = None,
        receiver: Value | None = None,
        node: SymbolNode | None = None,
    ) -> Callee:
        """The callee that a stub entry is; types come from mypy's symbol where it has one."""
        node = member.node if member is not None else node
        returns = None
        func = None
        if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
            returns = self._returns(node, receiver, member.base if member else None)
            func = implementation(node)
        signatures = tuple(entry.signatures)
        if entry.is_configured and func is not None:
            skip = 0 if func.is_static or not func.info or (receiver and receiver.is_class) else 1
            behaviour = entry.signatures[0].behaviour
            signatures = (Signature(node_parameters(func, skip), behaviour),)
        return Callee(entry.name, signatures, returns=returns, node=func)

    def named(self, name: str) -> Callee:
        """The function of that qualified name in the program."""
        scope = self.world.scope_named(name)
        if scope is not None:
            func = scope.function
            return self._function_in_program(name, func, scope, 0) if func else Callee(name, scope=scope)
        return Callee(name, behaviour=self.world.summary(name) or HARMLESS)

    def functions(self, value: Value) -> Iterator[Callee]:
        """What runs when a value is called."""
        if value.function is not None:
            yield value.function
        elif value.is_class:
            yield from self.constructors(value)
        elif value.entry is not None:
            if method := self.catalogue.member(value.entry, "__call__"):
                yield self.callee_of_entry(method, value.entry)
        elif isinstance(value.type, Instance):
            for bound in self.member(value, "__call__"):
                if bound.function is not None:
                    yield bound.function

    def constructors(self, value: Value) -> Iterator[Callee]:
        """What runs when a class is instantiated; several methods come as one callee with others ``also``."""
        if value.info is None:
            if value.entry is not None:
                for name in ("__init__", "__new__"):
                    if method := self.catalogue.member(value.entry, name):
                        yield self.callee_of_entry(method, value.entry)
                        return
            return
        info = value.info
        if entry := self.catalogue.function(info.fullname):
            yield self.callee_of_entry(entry)
            return
        receiver = Value(type=fill_typevars_with_any(info))
        is_dataclass = any("dataclass" in base.metadata for base in info.mro)
        found = [
            bound.function
            for name in ("__init__", "__new__", *(["__post_init__"] if is_dataclass else []))
            for member in [self.lookup(info, name)]
            if member is not None and member.base.fullname != "builtins.object"
            for bound in self._bound(member, receiver)
            if bound.function is not None
        ]
        if info.metaclass_type is not None and info.metaclass_type.type.fullname != "builtins.type":
            member = self.lookup(info.metaclass_type.type, "__call__")
            if member is not None and not member.base.fullname.startswith("builtins."):
                found += [b.function for b in self._bound(member, value) if b.function]
        if found:
            yield changed(found[0], also=(*found[0].also, *found[1:]))

    def callees(self, call: CallExpr) -> list[Callee]:
        """The functions that a call may run; those of libraries that no stub speaks of may be left out."""
        known = self._callees.get(call)
        if known is not None:
            return known
        found: list[Callee] = []
        if not self._is_of_no_interest(call):
            found = [f for value in self.values(call.callee) for f in self.functions(value)]
        if len(found) > 1:
            found = list({(f.name, f.scope): f for f in found}.values())
        if call not in self._busy:
            self._keep(self._callees, call, found)
        return found

    def _is_of_no_interest(self, call: CallExpr) -> bool:
        """Whether mypy's type tells at a glance that a call goes to a library function without an entry."""
        exact = self._exact(call.callee) if self._exact is not None else None
        if isinstance(exact, Overloaded) and exact.items:
            exact = exact.items[0]
        if not isinstance(exact, CallableType):
            return False
        definition = exact.type_object() if exact.is_type_obj() else exact.definition
        if definition is None or (isinstance(definition, TypeInfo) and len(definition.mro) > 2):
            return False
        if definition.name in self.catalogue.names:
            return False
        module, _ = self.catalogue.split(definition.fullname)
        tree = self.world.module(module) if module else None
        return tree is not None and tree.is_stub

    def facts(self, callee: Callee, call: CallExpr) -> tuple[Behaviour, Arguments]:
        """What a call of the callee does, and which arguments go to which parameters."""
        known = self._facts.get((callee, call))
        if known is None:
            known = self._find_facts(callee, call)
            self._keep(self._facts, (callee, call), known)
        return known

    def _find_facts(self, callee: Callee, call: CallExpr) -> tuple[Behaviour, Arguments]:
        behaviour = callee.behaviour
        bound: Arguments = {}
        if callee.signatures:
            signature, bound = choose(callee, call, self._fits)
            behaviour = signature.behaviour
        if isinstance(call.callee, MemberExpr):
            bound.setdefault("self", [call.callee.expr])
        if callee.when is not None:
            behaviour = changed(behaviour, when=callee.when)
        return behaviour, bound

    def _fits(self, condition: Condition, expr: Expression) -> bool:
        if literal_fits(condition.literals, expr):
            return True
        wanted = {self.catalogue.defining(name) for name in condition.classes}
        for value in self.values(expr) if wanted else ():
            info = None if value.is_class else self.class_of(value)
            if info is not None and any(map(info.has_base, wanted)):
                return True
            if value.entry is not None and not value.is_class and value.entry.name in condition.classes:
                return True
        return False

    def _call(self, call: CallExpr) -> Values:
        found: Values = []
        for value in self.values(call.callee):
            if value.is_class and not (value.info and self.catalogue.function(value.info.fullname)):
                made = next(iter(self.constructors(value)), None)
                origin = Origin(made, call) if made else None
                wrapped = self._wrapped(made, call) if made else []
                made_one = self._constructed(value, call) or [self._instance(value)]
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
        prebound = call if len(call.args) > 1 else None
        return [Value(function=changed(f, prebound=prebound or f.prebound)) for f in wrapped]

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
        for declared, expr in _typed_arguments(function, call):
            self._unify(declared, expr, found)
        return found

    def _unify(self, declared: Type, expr: Expression, found: dict[TypeVarId, Type]) -> None:
        match get_proper_type(declared):
            case TypeVarType(id=identity):
                if typ := _common([v.type for v in self.values(expr)]):
                    found.setdefault(identity, typ)
            case CallableType(ret_type=ret_type):
                if isinstance(variable := get_proper_type(ret_type), TypeVarType):
                    results = [r for v in self.values(expr) for f in self.functions(v)
                               for r in self.result(f, CallExpr(expr, [], [], []))]  # fmt: skip
                    if typ := _common([r.type for r in results]):
                        found.setdefault(variable.id, typ)
            case Instance(type=info, args=args):
                for position, arg in enumerate(args):
                    inner = next((t for t in _members(arg) if isinstance(t, TypeVarType)), None)
                    if inner is not None and inner.id not in found:
                        typ = _common([v.type for v in self._given_argument(info, position, expr)])
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
        for declared, expr in _typed_arguments(function, call):
            match get_proper_type(declared):
                case TypeVarType(id=variable.id):
                    return self.values(expr)
                case TypeType(item=TypeVarType(id=variable.id)):
                    return [self._instance(v) for v in self.values(expr) if v.is_class]
        return self.from_type(self._inferred_arguments(function, call).get(variable.id))

    def _overload_fits(self, item: CallableType, call: CallExpr) -> bool:
        """Whether a call may select an overload, by its argument count and the literals in it."""
        pairs = _bound_types(item, call)
        return pairs is not None and all(
            self._may_be(expr, declared)
            for declared, expr in pairs
            if isinstance(expr, (StrExpr, NameExpr, IntExpr, SliceExpr))
        )

    def _may_be(self, expr: Expression, declared: Type) -> bool:
        options = [get_proper_type(t) for t in _members(declared)]
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

    def _awaited(self, values: Values) -> Values:
        found: Values = []
        for value in values:
            if isinstance(value.type, Instance):
                found += self._argument(value.type, "typing.Awaitable")
            if value.origin is not None and value.type is None:
                callee = value.origin.callee
                if callee.behaviour.is_async and callee.scope is not None and callee.scope not in self._busy:
                    found += self._returned(callee.scope)
        return found

    def _returned(self, scope: Scope) -> Values:
        self._busy.add(scope)
        try:
            return [v for expr in scope.returns for v in self.values(expr)]
        finally:
            self._busy.discard(scope)

    def _argument(self, instance: Instance, base: str) -> Values:
        """The type argument that an instance gives to a generic base class."""
        info = self.catalogue.info(base)
        if info is None or not instance.type.has_base(base):
            return []
        args = map_instance_to_supertype(instance, info).args
        return self.from_type(args[0]) if args else []

    def binding_values(self, binding: Binding) -> Values:
        """What a binding gives its variable."""
        how, expr = binding.how, binding.expr
        match how:
            case "value" | "default":
                return self.values(expr)
            case "item":
                return self.items(expr)
            case "enter":
                return self._entered(expr, "__enter__")
            case "async enter":
                return self._awaited(self._entered(expr, "__aenter__"))
            case "async item":
                return [
                    v
                    for value in self.values(expr)
                    if isinstance(value.type, Instance)
                    for v in self._argument(value.type, "typing.AsyncIterable")
                ]
            case "unpack":
                return self._unpacked(self.values(expr), binding.position)
            case "unpack item":
                return self._unpacked(self.items(expr), binding.position)
        return []

    def items(self, expr: Expression) -> Values:
        """What iterating over an expression gives."""
        match expr:
            case ListExpr(items=items) | TupleExpr(items=items) | SetExpr(items=items):
                return self._merge(*items)
            case DictExpr(items=pairs):
                return self._merge(*(key for key, _ in pairs if key is not None))
            case ListComprehension(generator=generator) | SetComprehension(generator=generator):
                return self.values(generator.left_expr)
            case GeneratorExpr():
                return self.values(expr.left_expr)
        found: Values = []
        for value in self.values(expr):
            if isinstance(value.type, TupleType):
                found += [v for item in value.type.items for v in self.from_type(item)]
            elif isinstance(value.type, Instance):
                found += self._argument(value.type, "typing.Iterable")
        if not found and isinstance(expr, NameExpr) and isinstance(expr.node, Var):
            for binding in self.world.bindings(expr.node):
                if binding.how == "value" and not isinstance(binding.expr, (NameExpr, CallExpr)):
                    return self.items(binding.expr)
        return found

    def _unpacked(self, values: Values, index: int) -> Values:
        found: Values = []
        for value in values:
            if isinstance(value.type, TupleType) and index < len(value.type.items):
                found += self.from_type(value.type.items[index])
            elif isinstance(value.type, Instance):
                found += self._argument(value.type, "typing.Iterable")
        return found

    def _entered(self, expr: Expression, method: str) -> Values:
        found: Values = []
        for value in self.values(expr):
            entered = self.method_results(value, method)
            if value.trusted and any(self.class_of(v) is self.class_of(value) for v in entered):
                entered = [value]
            if not entered and (value.entry is not None or value.type is None):
                entered = [value]
            found += entered
        return found

    def method_results(self, value: Value, method: str) -> Values:
        """What calling a special method of a value without arguments gives."""
        call = CallExpr(NameExpr(method), [], [], [])
        return [
            result
            for bound in self.member(value, method)
            for callee in self.functions(bound)
            for result in self.result(callee, call)
        ]

    def _item_at(self, expr: IndexExpr) -> Values:
        if isinstance(expr.analyzed, TypeApplication):
            return self.values(expr.analyzed.expr)
        found: Values = []
        for value in self.values(expr.base):
            if value.is_class:
                found.append(value)
            elif isinstance(value.type, TupleType) and isinstance(expr.index, IntExpr):
                found += self._unpacked([value], expr.index.value)
            elif isinstance(value.type, TypedDictType) and isinstance(expr.index, StrExpr):
                found += self.from_type(value.type.items.get(expr.index.value))
            else:
                call = CallExpr(expr, [expr.index], [ARG_POS], [None])
                for bound in self.member(value, "__getitem__"):
                    for callee in self.functions(bound):
                        found += self.result(callee, call)
        return found

    def _operated(self, expr: OpExpr) -> Values:
        word = {"/": "__truediv__", "+": "__add__", "|": "__or__"}[expr.op]
        call = CallExpr(expr, [expr.right], [ARG_POS], [None])
        return [
            result
            for value in self.values(expr.left)
            if isinstance(value.type, Instance)
            for bound in self.member(value, word)
            for callee in self.functions(bound)
            for result in self.result(callee, call)
        ]


def decorating(name: str, roles: tuple[Role, ...]) -> Callee:
    """A decorator that does with what it is applied to what the roles say."""
    return Callee(name, (Signature((_APPLIED,), Behaviour(roles=roles)),))


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


def _decorated_or_decorator(values: Values, call: CallExpr) -> Values:
    """What a decorator with optional arguments gives: a decorated function if called with one, else a decorator."""
    scopes = {v.function.scope for v in values if v.function and v.function.scope}
    decorated = [v for v in values if v.function and v.function.scope and v.function.scope.parent in scopes]
    if not decorated:
        return values
    is_given_one = any(kind is ARG_POS for kind in call.arg_kinds)
    return [v for v in values if (v in decorated) is is_given_one]


def _gives_awaitable(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    typ = get_proper_type(node.type)
    first = typ.items[0] if isinstance(typ, Overloaded) and typ.items else typ
    result = get_proper_type(first.ret_type) if isinstance(first, CallableType) else None
    return isinstance(result, Instance) and result.type.has_base("typing.Awaitable")


def _declared(func: FuncDef | LambdaExpr) -> Behaviour:
    """What the definition alone tells of a function whose module says nothing about it."""
    if isinstance(func, FuncDef) and func.is_coroutine and not func.is_async_generator:
        return Behaviour(is_async=True)
    return HARMLESS


def _members(typ: Type) -> Iterable[ProperType]:
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        for item in proper.items:
            yield from _members(item)
    else:
        yield proper


def _typed_arguments(function: CallableType, call: CallExpr) -> list[tuple[Type, Expression]]:
    """The arguments of a call with the declared types of their parameters; none where they do not fit."""
    return _bound_types(function, call) or []


def _bound_types(function: CallableType, call: CallExpr) -> list[tuple[Type, Expression]] | None:
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


def _common(types: list[ProperType | None]) -> ProperType | None:
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


def _is_static(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    func = implementation(node)
    return func is not None and func.is_static and func.name != "__new__"


def _is_class_method(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    func = implementation(node)
    return func is not None and func.is_class
