"""What using a value gives: awaiting, iterating, entering, unpacking, indexing and operators."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    ARG_POS,
    BytesExpr,
    CallExpr,
    DictExpr,
    Expression,
    GeneratorExpr,
    IndexExpr,
    IntExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    SetComprehension,
    SetExpr,
    StrExpr,
    TupleExpr,
    TypeApplication,
    Var,
)
from mypy.types import (
    CallableType,
    Instance,
    TupleType,
    TypedDictType,
)

from loopsafe.callees import Callee, Value
from loopsafe.effects import ENTERED
from loopsafe.resolve.results import Results
from loopsafe.resolve.world import Values
from loopsafe.scopes import Binding, Scope


class Uses(Results):
    """Finds what other uses than calls give."""

    def _merge(self, *parts: Expression) -> Values:
        return [value for part in parts for value in self.values(part)]

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

    def _yielded(self, callee: Callee) -> Values:
        """What a generator without annotations yields."""
        if callee.behaviour.yields:
            return self.from_class_name(callee.behaviour.yields)
        scope = callee.scope
        if scope is None or scope in self._busy:
            return []
        self._busy.add(scope)
        try:
            return self._merge(*scope.yields)
        finally:
            self._busy.discard(scope)

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
                return self._or_contents(self._unpacked(self.items(expr), binding.position), expr)
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
            elif value.origin is not None:
                found += self._yielded(value.origin.callee)
        if not found and isinstance(expr, NameExpr) and isinstance(expr.node, Var):
            for binding in self.world.bindings(expr.node):
                if binding.how == "value" and not isinstance(binding.expr, (NameExpr, CallExpr)):
                    return self.items(binding.expr)
        return self._or_contents(found, expr)

    def _or_contents(self, found: Values, container: Expression) -> Values:
        """What comes out of a container whose type only says that it is callable may be a function that is known.

        mypy's type of several functions is that of one of them, so the contents come first.
        """
        if found and not all(isinstance(v.type, CallableType) for v in found):
            return found
        return self._contents(container) or found

    def _contents(self, container: Expression) -> Values:
        match container:
            case NameExpr(node=Var() as var):
                return self.contents_of(var)
            case MemberExpr(expr=owner, name=name):
                if isinstance(container.node, Var):
                    return self.contents_of(container.node)
                infos = [info for value in self.values(owner) if (info := self.class_of(value)) is not None]
                members = [self.lookup(info, name) for info in infos]
                return [v for m in members if m and isinstance(m.node, Var) for v in self.contents_of(m.node)]
            case CallExpr(callee=MemberExpr(expr=inner)):
                return self._contents(inner)
            case ListExpr() | TupleExpr() | SetExpr() | DictExpr():
                return self._all_or_nothing([self.values(item) for item in functions_in(container)])
        return []

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
            if value.origin is not None and value.origin.callee.behaviour.when == ENTERED:
                if all(v.type is None and v.function is None for v in entered):
                    entered = self._yielded(value.origin.callee) or entered
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
        if (item := self._item_of_local(expr)) is not None:
            return self.values(item)
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
        return self._or_contents(found, expr.base)

    def _item_of_local(self, expr: IndexExpr) -> Expression | None:
        """What stands at a place of a list or a tuple that a local variable is bound to."""
        var = expr.base.node if isinstance(expr.base, NameExpr) else None
        if not isinstance(var, Var) or "." in var.fullname or not isinstance(expr.index, IntExpr):
            return None
        bindings = self.world.bindings(var)
        if len(bindings) == 1 and bindings[0].how == "value":
            display = bindings[0].expr
            if isinstance(display, (ListExpr, TupleExpr)) and expr.index.value < len(display.items):
                return display.items[expr.index.value]
        return None

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


def functions_in(expr: Expression) -> Iterator[Expression]:
    """What stands in a container, or in the rows of a table, and may be a function."""
    items = [item for _, item in expr.items] if isinstance(expr, DictExpr) else getattr(expr, "items", ())
    for item in items:
        if isinstance(item, (ListExpr, TupleExpr, DictExpr)):
            yield from functions_in(item)
        elif not isinstance(item, (StrExpr, BytesExpr, IntExpr)):
            yield item
