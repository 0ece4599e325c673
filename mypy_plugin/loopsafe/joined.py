"""Whether leaving a ``with`` block waits for nothing, because all that it would wait for was awaited in the block.

The executor of ``await loop.run_in_executor(executor, work)`` has nothing left to do when its block ends, unless the
block is left by an exception; this is how the documentation of asyncio writes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import AssignmentStmt, AwaitExpr, Block, Expression, NameExpr, Node, Var, WithStmt

from loopsafe.scopes import ENTER, Scope, Site
from loopsafe.tree import walk


def has_awaited_all(scope: Scope, site: Site) -> bool:
    """Whether what a site enters is used in its block, and only for what is awaited there."""
    if site.use != ENTER:
        return False
    for node in walk(scope.node):
        if isinstance(node, WithStmt):
            for expr, target in zip(node.expr, node.target):
                if expr is site.operand:
                    return isinstance(target, NameExpr) and _is_only_awaited(target.node, node.body)
    return False


def _is_only_awaited(entered: Node | None, block: Block) -> bool:
    if not isinstance(entered, Var):
        return False
    awaited = {inner for node in walk(block) if isinstance(node, AwaitExpr) for inner in _names_in(node)}
    awaited_variables = {name.node for name in awaited}
    for node in walk(block):
        match node:
            case AssignmentStmt(lvalues=[NameExpr(node=Var() as var)], rvalue=value) if var in awaited_variables:
                awaited.update(_names_in(value))
    uses = [name for name in _names_in(block) if name.node is entered]
    return bool(uses) and all(use in awaited for use in uses)


def _names_in(node: Expression | Block) -> Iterator[NameExpr]:
    return (inner for inner in walk(node) if isinstance(inner, NameExpr))
