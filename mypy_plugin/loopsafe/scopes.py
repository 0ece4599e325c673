"""What a module runs, and where: its scopes, and the places in each where other code is called.

A *scope* is a stretch of code with one answer to "who runs this, and when": a function, a lambda, a
generator expression, or the top level of the module (class bodies and default arguments belong to the scope
around them, because they run with it). What a caller runs by using the *result* of a function is a scope,
too. A *site* is a place in a scope that runs other code: a call, but also a ``with``, a loop, an operator
or an attribute that may be a property.

This is syntax only. What a site calls is asked of ``resolve`` later, and only where somebody wants to know.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from mypy.nodes import (
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    TypeInfo,
    Var,
)

from loopsafe.effects import Hook

CALL: Final = "call"
DECORATE: Final = "decorate"
GET: Final = "get"
SET: Final = "set"
DELETE: Final = "delete"
ENTER: Final = "enter"
ITERATE: Final = "iterate"
OPERATE: Final = "operate"

ASYNC: Final = "async"
SYNC: Final = "sync"
MODULE: Final = "module"
LAMBDA: Final = "lambda"
GENERATOR: Final = "generator"
RESULT: Final = "result"
INHERITED: Final = "inherited"

TRUTH: Final = ("__bool__", "__len__")
PLAIN: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "bool", "bytes", "dict", "float", "frozenset", "int", "list", "range", "set", "str", "tuple",
    )
)  # fmt: skip
"""Classes whose iteration runs nothing else."""

CONTAINS: Final = ("__contains__", "__iter__")
GET_ITEM: Final = ("__getitem__", "__missing__")


class Site(NamedTuple):
    """A place that runs other code.

    Attributes:
        use: how it does so: ``CALL``, ``GET`` an attribute, ``ENTER`` a context manager, ...
        expr: the node that an error is reported at.
        operand: what is called, entered, iterated, operated on.
        methods: the special methods that an operator runs; the first one that exists counts.
        awaited: the value of a call is awaited on the spot.
        function: the function that a decorator is applied to.
        arguments: what an operator gives to the special method.
        asked: tests of the same object that hold, or do not, where one of its methods is called.
        under: tests of plain variables that hold, or do not.
    """

    use: str
    expr: Expression
    operand: Expression
    methods: tuple[str, ...] = ()
    awaited: bool = False
    function: Decorator | None = None
    arguments: tuple[Expression, ...] = ()
    asked: tuple[tuple[Expression, bool | None], ...] = ()
    under: tuple[tuple[Expression, bool], ...] = ()


Test = tuple[Expression, bool]
"""What a test tells of a variable, and whether it holds: the class of ``isinstance``, or a call of a method."""


class Binding(NamedTuple):
    """Where a variable gets its value.

    Attributes:
        how: value, item (of what is iterated), enter, default, unpack, or operate (``+=``: what comes of it is open).
        expr: what it is taken from.
        scope: where.
        position: which part of it, if it is unpacked.
        under: the tests of plain variables that hold there, or do not.
    """

    how: str
    expr: Expression
    scope: Scope
    position: int = -1
    under: tuple[tuple[Expression, bool], ...] = ()


@dataclass(eq=False)
class Scope:
    """One stretch of code.

    Attributes:
        name: qualified name, for people and for chains.
        kind: ``ASYNC``, ``SYNC``, ``MODULE``, ``LAMBDA``, ``GENERATOR`` (a generator expression), ``RESULT`` or
            ``INHERITED``.
        node: the function, the expression, or the module.
        parent: the scope around it.
        owner: the class whose method this is.
        sites: where it runs other code, in order of evaluation.
        returns: the expressions that it returns.
        yields: the expressions that it yields.
        imports: names bound by its own import statements, to dotted names.
        decorated: the node that holds the decorators, if it is a function with decorators.
        results: what using its result runs, by the use.
    """

    name: str
    kind: str
    node: Node
    parent: Scope | None = None
    owner: TypeInfo | None = None
    sites: list[Site] = field(default_factory=list)
    returns: list[Expression] = field(default_factory=list)
    yields: list[Expression] = field(default_factory=list)
    imports: dict[str, str] = field(default_factory=dict)
    stars: list[str] = field(default_factory=list)
    decorated: Decorator | None = None
    results: dict[str, Scope] = field(default_factory=dict)

    @property
    def last_name(self) -> str:
        """The name of the function as its definition has it; empty for anything else."""
        return self.node.name if isinstance(self.node, FuncDef) else ""

    @property
    def function(self) -> FuncDef | LambdaExpr | None:
        """The function that the scope is the body of."""
        return self.node if isinstance(self.node, (FuncDef, LambdaExpr)) else None


@dataclass(eq=False)
class Inherited:
    """A method as a class has it that inherits it, but overrides something that it calls.

    Attributes:
        name: its name.
        scope: what it does there.
        base: the class that the method is taken from.
        hooks: what it calls that is another function here.
        replaced: the functions that run in place of these in the base class.
    """

    name: str
    scope: Scope
    base: TypeInfo
    hooks: tuple[Hook, ...]
    replaced: frozenset[str]


@dataclass(eq=False)
class Tables:
    """What is found out about single nodes of the modules under analysis, for quick answers.

    Attributes:
        of_node: the scope of a function, lambda or generator expression.
        bindings: the values assigned to a variable, in order.
        narrowed: uses of a name behind ``isinstance`` tests, to these tests.
        flags: variables that tell whether a loop runs, to what they are where none runs.
        home: the scope that a name which mypy could not bind stands in.
        receivers: the ``self`` and ``cls`` variables of methods, to their classes.
        parameters: the variables that are parameters, to their function and position.
        registered: functions that others are registered with by a decorator, to the name of the method that takes
            them, and them.
    """

    of_node: dict[Node, Scope] = field(default_factory=dict)
    bindings: dict[Var, list[Binding]] = field(default_factory=dict)
    narrowed: dict[NameExpr, tuple[Test, ...]] = field(default_factory=dict)
    flags: dict[Var, bool] = field(default_factory=dict)
    home: dict[NameExpr, Scope] = field(default_factory=dict)
    receivers: dict[Var, TypeInfo] = field(default_factory=dict)
    parameters: dict[Var, tuple[FuncDef | LambdaExpr, int]] = field(default_factory=dict)
    registered: dict[FuncDef, list[tuple[str, Scope]]] = field(default_factory=dict)


@dataclass(eq=False)
class ModuleScopes:
    """All scopes of a module.

    Attributes:
        tree: the module.
        tables: where what is found out about its nodes goes.
        scopes: every scope, outer ones first.
        variables: the variables that something is assigned to.
        aliases: names that something is assigned to which may be a function or a class.
        assigned: such assignments: where, to what, and what.
        classes: the classes that it defines.
        inherited: the methods that its classes inherit and change by overriding what they call.
        set_from_outside: the names of attributes that are set on other objects than ``self``.
        set_below: the names of attributes of ``self`` that are set where a base class defines them.
    """

    tree: MypyFile
    tables: Tables
    scopes: list[Scope] = field(default_factory=list)
    variables: list[Var] = field(default_factory=list)
    aliases: set[str] = field(default_factory=set)
    assigned: list[tuple[Scope, Expression, Expression]] = field(default_factory=list)
    classes: list[TypeInfo] = field(default_factory=list)
    inherited: list[Inherited] = field(default_factory=list)
    set_from_outside: set[str] = field(default_factory=set)
    set_below: set[str] = field(default_factory=set)


def is_plain(expr: Expression) -> bool:
    """Whether an expression is a variable, or an attribute of the object that a method is called on."""
    match expr:
        case NameExpr(node=Var()) | MemberExpr(expr=NameExpr(node=Var(is_self=True))):
            return True
    return False


def path_of(expr: Expression) -> str:
    """A variable, or an attribute of an attribute of one, as it is written; empty for anything else."""
    if isinstance(expr, NameExpr):
        return expr.name
    if isinstance(expr, MemberExpr) and (base := path_of(expr.expr)):
        return f"{base}.{expr.name}"
    return ""
