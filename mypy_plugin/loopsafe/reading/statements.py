"""Where the statements of a body go on, where they end, and which of them do not run on the loop."""

from __future__ import annotations

from typing import Final

from mypy.nodes import (
    AssertStmt,
    AssignmentStmt,
    Block,
    BreakStmt,
    CallExpr,
    CastExpr,
    ClassDef,
    ConditionalExpr,
    ContinueStmt,
    Decorator,
    DelStmt,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    IfStmt,
    Import,
    ImportAll,
    ImportFrom,
    IndexExpr,
    LambdaExpr,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    OperatorAssignmentStmt,
    RaiseStmt,
    ReturnStmt,
    StarExpr,
    Statement,
    TryStmt,
    TupleExpr,
    TypeInfo,
    Var,
    WhileStmt,
    WithStmt,
)
from mypy.patterns import AsPattern, ClassPattern, Pattern
from mypy.types import Instance

from loopsafe import guards
from loopsafe.flow.patterns import test_of
from loopsafe.reading.expressions import BINARY, Expressions
from loopsafe.reading.narrowing import what_is_there
from loopsafe.scopes import CALL, DELETE, ENTER, ITERATE, OPERATE, RESULT, SET, Scope, Site

_FACTORIES: Final = frozenset({"default_factory", "factory"})
"""What the typing specification calls the argument of a field specifier (PEP 681)."""


