"""Names at a glance: which sites can be of interest, before anything is resolved.

Resolving a site is dear, and nearly all sites are harmless. But what a site runs has a name, and the name is
mostly written there: a function that blocks can only be called where its name stands, or where something else
stands that it was assigned to. So a site whose names nothing of interest goes by is passed over unresolved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    GeneratorExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    StrExpr,
    SuperExpr,
    SymbolNode,
    TypeInfo,
    Var,
)

from loopsafe.effects import Behaviour
from loopsafe.scopes import CALL, CONTAINS, DELETE, GET, OPERATE, SET, Site

SPECIAL_METHODS: Final = {
    "builtins.len": ("__len__",),
    "builtins.str": ("__str__", "__repr__"),
    "builtins.repr": ("__repr__",),
    "builtins.bool": ("__bool__", "__len__"),
    "builtins.bytes": ("__bytes__",),
    "builtins.format": ("__format__", "__str__"),
    "builtins.hash": ("__hash__",),
    "builtins.int": ("__int__", "__index__"),
    "builtins.float": ("__float__", "__index__"),
    "builtins.abs": ("__abs__",),
    "builtins.round": ("__round__",),
    "builtins.iter": ("__iter__",),
    "builtins.reversed": ("__reversed__",),
    "builtins.print": ("__str__", "__repr__"),
}
"""Builtins that are nothing but another way to write the call of a special method."""

_FORMATTED: Final = frozenset({"__format__", "__str__", "__repr__"})
_TEMPLATE: Final = "{}"
"""Stands for the name of what fills in a template, as mypy writes the parts of an f-string."""
_CONSTRUCTORS: Final = frozenset({"__init__", "__new__", "__post_init__", "__call__"})
_ACCESSORS: Final = frozenset({"setter", "deleter"})
_DESCRIPTORS: Final = {GET: "__get__", SET: "__set__", DELETE: "__delete__"}
INTERCEPTS: Final = {GET: "__getattr__", SET: "__setattr__", DELETE: "__delattr__"}
"""What runs for an attribute that is not there; for one that is set or deleted, in any case."""

_RUNNING_ROLES: Final = frozenset({"calls", "iterates", "enters", "wraps"})


def runs_something(behaviour: Behaviour) -> bool:
    """Whether a call of a function, or a use of its result, may run something of interest."""
    return bool(
        behaviour.effects
        or behaviour.later
        or behaviour.variants
        or any(role.name in _RUNNING_ROLES for role in behaviour.roles)
        or any(" " in text for text in behaviour.inline)
    )


def names_of_function(fullname: str) -> Iterator[str]:
    """The names that may stand where a function is called: its own; for a constructor that of the class."""
    owner, _, name = fullname.rpartition(".")
    yield name
    if name in _CONSTRUCTORS or name in _ACCESSORS or name.startswith("<"):
        yield owner.rpartition(".")[2]
    for builtin, methods in SPECIAL_METHODS.items():
        if name in methods:
            yield builtin.removeprefix("builtins.")
    if name in _FORMATTED:
        yield _TEMPLATE


@dataclass
class Interest:
    """The names of all that may run something of interest.

    Attributes:
        running: those of functions and classes.
        in_stubs: those of entries of the effect stubs.
        aliases: those that a function or a class is assigned to.
    """

    running: set[str]
    in_stubs: set[str]
    aliases: set[str]

    def has(self, names: Iterable[str] | None, use: str) -> bool:
        """Whether one of the names that stand at a site is among them, or none stands there that tells."""
        return (
            names is None
            or not self.running.isdisjoint(names)
            or not self.in_stubs.isdisjoint(names)
            or (use == CALL and not self.aliases.isdisjoint(names))
        )


def keys(site: Site) -> Iterable[str] | None:
    """The names of which one has to be of interest, so that the site is; None if no name tells."""
    operand = site.operand
    if site.use == CALL:
        match operand:
            case NameExpr():
                return _keys_of_symbol(operand.node, operand.name)
            case MemberExpr(expr=StrExpr(value="")) if _is_f_string(site.expr):
                return ()
            case MemberExpr(expr=StrExpr()):
                return (_TEMPLATE if operand.name == "format" else operand.name,)
            case MemberExpr():
                if operand.node is not None and not isinstance(operand.node, Var):
                    return _keys_of_symbol(operand.node, operand.name)
                is_in_module = isinstance(operand.node, Var) and not operand.node.info
                return None if is_in_module else (operand.name, "__call__")
            case SuperExpr():
                return (operand.name,)
        return None
    if site.use == OPERATE:
        is_searched = site.methods == CONTAINS and isinstance(operand, (CallExpr, NameExpr, GeneratorExpr))
        return None if is_searched else site.methods  # a generator goes by the name of the function that made it
    if site.use == GET and isinstance(operand, SuperExpr):
        return (operand.name,)
    if site.use in _DESCRIPTORS and isinstance(operand, MemberExpr):
        return (operand.name, _DESCRIPTORS[site.use], INTERCEPTS[site.use])
    return None


def _is_f_string(call: Expression) -> bool:
    """mypy turns f-strings into calls of ``"".join([...])``; their parts are sites of their own."""
    return isinstance(call, CallExpr) and len(call.args) == 1 and isinstance(call.args[0], ListExpr)


def _keys_of_symbol(node: SymbolNode | None, written: str) -> Iterable[str] | None:
    match node:
        case FuncDef() | Decorator() | OverloadedFuncDef():
            return (written, node.name)
        case TypeInfo():
            metaclass = node.metaclass_type.type.name if node.metaclass_type else written
            return (written, metaclass, *[base.name for base in node.mro])
    return None
