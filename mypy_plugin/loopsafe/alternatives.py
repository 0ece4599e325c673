"""Code that knows when a call blocks: it hands the same call to a thread where it does.

Example:
    if self.in_memory:
        return self.file.read()
    return await asyncio.to_thread(self.file.read)
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import Block, ConditionalExpr, FuncDef, IfStmt, Node, Statement

from loopsafe.guards import always_leaves
from loopsafe.roles import given_roles
from loopsafe.rules import CheckedModule
from loopsafe.scopes import Scope, Site, path_of
from loopsafe.tree import children, stands_in, walk


def is_handed_over_instead(module: CheckedModule, scope: Scope, site: Site) -> bool:
    """Whether what a site calls is given to a thread by code that runs in place of the site."""
    path = path_of(site.operand)
    if not path or not isinstance(scope.node, FuncDef):
        return False
    handed = [
        given.expr
        for given in given_roles(module)
        if given.role.name == "runs_in_thread" and given.scope is scope and path_of(given.expr) == path
    ]
    return bool(handed) and any(
        node is expr
        for instead in _instead_of(scope.node.body.body, site.expr)
        for node in walk(instead)
        for expr in handed
    )


def _instead_of(body: list[Statement], place: Node) -> Iterator[Node]:
    """What runs only where an expression does not."""
    position = next((i for i, statement in enumerate(body) if stands_in(place, statement)), None)
    if position is None:
        return
    for earlier in body[:position]:
        if isinstance(earlier, IfStmt):
            yield from (arm for arm in earlier.body if always_leaves(arm))
    statement = body[position]
    for node in walk(statement):
        match node:
            case ConditionalExpr(if_expr=one, else_expr=other):
                yield from _others([one, other], place)
            case IfStmt(body=arms, else_body=last):
                yield from _others([*arms, *([last] if last is not None else [])], place)
    if isinstance(statement, IfStmt) and any(always_leaves(arm) for arm in statement.body if stands_in(place, arm)):
        yield from body[position + 1 :]
    yield from (node for block in _blocks(statement) for node in _instead_of(block.body, place))


def _others(arms: list[Node], place: Node) -> list[Node]:
    others = [arm for arm in arms if not stands_in(place, arm)]
    return others if len(others) < len(arms) else []


def _blocks(statement: Node) -> Iterator[Block]:
    for child in children(statement):
        if isinstance(child, Block):
            yield child
