"""Which variables of a body functions inside of it use."""

from __future__ import annotations

from collections.abc import Iterable

from mypy.nodes import FuncDef, LambdaExpr, NameExpr, Node, NonlocalDecl, Var

from loopsafe.tree import walk


def captured_variables(body: Iterable[Node]) -> set[Var]:
    """The variables that functions inside of a body use, and those that belong to a function around it."""
    found: set[Var] = set()
    for statement in body:
        for node in walk(statement):
            if isinstance(node, NonlocalDecl):
                names = set(node.names)
                found |= {
                    name.node
                    for other in body
                    for name in walk(other)
                    if isinstance(name, NameExpr) and name.name in names and isinstance(name.node, Var)
                }
            if isinstance(node, (FuncDef, LambdaExpr)):
                found |= {
                    name.node
                    for inner in walk(node)
                    if isinstance(name := inner, NameExpr) and isinstance(name.node, Var)
                }
    return found
