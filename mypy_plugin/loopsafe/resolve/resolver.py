"""What an expression may evaluate to, and so which functions a call runs.

Resolution goes by *declared* types: names bound by semantic analysis, annotations, inferred module and
class attributes, and a small local inference (constructor calls, declared results, ``with ... as``, loops).
That is all that exists in mypy's interface phase, when summaries are made, and it is all there ever is for
unannotated functions. Where mypy's own inferred types are at hand (``exact``), they come first.

What cannot be resolved has no values; nobody guesses.
"""

from __future__ import annotations

from typing import Final

from mypy.nodes import (
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
    OpExpr,
    OverloadedFuncDef,
    RefExpr,
    SetComprehension,
    SetExpr,
    StrExpr,
    SuperExpr,
    SymbolNode,
    TupleExpr,
    TypeAlias,
    TypeApplication,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    Overloaded,
    ProperType,
    TupleType,
    Type,
    TypedDictType,
    TypeType,
    TypeVarType,
    UnionType,
    get_proper_type,
)
from mypy.typevars import fill_typevars_with_any

from loopsafe.callees import Value
from loopsafe.effects import changed
from loopsafe.resolve.signatures import (
    common_type,
    tells_nothing,
)
from loopsafe.resolve.uses import Uses, functions_in
from loopsafe.resolve.world import Values
from loopsafe.scopes import Binding
from loopsafe.stub_reader import (
    StubClass,
    StubFunction,
)

_DISPLAYS: Final = (ListExpr, TupleExpr, SetExpr, DictExpr)


