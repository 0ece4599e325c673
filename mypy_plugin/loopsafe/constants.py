"""Tests that are decided before the program runs: by the platform, the version of Python, and constants.

mypy knows what ``sys.platform == "win32"`` comes to. People give such a test a name (``WINDOWS``), which another module
imports, and ask in other words (``os.name``, ``platform.system()``): which words, and what they answer, is data in the
effect stubs. A private constant that is set once says which of two twins a module is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ComparisonExpr,
    Expression,
    GlobalDecl,
    ListExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    OperatorAssignmentStmt,
    OpExpr,
    RefExpr,
    SetExpr,
    StrExpr,
    TupleExpr,
    UnaryExpr,
    Var,
)
from mypy.types import Instance, get_proper_type

from loopsafe.catalogue import Catalogue
from loopsafe.tree import walk

_KEPT: Final = {str(value): value for value in (True, False)}


class Constants:
    """Decides tests.

    Args:
        catalogue: what the stubs say.
        modules: the modules of the build by name.
        kept: what is kept of a variable of a module of which mypy has loaded no more than the interface.
        own: the attribute that an expression in a method is, as ``self.wait``.
        decided: the value of a test that mypy knows beforehand.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        modules: Mapping[str, MypyFile],
        kept: Callable[[str], str | None],
        own: Callable[[MemberExpr], Var | None],
        decided: Callable[[Expression], bool | None],
    ) -> None:
        self._catalogue = catalogue
        self._modules = modules
        self._kept = kept
        self._own = own
        self._decided = decided
        self._assigned: dict[str, dict[str, bool | None]] = {}

    def decided(self, test: Expression) -> bool | None:
        """What a test comes to, if that is known."""
        known = self._decided(test)
        if known is not None:
            return known
        match test:
            case UnaryExpr(op="not", expr=inner):
                value = self.decided(inner)
                return None if value is None else not value
            case OpExpr(op="and" | "or" as op, left=left, right=right):
                values = self.decided(left), self.decided(right)
                decisive = op == "or"
                return decisive if decisive in values else None if None in values else not decisive
            case ComparisonExpr(operators=["==" | "!=" | "in" | "not in" as op], operands=[asked, other]):
                answer = self._answer(asked)
                texts = _texts(other, many=op.endswith("in"))
                if answer is None or texts is None:
                    return None
                return (answer in texts) is (op in ("==", "in"))
            case CallExpr(callee=MemberExpr(expr=asked, name="startswith"), args=[StrExpr(value=start)]):
                answer = self._answer(asked)
                return None if answer is None else answer.startswith(start)
            case RefExpr(node=Var() as var):
                return self.of(var) if var.final_value is None else bool(var.final_value)
            case MemberExpr() if (own := self._own(test)) is not None and own.is_final:
                return _final_value(own)
        return None

    def of(self, var: Var) -> bool | None:
        """What a variable of a module is, if it is the name of a test that is decided, or a private constant."""
        module, _, name = var.fullname.rpartition(".")
        tree = self._modules.get(module)
        if tree is None or name not in tree.names or tree.is_stub:
            return None
        if tree.is_cache_skeleton:
            return _KEPT.get(self._kept(var.fullname) or "")
        if module not in self._assigned:
            self._assigned[module] = {}  # so much is known where a test asks for its own name
            self._assigned[module].update(self._tests_in(tree))
        return self._assigned[module].get(name)

    def forget(self) -> None:
        """Look at the modules again: the daemon puts new statements into old trees."""
        self._assigned.clear()

    def _tests_in(self, tree: MypyFile) -> Iterator[tuple[str, bool | None]]:
        """The names that the top level of a module gives to tests."""
        given: dict[str, list[Expression]] = {}
        for statement in tree.defs:
            match statement:
                case AssignmentStmt(lvalues=[NameExpr(name=name)], rvalue=value):
                    given.setdefault(name, []).append(value)
        for name, values in given.items():
            match values:
                case [ComparisonExpr() | CallExpr() | OpExpr() | UnaryExpr() as test]:
                    yield name, self.decided(test)
                case [NameExpr(name="True" | "False" as word)] if _is_private_constant(name, tree):
                    yield name, word == "True"

    def _answer(self, expr: Expression) -> str | None:
        """The text that a variable or a function of a library has, or returns, on this platform."""
        match expr:
            case CallExpr(callee=MemberExpr(expr=inner, name="lower"), args=[]):
                answer = self._answer(inner)
                return answer.lower() if answer is not None else None
            case CallExpr(callee=RefExpr(fullname=name), args=[]):
                function = self._catalogue.function(name)
                returns = function.signatures[0].returns if function is not None else None
            case RefExpr(fullname=name):
                returns = self._catalogue.attribute(name)
            case _:
                return None
        return returns[1:-1] if returns is not None and returns.startswith('"') else None


def _is_private_constant(name: str, tree: MypyFile) -> bool:
    """Whether a name says that it is a constant of its module (``_IS_SYNC``), and nothing there sets it again."""
    if not (name.startswith("_") and name.isupper()):
        return False
    var = tree.names[name].node if name in tree.names else None
    targets = 0
    for node in walk(tree):
        match node:
            case GlobalDecl(names=names) if name in names:
                return False
            case OperatorAssignmentStmt(lvalue=NameExpr(name=changed)) if changed == name:
                return False
            case AssignmentStmt(lvalues=lvalues):
                parts = [part for lvalue in lvalues for part in walk(lvalue)]
                targets += sum(isinstance(part, NameExpr) and part.node is var for part in parts)
    return targets == 1


def _final_value(var: Var) -> bool | None:
    """Whether the literal that a final attribute is set to, in the body of the class or on ``self``, is true."""
    if var.final_value is not None:
        return bool(var.final_value)
    typ = get_proper_type(var.type)
    literal = typ.last_known_value if isinstance(typ, Instance) else None
    return literal.value if literal is not None and isinstance(literal.value, bool) else None


def _texts(expr: Expression, *, many: bool) -> list[str] | None:
    """The texts that are written in an expression, which is one of them or holds many of them."""
    items = expr.items if many and isinstance(expr, (TupleExpr, ListExpr, SetExpr)) else [] if many else [expr]
    texts = [item.value for item in items if isinstance(item, StrExpr)]
    return texts if texts and len(texts) == len(items) else None
