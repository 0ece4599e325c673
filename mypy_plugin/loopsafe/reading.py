"""Reads a module: finds its scopes and sites, what is bound to its variables, and what tests say of them.

This walks the whole tree, statement by statement in the order in which they run, so that code which never runs,
or runs only where no event loop does, is left out. It is driven by a table of handlers; what has none of its own
is walked by the table of children.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from mypy.nodes import (
    ARG_STAR,
    GDEF,
    AssertStmt,
    AssignmentExpr,
    AssignmentStmt,
    AwaitExpr,
    Block,
    BreakStmt,
    CallExpr,
    CastExpr,
    ClassDef,
    ComparisonExpr,
    ConditionalExpr,
    ContinueStmt,
    Decorator,
    DelStmt,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IfStmt,
    Import,
    ImportAll,
    ImportFrom,
    IndexExpr,
    LambdaExpr,
    ListComprehension,
    ListExpr,
    MatchStmt,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    OverloadedFuncDef,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    StarExpr,
    Statement,
    TryStmt,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
    Var,
    WhileStmt,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)
from mypy.patterns import AsPattern, ClassPattern
from mypy.types import CallableType, Instance, NoneType, Type, UnionType, get_proper_type

from loopsafe import guards
from loopsafe.scopes import (
    ASYNC,
    CALL,
    CONTAINS,
    DECORATE,
    DELETE,
    ENTER,
    GENERATOR,
    GET,
    GET_ITEM,
    ITERATE,
    LAMBDA,
    MODULE,
    OPERATE,
    PLAIN,
    RESULT,
    SET,
    SYNC,
    TRUTH,
    Binding,
    ModuleScopes,
    Scope,
    Site,
    Test,
    path_of,
)
from loopsafe.tree import CHILDREN, children

_BINARY: Final = {
    "+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow",
    "@": "matmul", "&": "and", "|": "or", "^": "xor", "<<": "lshift", ">>": "rshift",
}  # fmt: skip
_COMPARE: Final = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_MIRROR: Final = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}
_UNARY: Final = {"-": "__neg__", "+": "__pos__", "~": "__invert__", "not": "__bool__"}
_FACTORIES: Final = frozenset({"default_factory", "factory"})
"""What the typing specification calls the argument of a field specifier (PEP 681)."""
_VARIABLES: Final = "?"
"""Where tests of plain variables are kept, among those of objects by their paths."""


def read_into(
    found: ModuleScopes,
    tells: Callable[[Expression], str | None],
    decided: Callable[[Expression], bool | None],
) -> None:
    """Find the scopes and sites of a module.

    Args:
        found: where they go; ``tells`` may look at what is already there.
        tells: whether an expression tells if a loop runs here (``"loop"``) or which thread this is (``"thread"``).
        decided: the value of a test that mypy knows beforehand, as of ``sys.platform == "win32"``.
    """
    _Reader(found, tells, decided).read()


class _Reader:
    def __init__(
        self,
        found: ModuleScopes,
        tells: Callable[[Expression], str | None],
        decided: Callable[[Expression], bool | None],
    ) -> None:
        self.tells = tells
        self.decided = decided
        self.found = found
        self.tables = found.tables
        tree = found.tree
        self.scope = Scope(tree.fullname, MODULE, tree)
        self.owner: TypeInfo | None = None
        self.path = tree.fullname
        self.narrow: dict[Var | str, tuple[Test, ...]] = {}
        self.after: list[Callable[[], None]] = []

    def read(self) -> None:
        tree = self.found.tree
        self.found.scopes.append(self.scope)
        self.tables.of_node[tree] = self.scope
        self.statements(tree.defs)
        while self.after:
            self.after.pop(0)()

    def site(self, use: str, expr: Expression, operand: Expression, *methods: str) -> None:
        under = self.narrow.get(_VARIABLES, ()) if self.narrow else ()
        self.scope.sites.append(Site(use, expr, operand, methods, under=under))

    def bind(self, target: Node | None, how: str, value: Expression, index: int = -1) -> None:
        """Note that assigning ``value`` gives ``target`` its value."""
        match target:
            case NameExpr(node=Var() as var) | MemberExpr(node=Var() as var):
                binding = Binding(how, value, self.scope, index)
                self.note(var, binding)
            case MemberExpr(def_var=Var() as var):
                binding = Binding(how, value, self.scope, index)
                self.note(var, binding)
            case MemberExpr(expr=NameExpr(node=Var(is_self=True) as receiver), name=name):
                owner = self.tables.receivers.get(receiver)
                symbol = owner.names.get(name) if owner is not None else None
                if symbol is not None and isinstance(symbol.node, Var):
                    self.note(symbol.node, Binding(how, value, self.scope, index))
            case TupleExpr(items=items) | ListExpr(items=items):
                if how == "value" and isinstance(value, (TupleExpr, ListExpr)):
                    if len(value.items) == len(items):
                        for item, part in zip(items, value.items):
                            self.bind(item, how, part)
                        return
                for i, item in enumerate(items):
                    self.bind(item, "unpack" if how == "value" else f"unpack {how}", value, i)
            case StarExpr():
                pass

    def note(self, var: Var, binding: Binding) -> None:
        known = self.tables.bindings.setdefault(var, [])
        if not known:
            self.found.variables.append(var)
        known.append(binding)

    def visit(self, node: Node) -> None:
        """Visit a node of any kind."""
        handler = _HANDLERS.get(type(node))
        if handler is not None:
            handler(self, node)
        else:
            for child in children(node):
                self.visit(child)

    def all(self, nodes: Iterable[Node | None]) -> None:
        for node in nodes:
            if node is not None:
                self.visit(node)

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

    def add_narrowing(self, test: Expression, holds: bool) -> None:
        for key, told, positive in _tests(test, holds):
            self.narrow = {**self.narrow, key: (*self.narrow.get(key, ()), (told, positive))}

    def definitions(self, body: list[Statement]) -> None:
        """Visit only what is defined in statements that never run in order."""
        self.all(node for node in body if isinstance(node, (FuncDef, Decorator, ClassDef)))

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Visit code that runs somewhere else: names are bound there, but its sites do not count."""
        kept = list(self.scope.sites)
        yield
        self.scope.sites[:] = kept

    def expression_call(self, node: CallExpr) -> None:
        if node.analyzed is not None:
            if type(node.analyzed).__name__ == "CastExpr":
                self.visit(node.analyzed)
            return
        owner = node.callee.expr if isinstance(node.callee, MemberExpr) else None
        self.visit(owner or node.callee)
        self.all(node.args)
        for arg, kind in zip(node.args, node.arg_kinds):
            if kind is ARG_STAR:
                self.site(ITERATE, arg, arg)
        asked = self.narrow.get(path_of(owner), ()) if self.narrow and owner is not None else ()
        under = self.narrow.get(_VARIABLES, ()) if self.narrow else ()
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
        if word := _BINARY.get(node.op):
            self.operate(node, node.left, node.right, f"__{word}__")
            self.operate(node, node.right, node.left, f"__r{word}__")

    def operate(self, expr: Expression, operand: Expression, argument: Expression, *methods: str) -> None:
        self.scope.sites.append(Site(OPERATE, expr, operand, methods, arguments=(argument,)))

    def expression_conditional(self, node: ConditionalExpr) -> None:
        self.visit(node.cond)
        self.truth(node.cond)
        value = self.decided(node.cond)
        outer = self.narrow
        for part, holds in ((node.if_expr, True), (node.else_expr, False)):
            if value is not (not holds):
                self.add_narrowing(node.cond, holds)
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

    def truth(self, expr: Expression) -> None:
        """The expression is asked whether it is true."""
        if isinstance(expr, (NameExpr, MemberExpr, CallExpr, IndexExpr, AssignmentExpr)):
            self.site(OPERATE, expr, expr, *TRUTH)

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

    def statement_expression(self, node: ExpressionStmt) -> None:
        self.visit(node.expr)

    def nothing(self, node: Node) -> None:
        """It has no parts."""

    def expression_star(self, node: StarExpr) -> None:
        self.visit(node.expr)
        self.site(ITERATE, node.expr, node.expr)

    def expression_lambda(self, node: LambdaExpr) -> None:
        self.all(argument.initializer for argument in node.arguments)
        self.later(Scope(f"{self.path}.<lambda>", LAMBDA, node, self.scope, self.owner))

    def expression_generator(self, node: GeneratorExpr) -> None:
        """The first iterable is evaluated at once, everything else as the generator is iterated."""
        self.visit(node.sequences[0])
        inner = Scope(f"{self.path}.<genexpr>", GENERATOR, node, self.scope, self.owner)
        self.later(inner)

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
            for test in node.condlists[i]:
                self.visit(test)
                self.truth(test)
                self.add_narrowing(test, True)
        self.all(items)
        self.narrow = outer

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
        if word := _BINARY.get(node.op):
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
        self.block(node.body)
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
            elsewhere = guards.arms_elsewhere(test, self.tells)
            before = self.narrow
            self.add_narrowing(test, True)
            if elsewhere.body:
                with self.quietly():
                    self.block(body)
            else:
                self.block(body)
            self.narrow = before
            self.add_narrowing(test, False)
            if elsewhere.orelse:
                with self.quietly():
                    self.block(node.else_body)
                break
        else:
            self.block(node.else_body)
        self.narrow = outer

    def statement_match(self, node: MatchStmt) -> None:
        """The arms of a match on a variable know its class, and the later ones what it is not."""
        self.visit(node.subject)
        outer = self.narrow
        var = node.subject.node if isinstance(node.subject, NameExpr) else None
        for pattern, guard, body in zip(node.patterns, node.guards, node.bodies):
            self.visit(pattern)
            before = self.narrow
            kind = pattern.class_ref if isinstance(pattern, ClassPattern) else None
            if isinstance(var, Var) and kind is not None:
                self.narrow = {**before, var: (*before.get(var, ()), (kind, True))}
            if isinstance(pattern, ClassPattern):
                self.bind_captures(pattern)
            self.all([guard])
            self.block(body)
            self.narrow = before
            if isinstance(var, Var) and kind is not None and guard is None:
                self.narrow = {**before, var: (*before.get(var, ()), (kind, False))}
        self.narrow = outer

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

    def definition_class(self, node: ClassDef) -> None:
        self.all(node.decorators)
        self.all(node.base_type_exprs)
        self.all(node.keywords.values())
        owner, path = self.owner, self.path
        self.owner, self.path = node.info, f"{path}.{node.name}"
        self.block(node.defs)
        self.owner, self.path = owner, path

    def definition_function(self, node: FuncDef) -> None:
        self.define(node, None, "")

    def definition_decorator(self, node: Decorator) -> None:
        self.define(node.func, node, "")

    def definition_overloaded(self, node: OverloadedFuncDef) -> None:
        """Overloads by their implementation; accessors of a property each under a name of its own."""
        for position, item in enumerate(node.items):
            if isinstance(item, Decorator) and node.is_property:
                self.define(item.func, item, _accessor(item) if position else "")
            elif isinstance(item, Decorator) and node.impl is None:
                self.define(item.func, item, "")
        if isinstance(node.impl, Decorator):
            self.define(node.impl.func, node.impl, "")
        elif node.impl is not None:
            self.define(node.impl, None, "")

    def define(self, func: FuncDef, decorated: Decorator | None, suffix: str) -> None:
        self.all(argument.initializer for argument in func.arguments)
        if decorated is not None:
            for expr in decorated.original_decorators:
                if expr in decorated.decorators:
                    self.visit(expr)
                site = Site(DECORATE, expr, expr, function=decorated)
                self.scope.sites.append(site)
        kind = ASYNC if func.is_coroutine else SYNC
        name = f"{self.path}.{func.name}{suffix}"
        owner = self.owner if self.owner is not None and func.info is self.owner else None
        if owner is not None and func.arguments and not (func.is_static and func.name != "__new__"):
            self.tables.receivers[func.arguments[0].variable] = owner
        self.later(Scope(name, kind, func, self.scope, owner, decorated=decorated))

    def later(self, scope: Scope) -> None:
        """Read the inside of a scope once the one around it is done."""
        self.tables.of_node[scope.node] = scope
        self.found.scopes.append(scope)
        narrow = self.narrow

        def read() -> None:
            self.scope, self.owner, self.path = scope, None, scope.name
            self.narrow = narrow
            if isinstance(scope.node, GeneratorExpr):
                self.loops(scope.node, scope.node.left_expr)
            elif isinstance(scope.node, LambdaExpr):
                self.default_bindings(scope.node)
                self.visit(scope.node.expr())
                scope.returns.append(scope.node.expr())
            elif isinstance(scope.node, FuncDef):
                self.default_bindings(scope.node)
                self.block(scope.node.body)
                if scope.kind == SYNC and not scope.node.is_generator:
                    self.results(scope)

        self.after.append(read)

    def results(self, scope: Scope) -> None:
        """A function may return a generator or context manager whose body is still to run: see ``RESULT``."""
        func = scope.node
        declared = (
            func.type.ret_type if isinstance(func, FuncDef) and isinstance(func.type, CallableType) else None
        )
        made = [e for e in scope.returns if isinstance(e, (CallExpr, GeneratorExpr, NameExpr))]
        for use, method in ((ITERATE, "__iter__"), (ENTER, "__enter__")) if made else ():
            if declared is not None and _lacks(declared, method):
                continue
            inner = Scope(scope.name, RESULT, scope.node, scope)
            inner.sites = [Site(use, expr, expr) for expr in made]
            scope.results[use] = inner
            self.found.scopes.append(inner)

    def default_bindings(self, func: FuncDef | LambdaExpr) -> None:
        for position, argument in enumerate(func.arguments):
            self.tables.parameters[argument.variable] = (func, position)
            if argument.initializer is not None and self.scope.parent is not None:
                binding = Binding("default", argument.initializer, self.scope.parent)
                self.note(argument.variable, binding)