class Resolver(Uses):
    """Resolves the expressions of the modules under analysis."""

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

    def plain_type(self, var: Var) -> ProperType | None:
        """The declared type of a variable, if that is all that there is to know of it."""
        if var.is_suppressed_import or self.catalogue.attribute(var.fullname):
            return None
        declared = self._declared_type(var)
        owner = self.world.owner_of(var)
        if owner is not None and not var.is_cls and (declared is None or isinstance(declared, AnyType)):
            return fill_typevars_with_any(owner)
        return None if tells_nothing(var, declared) else declared

    def _with_exact_type(self, expr: Expression, found: Values) -> Values:
        assert self._exact is not None
        exact = get_proper_type(self._exact(expr))
        if exact is None or isinstance(exact, AnyType):
            return found
        structural = [
            v for v in found if v.function or v.scope or v.entry or v.module or v.dotted or v.is_class
        ]
        typed = self._defined_as(expr, exact) or self.from_type(exact)
        if any(v.entry is not None and not v.is_class for v in structural):
            return structural
        if structural:
            named = {v.function.name for v in structural if v.function}
            return structural + [
                v for v in typed if v.type is not None and not v.is_class and not v.function and not named
            ]
        if typed and any(v.trusted or _fills(v.type, exact) for v in found):
            return found
        origins = [v.origin for v in found if v.origin is not None]
        if origins and typed:
            return [changed(v, origin=origins[0]) for v in typed]
        return typed or [v for v in found if v.origin is not None]

    def _defined_as(self, expr: Expression, exact: ProperType) -> Values:
        """The method that an attribute is, by mypy's type of it."""
        if isinstance(exact, Overloaded) and exact.items:
            exact = exact.items[0]
        definition = exact.definition if isinstance(exact, CallableType) and not exact.is_type_obj() else None
        if not isinstance(expr, MemberExpr) or not isinstance(definition, (FuncDef, Decorator, OverloadedFuncDef)):
            return []
        if definition.name != expr.name or not isinstance(exact, CallableType):
            return []
        skip = 1 if definition.info and exact.bound() else 0
        return [Value(type=exact, function=self.callee_of(definition, skip))]

    def _structural(self, expr: Expression) -> Values:
        match expr:
            case NameExpr():
                return self._name(expr)
            case MemberExpr():
                return self._attribute(expr)
            case CallExpr():
                if isinstance(expr.analyzed, (CastExpr, TypeApplication)):
                    return self._structural(expr.analyzed)
                if isinstance(expr.callee, NameExpr) and expr.callee.fullname == "builtins.type" and len(expr.args) == 1:
                    infos = [self.class_of(v) for v in self.values(expr.args[0]) if not v.is_class]
                    return [Value(info=info, is_class=True) for info in infos if info is not None]
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
            case ListExpr() | ListComprehension() | SetExpr() | SetComprehension() | DictExpr():
                return self._display(expr)
            case StrExpr():
                return self._builtin("str")
            case BytesExpr():
                return self._builtin("bytes")
            case IntExpr():
                return self._builtin("int")
        return []

    def _display(self, expr: ListExpr | ListComprehension | SetExpr | SetComprehension | DictExpr) -> Values:
        """A container by what stands in it, where the types of all items can be told."""
        parts = [self.items(expr)]
        if isinstance(expr, DictExpr):
            parts.append([value for _, item in expr.items for value in self.values(item)])
        types = [common_type([v.type for v in values]) for values in parts]
        known = [t for t, values in zip(types, parts) if t is not None and all(v.type for v in values)]
        name = {ListExpr: "list", ListComprehension: "list", DictExpr: "dict"}.get(type(expr), "set")
        info = self.catalogue.info(f"builtins.{name}")
        return [Value(type=Instance(info, known))] if info and len(known) == len(parts) else []

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
                # Its definition says little: it is gone in a module from the cache, and of several functions it is one.
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
        """The value that is an instance of the class of that name.

        ``def name`` means the function itself; the wrappers that are around it may follow. Of several functions, it
        may be any.
        """
        if name.startswith("def "):
            found = [list(map(self.named, text[4:].split())) for text in name.split("|")]
            return [Value(function=changed(f, also=(*f.also, *wrappers)) if wrappers else f) for f, *wrappers in found]
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
        if self.is_made_narrower(var):
            return [changed(value, trusted=True) for value in self._only_value(var)]
        if declared is not None and not tells_nothing(var, declared):
            return self._with_function(var, self.from_type(declared))
        if owner is not None:
            if var.is_cls:
                return [Value(info=owner, is_class=True)]
            return [Value(type=fill_typevars_with_any(owner))]
        return self.assigned(var)

    def _only_value(self, var: Var) -> Values:
        """What a local variable with a declared union is, where it is assigned only once."""
        if "." in var.fullname or self.world.parameter(var) is not None or var in self._busy:
            return []
        bindings = self.world.bindings(var)
        return self.assigned(var) if len(bindings) == 1 and bindings[0].how == "value" else []

    def is_made_narrower(self, node: SymbolNode | None) -> bool:
        """Whether a local variable is an instance of a subclass of its declared class, by its only assignment."""
        if not isinstance(node, Var) or node.is_inferred or "." in node.fullname:
            return False
        declared = get_proper_type(node.type)
        if not isinstance(declared, Instance):
            return False
        made = [value.type for value in self._only_value(node) if not value.is_class]
        return len(made) == 1 and isinstance(made[0], Instance) and _is_narrower(made[0].type, declared.type)

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
        if is_callable or not values or (var.is_inferred and any(map(self.is_wrapper, values))):
            return [v for v in self.assigned(var) if v.function] or values
        return values

    def is_wrapper(self, value: Value) -> bool:
        """Whether a value may behave like a function that it was made of, as ``partial`` does."""
        if not isinstance(value.type, Instance):
            return False
        if value.type.type.get("__call__") is not None:
            return True
        stub = self.catalogue.klass(value.type.type.fullname)
        init = stub.members.get("__init__") if stub else None
        return init is not None and any(r.name == "wraps" for s in init.signatures for r in s.behaviour.roles)

    def assigned(self, var: Var) -> Values:
        """What the program assigns to a variable; as in mypy, the first value that tells decides."""
        if var in self._busy:
            return []
        self._busy.add(var)
        try:
            bindings = self.world.bindings(var)
            if len(bindings) > 1 and _is_none(bindings[0]):
                bindings = bindings[1:]  # a parameter that gets its real default in the body
            for binding in bindings:
                if values := self.binding_values(binding):
                    if any(v.function for v in values) and len(bindings) > 1:
                        return self._all_or_nothing([self.binding_values(b) for b in bindings])
                    return values
        finally:
            self._busy.discard(var)
        kind = self.world.variable(var.fullname)
        return self.from_class_name(kind) if kind and not kind.startswith("[") else []

    def contents_of(self, var: Var) -> Values:
        """The functions that stand in a container which a variable is bound to, if all that stands there is known."""
        if var in self._busy:
            return []
        self._busy.add(var)
        try:
            bindings = self.world.bindings(var)
            bound = [b.expr for b in bindings if b.how == "value"]
            if len(bound) < len(bindings):
                return []
            if len(bound) == 1 and isinstance(bound[0], (NameExpr, MemberExpr)):
                return self._contents(bound[0])
            if bound and all(isinstance(expr, _DISPLAYS) for expr in bound):
                return self._all_or_nothing([self.values(item) for expr in bound for item in functions_in(expr)])
        finally:
            self._busy.discard(var)
        kind = self.world.variable(var.fullname) if not bindings else None
        return self.from_class_name(kind[1:-1]) if kind and kind.startswith("[") else []

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
        return self._kept_entry(expr) or [v for base in self.values(expr.expr) for v in self.member(base, expr.name)]

    def _kept_entry(self, expr: MemberExpr) -> Values:
        """What an attribute of ``self`` is, where the stubs know more of its only value than its class tells."""
        this = expr.expr.node if isinstance(expr.expr, NameExpr) else None
        owner = self.world.owner_of(this) if isinstance(this, Var) and this.is_self else None
        found = self.own_attribute(owner, expr.name) if owner is not None else None
        var = found.node if found is not None else None
        if owner is None or not isinstance(var, Var) or not var.is_inferred:
            return []
        if self.world.is_set_from_outside(owner, expr.name) or self.world.is_set_below(owner, expr.name):
            return []
        bindings = self.world.bindings(var)
        if len(bindings) != 1 or bindings[0].how != "value" or not isinstance(bindings[0].expr, RefExpr):
            return []
        values = self.assigned(var)
        return values if values and all(v.entry is not None and not v.is_class for v in values) else []

    def _is_self(self, expr: Expression) -> bool:
        return isinstance(expr, NameExpr) and isinstance(expr.node, Var) and expr.node.is_self


def _is_narrower(info: TypeInfo, base: TypeInfo) -> bool:
    return info is not base and info.has_base(base.fullname)


def _is_none(binding: Binding) -> bool:
    return binding.how == "default" and isinstance(binding.expr, NameExpr) and binding.expr.name == "None"


def _fills(ours: ProperType | None, exact: ProperType) -> bool:
    """Whether mypy, in code that it does not check, knows only the class of a container, and we what is in it."""
    return (
        isinstance(ours, Instance)
        and isinstance(exact, Instance)
        and ours.type is exact.type
        and any(isinstance(get_proper_type(arg), AnyType) for arg in exact.args)
    )
