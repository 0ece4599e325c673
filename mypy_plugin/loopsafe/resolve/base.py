"""The ground that the parts of the resolver stand on: its memory, and the questions that lead from one to another."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.types import (
    ProperType,
    Type,
    get_proper_type,
)

from loopsafe.callees import Callee, Value
from loopsafe.effects import Behaviour
from loopsafe.resolve.world import Arguments, Member, Values, World
from loopsafe.stub_reader import (
    StubClass,
    StubFunction,
)


class Resolution(ABC):
    """What the parts of the resolver share, and what each asks of those that come after it.

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

    @abstractmethod
    def values(self, expr: Expression) -> Values:
        """All that an expression may evaluate to, as far as can be told."""

    @abstractmethod
    def from_type(self, typ: Type | None) -> Values:
        """The values that a type stands for; a union stands for each of its members."""

    @abstractmethod
    def from_class_name(self, name: str) -> Values:
        """The value that is an instance of the class of that name."""

    @abstractmethod
    def _symbol(self, node: SymbolNode, expr: NameExpr | MemberExpr | None = None) -> Values:
        """What a name bound to a symbol means."""

    @abstractmethod
    def _with_function(self, var: Var, values: Values) -> Values:
        """A variable typed as a callable may be bound to a function that is known (``fetch = requests.get``)."""

    @abstractmethod
    def assigned(self, var: Var) -> Values:
        """What the program assigns to a variable; as in mypy, the first value that tells decides."""

    @abstractmethod
    def from_dotted(self, dotted: str) -> Values:
        """What the stubs alone say of a dotted name that mypy cannot see."""

    @abstractmethod
    def callee_of(
        self,
        node: FuncDef | Decorator | OverloadedFuncDef,
        skip: int,
        receiver: Value | None = None,
        base: TypeInfo | None = None,
    ) -> Callee:
        """The callee that a function node is."""

    @abstractmethod
    def callee_of_entry(
        self,
        entry: StubFunction,
        owner: StubClass | None = None,
        member: Member | None = None,
        receiver: Value | None = None,
        node: SymbolNode | None = None,
    ) -> Callee:
        """The callee that a stub entry is; types come from mypy's symbol where it has one."""

    @abstractmethod
    def result(self, callee: Callee, call: CallExpr, function: Value | None = None) -> Values:
        """What calling the callee gives."""

    @abstractmethod
    def contents_of(self, var: Var) -> Values:
        """The functions that stand in a container which a variable is bound to, if all that stands there is known."""

    @abstractmethod
    def _or_contents(self, found: Values, container: Expression) -> Values:
        """What comes out of a container whose type only says that it is callable may be a function that is known."""

    @abstractmethod
    def items(self, expr: Expression) -> Values:
        """What iterating over an expression gives."""

    @abstractmethod
    def method_results(self, value: Value, method: str) -> Values:
        """What calling a special method of a value without arguments gives."""