class Statements(Expressions):
    """Visits statements in the order in which they run."""

    def block(self, block: Block | None) -> None:
        if block is not None and not block.is_unreachable:
            self.statements(block.body)

    def statements(self, body: list[Statement]) -> None:
        """Visit statements up to the first after which nothing runs, or nothing runs on the loop."""
        outer = self.narrow
        self.in_order(body)
        self.narrow = outer

    def in_order(self, body: list[Statement]) -> None:
        for position, statement in enumerate(body):
            self.visit(statement)
            if type(statement) not in _TELLING:
                continue
            if self.never_goes_on(statement):
                self.definitions(body[position + 1 :])
                return
            self.narrow_rest(statement)
            if guards.rest_is_elsewhere(statement, self.tells):
                with self.quietly():
                    self.statements(body[position + 1 :])
                return

    def never_goes_on(self, statement: Statement) -> bool:
        """Whether nothing behind a statement in the same block ever runs."""
        match statement:
            case ReturnStmt() | RaiseStmt() | BreakStmt() | ContinueStmt():
                return True
            case AssertStmt(expr=test):
                return self.decided(test) is False
            case IfStmt(expr=[test, *_], body=[body, *_]):
                return self.decided(test) is True and guards.always_leaves(body)
        return False

    def narrow_rest(self, statement: Statement) -> None:
        """What follows knows the class of a variable if an assertion or an early return has tested it."""
        match statement:
            case AssertStmt(expr=test):
                self.add_narrowing(test, True)
            case WhileStmt(expr=test):
                self.add_narrowing(test, False)
            case IfStmt(expr=[test], body=[body], else_body=None) if guards.never_goes_on(body):
                self.add_narrowing(test, False)

    def definitions(self, body: list[Statement]) -> None:
        """Visit only what is defined in statements that never run in order."""
        self.all(node for node in body if isinstance(node, (FuncDef, Decorator, ClassDef)))

    def statement_expression(self, node: ExpressionStmt) -> None:
        self.visit(node.expr)

    def statement_assignment(self, node: AssignmentStmt) -> None:
        self.visit(node.rvalue)
        for lvalue in node.lvalues:
            self.target(lvalue)
            self.bind(lvalue, "value", node.rvalue)
            if isinstance(lvalue, (NameExpr, MemberExpr)) and isinstance(
                node.rvalue, (NameExpr, MemberExpr, LambdaExpr, CallExpr, ConditionalExpr)
            ):
                self.found.aliases.add(lvalue.name)
                self.found.assigned.append((self.scope, lvalue, node.rvalue))
            if self.owner is not None and isinstance(node.rvalue, CallExpr):
                self.default_factory(lvalue, node.rvalue)
            if isinstance(lvalue, (TupleExpr, ListExpr)) and not isinstance(node.rvalue, TupleExpr):
                self.site(ITERATE, node.rvalue, node.rvalue)

    def default_factory(self, lvalue: Expression, made: CallExpr) -> None:
        """A field of a dataclass may have a function that is called for each object that is made without it."""
        for name, factory in zip(made.arg_names, made.args):
            if name in _FACTORIES and isinstance(lvalue, NameExpr) and isinstance(lvalue.node, Var):
                inner = Scope(f"{self.path}.<{lvalue.name}>", RESULT, lvalue.node, self.scope)
                inner.sites = [Site(CALL, CallExpr(factory, [], [], []), factory)]
                self.tables.of_node[lvalue.node] = inner
                self.found.scopes.append(inner)

    def target(self, lvalue: Expression) -> None:
        match lvalue:
            case MemberExpr():
                self.visit(lvalue.expr)
                self.site(SET, lvalue, lvalue)
            case IndexExpr():
                self.visit(lvalue.base)
                self.visit(lvalue.index)
                self.site(OPERATE, lvalue, lvalue.base, "__setitem__")
            case TupleExpr() | ListExpr():
                for item in lvalue.items:
                    self.target(item.expr if isinstance(item, StarExpr) else item)

    def statement_operator_assignment(self, node: OperatorAssignmentStmt) -> None:
        self.visit(node.lvalue)
        self.visit(node.rvalue)
        self.bind(node.lvalue, "operate", node.rvalue)
        if word := BINARY.get(node.op):
            self.operate(node.lvalue, node.lvalue, node.rvalue, f"__i{word}__", f"__{word}__")
        if isinstance(node.lvalue, (MemberExpr, IndexExpr)):
            self.target(node.lvalue)

    def statement_delete(self, node: DelStmt) -> None:
        targets = node.expr.items if isinstance(node.expr, TupleExpr) else [node.expr]
        for expr in targets:
            if isinstance(expr, MemberExpr):
                self.visit(expr.expr)
                self.site(DELETE, expr, expr)
            elif isinstance(expr, IndexExpr):
                self.visit(expr.base)
                self.visit(expr.index)
                self.site(OPERATE, expr, expr.base, "__delitem__")

    def statement_for(self, node: ForStmt) -> None:
        self.visit(node.expr)
        if not node.is_async:
            self.site(ITERATE, node.expr, node.expr)
        self.bind(node.index, "async item" if node.is_async else "item", node.expr)
        self.target(node.index)
        outer = self.narrow
        self.add_narrowing(what_is_there(node.expr), True)
        self.block(node.body)
        self.narrow = outer
        self.block(node.else_body)

    def statement_while(self, node: WhileStmt) -> None:
        self.visit(node.expr)
        self.truth(node.expr)
        outer = self.narrow
        self.add_narrowing(node.expr, True)
        self.block(node.body)
        self.narrow = outer
        self.block(node.else_body)

    def statement_with(self, node: WithStmt) -> None:
        for expr, target in zip(node.expr, node.target):
            self.visit(expr)
            if not node.is_async:
                self.site(ENTER, expr, expr)
            if target is not None:
                self.bind(target, "async enter" if node.is_async else "enter", expr)
                self.target(target)
        self.block(node.body)

    def statement_assert(self, node: AssertStmt) -> None:
        self.visit(node.expr)
        self.truth(node.expr)
        if node.msg is not None:
            self.visit(node.msg)

    def statement_return(self, node: ReturnStmt) -> None:
        if node.expr is not None:
            self.scope.returns.append(node.expr)
            self.visit(node.expr)

    def statement_if(self, node: IfStmt) -> None:
        outer = self.narrow
        for test, body in zip(node.expr, node.body):
            if guards.is_type_checking(test):
                continue
            self.visit(test)
            self.truth(test)
            value = self.decided(test)
            elsewhere = guards.arms_elsewhere(test, self.tells)
            before = self.narrow
            self.add_narrowing(test, True)
            if elsewhere.body or value is False:
                with self.quietly():
                    self.block(body)
            else:
                self.block(body)
            self.narrow = before
            self.add_narrowing(test, False)
            if elsewhere.orelse or value is True:
                with self.quietly():
                    self.block(node.else_body)
                break
        else:
            self.block(node.else_body)
        self.narrow = outer

    def statement_match(self, node: MatchStmt) -> None:
        """The arms of a match know what the subject is, and the later ones what it is not."""
        self.visit(node.subject)
        outer = self.narrow
        for pattern, guard, body in zip(node.patterns, node.guards, node.bodies):
            self.visit(pattern)
            before, test = self.narrow, test_of(node.subject, pattern)
            self.match_arm(node.subject, pattern, test)
            self.all([guard])
            if guard is not None:
                self.add_narrowing(guard, True)
            self.block(body)
            self.narrow = before
            if test is not None and guard is None:
                self.add_narrowing(test, False)
        self.narrow = outer

    def match_arm(self, subject: Expression, pattern: Pattern, test: Expression | None) -> None:
        """What holds where a pattern has matched."""
        var = subject.node if isinstance(subject, NameExpr) else None
        if test is not None:
            self.add_narrowing(test, True)
        elif isinstance(pattern, ClassPattern) and isinstance(var, Var):
            self.narrow = {**self.narrow, var: (*self.narrow.get(var, ()), (pattern.class_ref, True))}
        if isinstance(pattern, ClassPattern):
            self.bind_captures(pattern)

    def bind_captures(self, pattern: ClassPattern) -> None:
        """The names in a class pattern stand for attributes of an instance of the class."""
        info = pattern.class_ref.node
        for key, inner in zip(pattern.keyword_keys, pattern.keyword_values):
            if isinstance(inner, AsPattern) and inner.pattern is None and isinstance(info, TypeInfo):
                instance = CastExpr(pattern.class_ref, Instance(info, []))
                self.bind(inner.name, "value", MemberExpr(instance, key))

    def statement_try(self, node: TryStmt) -> None:
        if guards.never_waits(node):
            with self.quietly():
                self.block(node.body)
        else:
            self.block(node.body)
        asks = guards.asks_for_loop(node, self.tells)
        for kind, handler in zip(node.types, node.handlers):
            self.all([kind])
            if asks and guards.catches_no_loop(kind):
                self.tables.flags.update(guards.flags_set_in(handler))
                with self.quietly():
                    self.block(handler)
            else:
                self.block(handler)
        self.block(node.else_body)
        self.block(node.finally_body)

    def statement_import(self, node: Import) -> None:
        for name, alias in node.ids:
            self.scope.imports[alias or name.partition(".")[0]] = name if alias else name.partition(".")[0]

    def statement_import_from(self, node: ImportFrom) -> None:
        module = guards.absolute(node.id, node.relative, self.found.tree)
        for name, alias in node.names:
            self.scope.imports[alias or name] = f"{module}.{name}"

    def statement_import_all(self, node: ImportAll) -> None:
        self.scope.stars.append(guards.absolute(node.id, node.relative, self.found.tree))


_TELLING: Final = frozenset(
    {AssertStmt, BreakStmt, ContinueStmt, ExpressionStmt, IfStmt, RaiseStmt, ReturnStmt, TryStmt, WhileStmt}
)
"""Statements that may tell something of those behind them."""
