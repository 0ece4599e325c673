"""Where what is found in a module goes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

from mypy.nodes import (
    AssignmentExpr,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    IndexExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    ReturnStmt,
    StarExpr,
    TupleExpr,
    TypeInfo,
    Var,
)

from loopsafe.reading.narrowing import VARIABLES, tests_of
from loopsafe.scopes import MODULE, OPERATE, TRUTH, Binding, ModuleScopes, Scope, Site, Test
from loopsafe.tree import children


class Base:
    """Keeps what is found, and the place where the walk is.

    Args:
        found: where scopes, sites and bindings go; ``tells`` may look at what is already there.
        tells: whether an expression tells if a loop runs here (``"loop"``) or which thread this is (``"thread"``).
        decided: the value of a test that mypy knows beforehand, as of ``sys.platform == "win32"``.
    """

    handlers: ClassVar[Mapping[type[Node], Callable[[Any, Any], None]]]

    def __init__(
        self,
        found: ModuleScopes,
        tells: Callable[[Expression], str | None],
        decided: Callable[[Expression], bool | None],
    ) -> None:
        self.tells = tells
        self.decided = decided
        self.found = found
        self.tables = found.tables
        tree = found.tree
        self.scope = Scope(tree.fullname, MODULE, tree)
        self.owner: TypeInfo | None = None
        self.path = tree.fullname
        self.narrow: dict[Var | str, tuple[Test, ...]] = {}
        self.after: list[Callable[[], None]] = []

    def site(self, use: str, expr: Expression, operand: Expression, *methods: str) -> None:
        under = self.narrow.get(VARIABLES, ()) if self.narrow else ()
        self.scope.sites.append(Site(use, expr, operand, methods, under=under))

    def bind(self, target: Node | None, how: str, value: Expression, index: int = -1) -> None:
        """Note that assigning ``value`` gives ``target`` its value."""
        match target:
            case NameExpr(node=Var() as var) | MemberExpr(node=Var() as var):
                under = self.narrow.get(VARIABLES, ()) if self.narrow else ()
                binding = Binding(how, value, self.scope, index, under)
                self.note(var, binding)
            case MemberExpr(def_var=Var() as var):
                binding = Binding(how, value, self.scope, index)
                self.note(var, binding)
            case MemberExpr(expr=NameExpr(node=Var(is_self=True) as receiver), name=name):
                owner = self.tables.receivers.get(receiver)
                symbol = owner.names.get(name) if owner is not None else None
                if symbol is not None and isinstance(symbol.node, Var):
                    self.note(symbol.node, Binding(how, value, self.scope, index))
                else:
                    self.found.set_below.add(name)
            case MemberExpr(name=name):
                self.found.set_from_outside.add(name)
            case TupleExpr(items=items) | ListExpr(items=items):
                if how == "value" and isinstance(value, (TupleExpr, ListExpr)):
                    if len(value.items) == len(items):
                        for item, part in zip(items, value.items):
                            self.bind(item, how, part)
                        return
                for i, item in enumerate(items):
                    self.bind(item, "unpack" if how == "value" else f"unpack {how}", value, i)
            case StarExpr():
                pass

    def note(self, var: Var, binding: Binding) -> None:
        known = self.tables.bindings.setdefault(var, [])
        if not known:
            self.found.variables.append(var)
        known.append(binding)

    def visit(self, node: Node) -> None:
        """Visit a node of any kind."""
        handler = self.handlers.get(type(node))
        if handler is not None:
            handler(self, node)
        else:
            for child in children(node):
                self.visit(child)

    def all(self, nodes: Iterable[Node | None]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

    def add_narrowing(self, test: Expression, holds: bool) -> None:
        for key, told, positive in tests_of(test, holds, self.own_answer):
            self.narrow = {**self.narrow, key: (*self.narrow.get(key, ()), (told, positive))}

    def own_answer(self, test: Expression) -> Expression | None:
        """What a method or a property of the class that is being read answers, if that is all that it does.

        Only of the same module: of others, the bodies may not be at hand.
        """
        used = test.callee if isinstance(test, CallExpr) and not test.args else test
        if not isinstance(used, MemberExpr) or not isinstance(used.expr, NameExpr) or not isinstance(used.expr.node, Var):
            return None
        owner = self.tables.receivers.get(used.expr.node)
        symbol = owner.names.get(used.name) if owner is not None else None
        node = symbol.node if symbol is not None else None
        func = node.func if isinstance(node, Decorator) else node
        if not isinstance(func, FuncDef) or func.is_property is not (used is test) or func.is_coroutine:
            return None
        match func.body.body:
            case [*_, ReturnStmt(expr=Expression() as answer)] if len(func.body.body) <= 2:
                return answer
        return None

    def operate(self, expr: Expression, operand: Expression, argument: Expression, *methods: str) -> None:
        self.scope.sites.append(Site(OPERATE, expr, operand, methods, arguments=(argument,)))

    def truth(self, expr: Expression) -> None:
        """The expression is asked whether it is true."""
        if isinstance(expr, (NameExpr, MemberExpr, CallExpr, IndexExpr, AssignmentExpr)):
            self.site(OPERATE, expr, expr, *TRUTH)

    def nothing(self, node: Node) -> None:
        """It has no parts."""

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Visit code that runs somewhere else: names are bound there, but its sites do not count."""
        kept = list(self.scope.sites)
        yield
        self.scope.sites[:] = kept
