"""What resolution asks of the modules around it, and what it answers with."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from mypy.nodes import (
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    SymbolNode,
    TypeInfo,
    Var,
)

from loopsafe.callees import Callee, Value
from loopsafe.catalogue import Catalogue
from loopsafe.effects import Behaviour
from loopsafe.scopes import Binding, Scope, Test
from loopsafe.stub_reader import (
    StubFunction,
)

Values = list[Value]
"""All that an expression may be, as far as can be told."""

Arguments = dict[str, list[Expression]]
"""The arguments of a call, by the parameters that they go to."""


class World(Protocol):
    """What resolution asks of the modules around it."""

    catalogue: Catalogue

    def module(self, name: str) -> MypyFile | None:
        """The module of that name, if it is part of the build."""

    unfinished: set[Scope]
    """Functions that were asked for while they are looked at."""

    def is_set_from_outside(self, owner: TypeInfo, name: str) -> bool:
        """Whether the module of a class sets an attribute of that name on other objects than ``self``."""

    def is_set_below(self, owner: TypeInfo, name: str) -> bool:
        """Whether the module of a class has a subclass that sets an attribute of that name."""

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

    def is_solved(self, scope: Scope) -> bool:
        """Whether the effects of a function under analysis are known by now."""

    def wrappers(self, scope: Scope) -> tuple[Callee, ...]:
        """The wrappers that the decorators of a function put around it."""

    def summary(self, fullname: str) -> Behaviour | None:
        """What is kept of a function of another module."""

    def registered(self, func: FuncDef) -> list[tuple[str, Scope]]:
        """The functions that are registered with a function: by which of its methods, and them."""

    def inherited(self, info: TypeInfo, base: TypeInfo, name: str) -> Scope | Behaviour | None:
        """What a method of a base class does in a class that overrides what it calls; None if that is the same."""

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
