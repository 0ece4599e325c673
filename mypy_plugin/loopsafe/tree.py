"""The shape of mypy's syntax tree: which attributes of a node hold its children, in evaluation order.

mypy's own visitors are compiled traits that interpreted code cannot subclass, so the walks of loopsafe are
driven by this table. ``tests/test_tree.py`` fails when mypy grows a node class that is missing here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from mypy import nodes, patterns
from mypy.nodes import (
    Block,
    CallExpr,
    CastExpr,
    ConditionalExpr,
    Expression,
    FuncDef,
    LambdaExpr,
    Node,
    RefExpr,
    TryStmt,
    TupleExpr,
    TypeInfo,
)

CHILDREN: Final[dict[type[Node], tuple[str, ...]]] = {
    nodes.MypyFile: ("defs",),
    nodes.Block: ("body",),
    nodes.ExpressionStmt: ("expr",),
    nodes.AssignmentStmt: ("rvalue", "lvalues"),
    nodes.OperatorAssignmentStmt: ("rvalue", "lvalue"),
    nodes.WhileStmt: ("expr", "body", "else_body"),
    nodes.ForStmt: ("expr", "index", "body", "else_body"),
    nodes.ReturnStmt: ("expr",),
    nodes.AssertStmt: ("expr", "msg"),
    nodes.DelStmt: ("expr",),
    nodes.IfStmt: ("expr", "body", "else_body"),
    nodes.RaiseStmt: ("expr", "from_expr"),
    nodes.TryStmt: ("body", "types", "vars", "handlers", "else_body", "finally_body"),
    nodes.WithStmt: ("expr", "target", "body"),
    nodes.MatchStmt: ("subject", "patterns", "guards", "bodies"),
    nodes.BreakStmt: (),
    nodes.ContinueStmt: (),
    nodes.PassStmt: (),
    nodes.GlobalDecl: (),
    nodes.NonlocalDecl: (),
    nodes.Import: (),
    nodes.ImportFrom: (),
    nodes.ImportAll: (),
    nodes.TypeAliasStmt: (),
    nodes.FuncDef: ("arguments", "body"),
    nodes.LambdaExpr: ("arguments", "body"),
    nodes.Decorator: ("decorators", "func"),
    nodes.OverloadedFuncDef: ("items", "impl"),
    nodes.ClassDef: ("decorators", "base_type_exprs", "metaclass", "keywords", "defs"),
    nodes.Argument: ("initializer",),
    nodes.Var: (),
    nodes.IntExpr: (),
    nodes.StrExpr: (),
    nodes.BytesExpr: (),
    nodes.FloatExpr: (),
    nodes.ComplexExpr: (),
    nodes.EllipsisExpr: (),
    nodes.NameExpr: (),
    nodes.StarExpr: ("expr",),
    nodes.MemberExpr: ("expr",),
    nodes.CallExpr: ("callee", "args"),
    nodes.YieldFromExpr: ("expr",),
    nodes.YieldExpr: ("expr",),
    nodes.IndexExpr: ("base", "index"),
    nodes.UnaryExpr: ("expr",),
    nodes.AssignmentExpr: ("value", "target"),
    nodes.OpExpr: ("left", "right"),
    nodes.ComparisonExpr: ("operands",),
    nodes.SliceExpr: ("begin_index", "end_index", "stride"),
    nodes.CastExpr: ("expr",),
    nodes.TypeFormExpr: (),
    nodes.AssertTypeExpr: ("expr",),
    nodes.RevealExpr: ("expr",),
    nodes.SuperExpr: (),
    nodes.ListExpr: ("items",),
    nodes.DictExpr: ("items",),
    nodes.TemplateStrExpr: ("items",),
    nodes.TupleExpr: ("items",),
    nodes.SetExpr: ("items",),
    nodes.GeneratorExpr: ("sequences", "indices", "condlists", "left_expr"),
    nodes.ListComprehension: ("generator",),
    nodes.SetComprehension: ("generator",),
    nodes.DictionaryComprehension: ("sequences", "indices", "condlists", "key", "value"),
    nodes.ConditionalExpr: ("cond", "if_expr", "else_expr"),
    nodes.TypeApplication: ("expr",),
    nodes.AwaitExpr: ("expr",),
    nodes.TypeVarExpr: (),
    nodes.ParamSpecExpr: (),
    nodes.TypeVarTupleExpr: (),
    nodes.TypeAliasExpr: (),
    nodes.NamedTupleExpr: (),
    nodes.TypedDictExpr: (),
    nodes.EnumCallExpr: (),
    nodes.PromoteExpr: (),
    nodes.NewTypeExpr: (),
    nodes.TempNode: (),
    nodes.TypeAlias: (),
    nodes.TypeInfo: (),
    nodes.PlaceholderNode: (),
    patterns.AsPattern: ("pattern", "name"),
    patterns.OrPattern: ("patterns",),
    patterns.ValuePattern: ("expr",),
    patterns.SingletonPattern: (),
    patterns.SequencePattern: ("patterns",),
    patterns.StarredPattern: ("capture",),
    patterns.MappingPattern: ("keys", "values", "rest"),
    patterns.ClassPattern: ("class_ref", "positionals", "keyword_values"),
}


def children(node: Node) -> list[Node]:
    """The child nodes of ``node``, in the order in which they are evaluated."""
    found: list[Node] = []
    for name in CHILDREN.get(type(node), ()):
        value = getattr(node, name)
        if isinstance(value, Node):
            found.append(value)
        elif value:
            _take_nodes(value, found)
    return found


def _take_nodes(value: object, found: list[Node]) -> None:
    if isinstance(value, Node):
        found.append(value)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _take_nodes(item, found)
    elif isinstance(value, dict):
        _take_nodes(list(value.values()), found)


def walk(node: Node) -> Iterator[Node]:
    """``node`` and all nodes below it, in evaluation order."""
    todo = [node]
    while todo:
        current = todo.pop()
        yield current
        todo += reversed(children(current))


def unguarded(body: Block, guards: Callable[[TryStmt], bool]) -> Iterator[Node]:
    """What a body runs itself, without what stands in ``try`` blocks of a certain kind, or in inner functions.

    Args:
        body: the body.
        guards: whether the handlers of a ``try`` statement are of that kind.
    """
    todo: list[Node] = [body]
    while todo:
        current = todo.pop()
        yield current
        if isinstance(current, TryStmt) and guards(current):
            todo += [part for part in (*current.handlers, current.else_body, current.finally_body) if part]
        elif not isinstance(current, (FuncDef, LambdaExpr)):
            todo += reversed(children(current))


def stands_in(place: Node, node: Node) -> bool:
    """Whether a node is part of another one, or that itself."""
    return any(inner is place for inner in walk(node))


def arms_of(expr: Expression) -> list[Expression]:
    """What an expression gives, of which a conditional one gives either."""
    return [expr.if_expr, expr.else_expr] if isinstance(expr, ConditionalExpr) else [expr]


def classes_in(kinds: Expression) -> list[TypeInfo | None]:
    """The classes that ``isinstance`` is asked about; None for what is none."""
    parts = kinds.items if isinstance(kinds, TupleExpr) else [kinds]
    classes = [part.node if isinstance(part, RefExpr) else None for part in parts]
    return [node if isinstance(node, TypeInfo) else None for node in classes]


def uncast(expr: Expression) -> Expression:
    """The value that is given another type by ``cast``, which does nothing at run time."""
    while isinstance(expr, CallExpr) and isinstance(expr.analyzed, CastExpr):
        expr = expr.analyzed.expr
    return expr
