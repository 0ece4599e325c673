"""Which function a definition, a class or a callable object is, and what a call of it does."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.expandtype import expand_type, expand_type_by_instance
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FloatExpr,
    FuncDef,
    IntExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    OverloadedFuncDef,
    RefExpr,
    StrExpr,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.typeops import get_all_type_vars
from mypy.types import (
    CallableType,
    Instance,
    LiteralType,
    Overloaded,
    ProperType,
    TupleType,
    TypeType,
    TypeVarType,
    get_proper_type,
)
from mypy.typevars import fill_typevars_with_any

from loopsafe.callees import Callee, Value, choose, literal_fits, node_parameters
from loopsafe.effects import HARMLESS, Behaviour, changed
from loopsafe.resolve.members import Members
from loopsafe.resolve.signatures import (
    implementation,
)
from loopsafe.resolve.world import Arguments, Member
from loopsafe.scopes import Scope
from loopsafe.stub_reader import (
    Condition,
    Signature,
    StubClass,
    StubFunction,
)


class Functions(Members):
    """Finds what runs when something is called."""

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
        if receiver is None or base is None:
            return known
        known = self._as_inherited(known, receiver, base)
        if self._is_the_same_for_all(node, base):
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
        entry = self.catalogue.function(name) or self.catalogue.public(name)
        if isinstance(entry, StubFunction):
            return self.callee_of_entry(entry)
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
            for bound in self.bound(member, receiver)
            if bound.function is not None
        ]
        if info.metaclass_type is not None and info.metaclass_type.type.fullname != "builtins.type":
            member = self.lookup(info.metaclass_type.type, "__call__")
            if member is not None and not member.base.fullname.startswith("builtins."):
                found += [b.function for b in self.bound(member, value) if b.function]
        if found:
            defaults = tuple(self._default_factories(info))
            yield changed(found[0], also=(*found[0].also, *found[1:]), defaults=defaults)

    def _default_factories(self, info: TypeInfo) -> Iterator[tuple[str, Callee]]:
        """What runs where the generated constructor of a dataclass is not given a field."""
        init = next((base for base in info.mro if "__init__" in base.names), info)
        generated = "__init__" in init.names and init.names["__init__"].plugin_generated
        for kind in ("dataclass", "attrs") if generated else ():
            for attribute in init.metadata.get(kind, {}).get("attributes", ()):
                symbol = init.get(attribute["name"]) if attribute["has_default"] else None
                if symbol is not None and isinstance(symbol.node, Var):
                    name = f"{symbol.node.info.fullname}.<{symbol.node.name}>"
                    scope = self.world.scope(symbol.node)
                    behaviour = (None if scope else self.world.summary(name)) or HARMLESS
                    if scope is not None or behaviour.effects:
                        yield attribute["name"], Callee(name, scope=scope, behaviour=behaviour)

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

    def literal(self, expr: Expression) -> Expression:
        """What a constant, or a local variable that is assigned to once, is written as; any other is left as it is."""
        var = expr.node if isinstance(expr, RefExpr) else None
        if not isinstance(var, Var):
            return expr
        if var.final_value is not None:
            return written_as(var.final_value)
        bindings = self.world.bindings(var) if "." not in var.fullname else []
        if len(bindings) == 1 and bindings[0].how == "value" and self.world.parameter(var) is None:
            value = bindings[0].expr
            is_constant = isinstance(value, NameExpr) and value.name in ("None", "True", "False")
            return value if is_constant or isinstance(value, (IntExpr, StrExpr, FloatExpr)) else expr
        return expr

    def _fits(self, condition: Condition, expr: Expression) -> bool:
        expr = self.literal(expr)
        if literal_fits(condition.literals, expr) or (condition.members and self._has_member(condition.members, expr)):
            return True
        wanted = {self.catalogue.defining(name) for name in condition.classes}
        for value in self.values(expr) if wanted else ():
            info = None if value.is_class else self.class_of(value)
            if info is not None and any(map(info.has_base, wanted)):
                return True
            if value.entry is not None and not value.is_class and value.entry.name in condition.classes:
                return True
        return False


    def _has_member(self, members: tuple[str, ...], expr: Expression) -> bool:
        """Whether an expression is one of these members of enums, or several flags of which one is."""
        if isinstance(expr, OpExpr) and expr.op == "|":
            return self._has_member(members, expr.left) or self._has_member(members, expr.right)
        var = expr.node if isinstance(expr, RefExpr) else None
        if not isinstance(var, Var):
            return False
        typ = get_proper_type(var.type)
        literal = typ.last_known_value if isinstance(typ, Instance) else typ
        if isinstance(literal, LiteralType):
            return f"{literal.fallback.type.fullname}.{literal.value}" in members
        bindings = self.world.bindings(var)
        return len(bindings) == 1 and bindings[0].how == "value" and self._has_member(members, bindings[0].expr)


def written_as(value: object) -> Expression:
    """A literal of a final value."""
    match value:
        case bool() | None:
            return NameExpr(repr(value))
        case int():
            return IntExpr(value)
        case float():
            return FloatExpr(value)
    return StrExpr(str(value))


def _declared(func: FuncDef | LambdaExpr) -> Behaviour:
    """What the definition alone tells of a function whose module says nothing about it."""
    if isinstance(func, FuncDef) and func.is_coroutine and not func.is_async_generator:
        return Behaviour(is_async=True)
    return HARMLESS
