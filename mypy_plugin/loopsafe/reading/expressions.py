"""What each kind of expression runs."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Final

from mypy.nodes import (
    ARG_STAR,
    GDEF,
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    DictionaryComprehension,
    Expression,
    FuncDef,
    GeneratorExpr,
    IndexExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    OpExpr,
    SetComprehension,
    SetExpr,
    StarExpr,
    SuperExpr,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
    Var,
    YieldExpr,
    YieldFromExpr,
)

from loopsafe import guards
from loopsafe.reading.base import Base
from loopsafe.reading.narrowing import VARIABLES, what_is_there
from loopsafe.scopes import CALL, CONTAINS, GET, GET_ITEM, ITERATE, OPERATE, Site, path_of

BINARY: Final = {
    "+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow",
    "@": "matmul", "&": "and", "|": "or", "^": "xor", "<<": "lshift", ">>": "rshift",
}  # fmt: skip
_COMPARE: Final = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_MIRROR: Final = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}
_UNARY: Final = {"-": "__neg__", "+": "__pos__", "~": "__invert__", "not": "__bool__"}
"""The special methods of operators, by the last part of their names."""


class Expressions(Base):
    """Notes what expressions run."""

    def expression_call(self, node: CallExpr) -> None:
        if node.analyzed is not None:
            if type(node.analyzed).__name__ == "CastExpr":
                self.visit(node.analyzed)
            return
        owner = node.callee.expr if isinstance(node.callee, MemberExpr) else None
        if not isinstance(node.callee, SuperExpr):
            self.visit(owner or node.callee)
        self.all(node.args)
        for arg, kind in zip(node.args, node.arg_kinds):
            if kind is ARG_STAR:
                self.site(ITERATE, arg, arg)
        asked = self.narrow.get(path_of(owner), ()) if self.narrow and owner is not None else ()
        under = self.narrow.get(VARIABLES, ()) if self.narrow else ()
        self.scope.sites.append(Site(CALL, node, node.callee, asked=asked, under=under))

    def expression_await(self, node: AwaitExpr) -> None:
        self.visit(node.expr)
        if isinstance(node.expr, CallExpr) and self.scope.sites:
            last = self.scope.sites[-1]
            if last.expr is node.expr:
                self.scope.sites[-1] = last._replace(awaited=True)

    def expression_member(self, node: MemberExpr) -> None:
        self.visit(node.expr)
        if node.kind != GDEF or not isinstance(node.node, (FuncDef, TypeInfo, MypyFile)):
            self.site(GET, node, node)

    def expression_super(self, node: SuperExpr) -> None:
        self.site(GET, node, node)

    def expression_name(self, node: NameExpr) -> None:
        if self.narrow and isinstance(node.node, Var) and node.node in self.narrow:
            self.tables.narrowed[node] = self.narrow[node.node]
        elif node.node is None or (isinstance(node.node, Var) and node.node.is_suppressed_import):
            self.tables.home[node] = self.scope

    def expression_index(self, node: IndexExpr) -> None:
        if node.analyzed is not None:
            return
        self.visit(node.base)
        self.visit(node.index)
        self.site(OPERATE, node, node.base, *GET_ITEM)

    def expression_op(self, node: OpExpr) -> None:
        if node.analyzed is not None:
            return
        self.visit(node.left)
        outer = self.narrow
        if node.op in ("and", "or"):
            self.truth(node.left)
            self.add_narrowing(node.left, node.op == "and")
            if node.right_unreachable or self.decided(node.left) is (node.op == "or"):
                return
        self.visit(node.right)
        self.narrow = outer
        if word := BINARY.get(node.op):
            self.operate(node, node.left, node.right, f"__{word}__")
            self.operate(node, node.right, node.left, f"__r{word}__")

    def expression_conditional(self, node: ConditionalExpr) -> None:
        self.visit(node.cond)
        self.truth(node.cond)
        value = self.decided(node.cond)
        elsewhere = guards.arms_elsewhere(node.cond, self.tells)
        outer = self.narrow
        for part, holds, is_elsewhere in (
            (node.if_expr, True, elsewhere.body),
            (node.else_expr, False, elsewhere.orelse),
        ):
            if value is not (not holds):
                self.add_narrowing(node.cond, holds)
                with self.quietly() if is_elsewhere else nullcontext():
                    self.visit(part)
                self.narrow = outer

    def expression_comparison(self, node: ComparisonExpr) -> None:
        self.all(node.operands)
        for left, operator, right in zip(node.operands, node.operators, node.operands[1:]):
            if operator in ("in", "not in"):
                self.operate(node, right, left, *CONTAINS)
            elif word := _COMPARE.get(operator):
                self.operate(node, left, right, f"__{word}__")
                self.operate(node, right, left, f"__{_MIRROR[word]}__")

    def expression_unary(self, node: UnaryExpr) -> None:
        self.visit(node.expr)
        if node.op == "not":
            self.truth(node.expr)
        else:
            self.site(OPERATE, node, node.expr, _UNARY[node.op])

    def expression_assignment(self, node: AssignmentExpr) -> None:
        self.visit(node.value)
        self.bind(node.target, "value", node.value)

    def expression_yield(self, node: YieldExpr) -> None:
        if node.expr is not None:
            self.visit(node.expr)
            self.scope.yields.append(node.expr)

    def expression_yield_from(self, node: YieldFromExpr) -> None:
        self.visit(node.expr)
        self.site(ITERATE, node.expr, node.expr)

    def expression_items(self, node: TupleExpr | ListExpr | SetExpr) -> None:
        self.all(node.items)

    def expression_star(self, node: StarExpr) -> None:
        self.visit(node.expr)
        self.site(ITERATE, node.expr, node.expr)

    def expression_comprehension(self, node: ListComprehension | SetComprehension) -> None:
        self.visit(node.generator.sequences[0])
        self.loops(node.generator, node.generator.left_expr)

    def expression_dict_comprehension(self, node: DictionaryComprehension) -> None:
        self.visit(node.sequences[0])
        self.loops(node, node.key, node.value)

    def loops(self, node: GeneratorExpr | DictionaryComprehension, *items: Expression | None) -> None:
        """What runs as a comprehension goes on; the first iterable has been evaluated before."""
        outer = self.narrow
        for i, sequence in enumerate(node.sequences):
            if i:
                self.visit(sequence)
            if not node.is_async[i]:
                self.site(ITERATE, sequence, sequence)
            self.bind(node.indices[i], "async item" if node.is_async[i] else "item", sequence)
            self.add_narrowing(what_is_there(sequence), True)
            for test in node.condlists[i]:
                self.visit(test)
                self.truth(test)
                self.add_narrowing(test, True)
        self.all(items)
        self.narrow = outer
