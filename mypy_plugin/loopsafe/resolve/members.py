"""What the attributes of a value are: of a class, an instance, a module, or an entry of the stubs."""

from __future__ import annotations

from fnmatch import fnmatch

from mypy.expandtype import expand_type, expand_type_by_instance
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    CallExpr,
    Decorator,
    FuncDef,
    NameExpr,
    OverloadedFuncDef,
    SuperExpr,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.types import (
    CallableType,
    Instance,
    TupleType,
    Type,
    TypedDictType,
    TypeVarType,
    get_proper_type,
)
from mypy.typevars import fill_typevars_with_any

from loopsafe.callees import Callee, Value
from loopsafe.effects import changed
from loopsafe.resolve.base import Resolution
from loopsafe.resolve.signatures import (
    gives_awaitable,
    implementation,
    is_class_method,
    is_static,
    tells_nothing,
)
from loopsafe.resolve.world import Member, Values
from loopsafe.scopes import Scope
from loopsafe.stub_reader import (
    StubClass,
    StubFunction,
)


class Members(Resolution):
    """Finds attributes."""

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
        return self.bound(found, value)

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
        if func is None or func.is_coroutine or gives_awaitable(node):
            return None
        for other in info.mro[info.mro.index(base) + 1 :]:
            stub = self.catalogue.klass(other.fullname)
            if stub is not None and node.name in stub.members:
                return stub.members[node.name]
        return None

    def own_attribute(self, owner: TypeInfo, name: str) -> Member | None:
        """An attribute that the program gives a class in the module of the class itself.

        Of other modules, what is assigned there is not always at hand.
        """
        found = self.lookup(owner, name)
        is_own = found is not None and found.entry is None and found.base.module_name == owner.module_name
        return found if is_own else None

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

    def bound(self, found: Member, value: Value) -> Values:
        """An attribute as seen through the value that it was found on."""
        if found.entry is not None and not found.is_property:
            callee = self.callee_of_entry(found.entry, None, found, value)
            return [Value(function=self._as_inherited(callee, value, found.base))]
        stub = self.catalogue.klass(found.base.fullname)
        node = found.node
        if stub is not None and node is not None and node.name in stub.attributes:
            return self.from_class_name(stub.attributes[node.name])
        if found.is_property:
            return self._property_value(found, value)
        match node:
            case FuncDef() | Decorator() | OverloadedFuncDef():
                static = is_static(node)
                skip = 0 if static or (value.is_class and not is_class_method(node)) else 1
                return [Value(function=self.callee_of(node, skip, value, found.base))]
            case TypeInfo():
                return [Value(info=node, is_class=True)]
            case Var():
                declared = get_proper_type(node.type)
                if tells_nothing(node, declared):
                    return self.assigned(node)
                assert declared is not None
                return self._with_function(node, self._expanded(declared, value, found.base))
        return []

    def _as_inherited(self, callee: Callee, receiver: Value, base: TypeInfo) -> Callee:
        """A method as the class of the receiver has it, which may override what the method calls."""
        info = self.class_of(receiver)
        if info is None or info is base or callee.node is None:
            return callee
        found = self.world.inherited(info, base, callee.node.name)
        if found is None:
            return callee
        scope = found if isinstance(found, Scope) else None
        behaviour = self.world.static(found) if isinstance(found, Scope) else found
        signatures = tuple(changed(signature, behaviour=behaviour) for signature in callee.signatures)
        return changed(callee, scope=scope, behaviour=behaviour, signatures=signatures)

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
        return self.bound(found, Value(type=fill_typevars_with_any(info))) if found else []

    def _argument(self, instance: Instance, base: str) -> Values:
        """The type argument that an instance gives to a generic base class."""
        info = self.catalogue.info(base)
        if info is None or not instance.type.has_base(base):
            return []
        args = map_instance_to_supertype(instance, info).args
        return self.from_type(args[0]) if args else []
