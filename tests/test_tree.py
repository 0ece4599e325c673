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
    "ImportBase",
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


def test_base_classes_are_in_mypy_and_not_in_the_table() -> None:
    """What is taken for a base class here is one."""
    classes = {kind.__name__: kind for kind in node_classes()}

    assert sorted(name for name in ABSTRACT if name not in classes or classes[name] in CHILDREN) == []


@pytest.mark.parametrize("kind", CHILDREN, ids=lambda kind: kind.__name__)
def test_attributes_exist(kind: type[Node]) -> None:
    """mypy's classes are compiled: each of their attributes is a descriptor of the class."""
    assert [name for name in CHILDREN[kind] if not hasattr(kind, name)] == []