def _lacks(declared: Type, method: str) -> bool:
    """Whether a declared result has no such method, or that of a builtin class, which runs nothing else."""
    match get_proper_type(declared):
        case NoneType():
            return True
        case UnionType(items=items):
            return all(_lacks(item, method) for item in items)
        case Instance(type=info):
            found = info.get_containing_type_info(method)
            return info.fullname != "builtins.object" and (found is None or found.fullname in PLAIN)
    return False


def _accessor(item: Decorator) -> str:
    for expr in item.original_decorators:
        if isinstance(expr, MemberExpr) and expr.name in ("setter", "deleter"):
            return f".{expr.name}"
    return ""


def _tests(test: Expression, holds: bool) -> Iterable[tuple[Var | str, Expression, bool]]:
    """What the value of a test says of the classes of variables, and what methods of objects have answered."""
    match test:
        case UnaryExpr(op="not", expr=inner):
            yield from _tests(inner, not holds)
        case OpExpr(op="and" | "or" as op, left=left, right=right) if holds is (op == "and"):
            yield from _tests(left, holds)
            yield from _tests(right, holds)
        case CallExpr(
            callee=RefExpr(fullname="builtins.isinstance"), args=[NameExpr(node=Var() as var), kind]
        ):
            yield var, kind, holds
        case NameExpr(node=Var()):
            yield _VARIABLES, test, holds
        case ComparisonExpr(operators=["is" | "is not"], operands=[NameExpr(node=Var()), NameExpr()]):
            yield _VARIABLES, test, holds
        case CallExpr(callee=MemberExpr(expr=asked), args=[]) if path := path_of(asked):
            yield path, test, holds
        case ComparisonExpr(
            operators=["is" | "is not" as operator], operands=[CallExpr(args=[]) as call, NameExpr(name="None")]
        ):
            yield from _tests(call, (operator == "is not") is holds)


