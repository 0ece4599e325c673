"""The table of node classes in ``loopsafe.tree`` knows the syntax tree of the mypy that is installed."""

from __future__ import annotations

from typing import Final

import pytest
from mypy import nodes, patterns
from mypy.nodes import Node

from loopsafe.tree import CHILDREN

# Base classes, of which no node in a tree is an instance.
ABSTRACT: Final = {
    "Expression",
    "FakeExpression",
    "FakeInfo",
    "FuncBase",
    "FuncItem",
    "Lvalue",
    "Node",
    "Pattern",
    "RefExpr",
    "Statement",
    "SymbolNode",
    "TypeVarLikeExpr",
}


def node_classes() -> set[type[Node]]:
    """The classes of nodes that mypy's two modules define."""
    return {
        value
        for module in (nodes, patterns)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Node) and value.__module__ == module.__name__
    }


def test_every_node_class_is_known() -> None:
    """A class that mypy has added is one whose children our walks would pass over."""
    known = {kind.__name__ for kind in CHILDREN}

    assert sorted({kind.__name__ for kind in node_classes()} - ABSTRACT - known) == []


def test_no_class_is_listed_that_has_subclasses_of_its_own_kind() -> None:
    """What is taken for abstract here is not in the table as well."""
    assert sorted(ABSTRACT & {kind.__name__ for kind in CHILDREN}) == []


@pytest.mark.parametrize("kind", CHILDREN, ids=lambda kind: kind.__name__)
def test_attributes_exist(kind: type[Node]) -> None:
    """mypy's classes are compiled: each of their attributes is a descriptor of the class."""
    assert [name for name in CHILDREN[kind] if not hasattr(kind, name)] == []