_TELLING: Final = frozenset(
    {AssertStmt, BreakStmt, ContinueStmt, IfStmt, RaiseStmt, ReturnStmt, TryStmt, WhileStmt}
)
"""Statements that may tell something of those behind them."""

_HANDLERS: Final[dict[type[Node], Callable[[_Reader, Any], None]]] = {
    **dict.fromkeys((kind for kind, parts in CHILDREN.items() if not parts), _Reader.nothing),
    CallExpr: _Reader.expression_call,
    AwaitExpr: _Reader.expression_await,
    MemberExpr: _Reader.expression_member,
    NameExpr: _Reader.expression_name,
    IndexExpr: _Reader.expression_index,
    OpExpr: _Reader.expression_op,
    ComparisonExpr: _Reader.expression_comparison,
    UnaryExpr: _Reader.expression_unary,
    ConditionalExpr: _Reader.expression_conditional,
    AssignmentExpr: _Reader.expression_assignment,
    YieldExpr: _Reader.expression_yield,
    YieldFromExpr: _Reader.expression_yield_from,
    StarExpr: _Reader.expression_star,
    LambdaExpr: _Reader.expression_lambda,
    GeneratorExpr: _Reader.expression_generator,
    ListComprehension: _Reader.expression_comprehension,
    SetComprehension: _Reader.expression_comprehension,
    DictionaryComprehension: _Reader.expression_dict_comprehension,
    TupleExpr: _Reader.expression_items,
    ListExpr: _Reader.expression_items,
    SetExpr: _Reader.expression_items,
    ExpressionStmt: _Reader.statement_expression,
    AssignmentStmt: _Reader.statement_assignment,
    OperatorAssignmentStmt: _Reader.statement_operator_assignment,
    DelStmt: _Reader.statement_delete,
    ForStmt: _Reader.statement_for,
    WhileStmt: _Reader.statement_while,
    WithStmt: _Reader.statement_with,
    AssertStmt: _Reader.statement_assert,
    ReturnStmt: _Reader.statement_return,
    IfStmt: _Reader.statement_if,
    TryStmt: _Reader.statement_try,
    MatchStmt: _Reader.statement_match,
    Import: _Reader.statement_import,
    ImportFrom: _Reader.statement_import_from,
    ImportAll: _Reader.statement_import_all,
    ClassDef: _Reader.definition_class,
    FuncDef: _Reader.definition_function,
    Decorator: _Reader.definition_decorator,
    OverloadedFuncDef: _Reader.definition_overloaded,
    Block: _Reader.block,
}
