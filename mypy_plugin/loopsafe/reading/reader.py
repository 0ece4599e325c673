"""Functions, classes and modules: what is read when."""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import (
    AssertStmt,
    AssignmentExpr,
    AssignmentStmt,
    AwaitExpr,
    Block,
    CallExpr,
    ClassDef,
    ComparisonExpr,
    ConditionalExpr,
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
    NameExpr,
    OperatorAssignmentStmt,
    OpExpr,
    OverloadedFuncDef,
    RefExpr,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    StarExpr,
    SuperExpr,
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
from mypy.types import CallableType, Instance, NoneType, Type, UnionType, get_proper_type

from loopsafe.reading.statements import Statements
from loopsafe.scopes import (
    ASYNC,
    DECORATE,
    ENTER,
    GENERATOR,
    ITERATE,
    LAMBDA,
    PLAIN,
    RESULT,
    SYNC,
    Binding,
    ModuleScopes,
    Scope,
    Site,
)
from loopsafe.tree import CHILDREN


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
    Reader(found, tells, decided).read()


class Reader(Statements):
    """Reads a module, and then the functions in it, from the outside to the inside."""

    def read(self) -> None:
        tree = self.found.tree
        self.found.scopes.append(self.scope)
        self.tables.of_node[tree] = self.scope
        self.statements(tree.defs)
        while self.after:
            self.after.pop(0)()

    def expression_lambda(self, node: LambdaExpr) -> None:
        self.all(argument.initializer for argument in node.arguments)
        self.later(Scope(f"{self.path}.<lambda>", LAMBDA, node, self.scope, self.owner))

    def expression_generator(self, node: GeneratorExpr) -> None:
        """The first iterable is evaluated at once, everything else as the generator is iterated."""
        self.visit(node.sequences[0])
        inner = Scope(f"{self.path}.<genexpr>", GENERATOR, node, self.scope, self.owner)
        self.later(inner)

    def definition_class(self, node: ClassDef) -> None:
        self.all(node.decorators)
        self.all(node.base_type_exprs)
        self.all(node.keywords.values())
        owner, path = self.owner, self.path
        self.owner, self.path = node.info, f"{path}.{node.name}"
        if _is_complete(node.info):
            self.found.classes.append(node.info)
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
        scope = Scope(name, kind, func, self.scope, owner, decorated=decorated)
        if decorated is not None:
            self.register(scope, decorated)
        self.later(scope)

    def register(self, scope: Scope, decorated: Decorator) -> None:
        """Note with which function of the program a decorator, a method of that, registers a function.

        Such functions are all named ``_``, so the name says what they are for.
        """
        for expr in decorated.original_decorators:
            method = expr.callee if isinstance(expr, CallExpr) else expr
            if not isinstance(method, MemberExpr) or not isinstance(method.expr, RefExpr):
                continue
            node = method.expr.node
            taker = node.func if isinstance(node, Decorator) else node
            if isinstance(taker, FuncDef) and taker is not scope.node:
                known = self.tables.registered.setdefault(taker, [])
                if scope.name.endswith("._"):
                    scope.name = f"{scope.name[:-1]}{taker.name}[{_kind(scope, expr) or len(known) + 1}]"
                known.append((method.name, scope))

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
        made = [e for e in scope.returns if isinstance(e, (CallExpr, GeneratorExpr, NameExpr)) and not _is_self(e)]
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


def _is_complete(info: TypeInfo) -> bool:
    """Whether mypy has made out a class; not in code that it holds to be unreachable."""
    try:
        return bool(info.mro)
    except (AttributeError, AssertionError):
        return False


def _kind(scope: Scope, decorator: Expression) -> str:
    """The short name of the class that a function is registered for; empty where it is not plain to see."""
    for arg in decorator.args if isinstance(decorator, CallExpr) else ():
        return arg.name if isinstance(arg, NameExpr) else ""
    assert isinstance(scope.node, FuncDef)
    types = scope.node.type.arg_types if isinstance(scope.node.type, CallableType) else []
    first = get_proper_type(types[-1]) if types else None
    return first.type.name if isinstance(first, Instance) else ""


def _is_self(expr: Expression) -> bool:
    """Whether a method returns the object that it is called on, whose class says all."""
    return isinstance(expr, NameExpr) and isinstance(expr.node, Var) and expr.node.is_self


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


Reader.handlers = {
    **dict.fromkeys((kind for kind, parts in CHILDREN.items() if not parts), Reader.nothing),
    CallExpr: Reader.expression_call,
    AwaitExpr: Reader.expression_await,
    MemberExpr: Reader.expression_member,
    SuperExpr: Reader.expression_super,
    NameExpr: Reader.expression_name,
    IndexExpr: Reader.expression_index,
    OpExpr: Reader.expression_op,
    ComparisonExpr: Reader.expression_comparison,
    UnaryExpr: Reader.expression_unary,
    ConditionalExpr: Reader.expression_conditional,
    AssignmentExpr: Reader.expression_assignment,
    YieldExpr: Reader.expression_yield,
    YieldFromExpr: Reader.expression_yield_from,
    StarExpr: Reader.expression_star,
    LambdaExpr: Reader.expression_lambda,
    GeneratorExpr: Reader.expression_generator,
    ListComprehension: Reader.expression_comprehension,
    SetComprehension: Reader.expression_comprehension,
    DictionaryComprehension: Reader.expression_dict_comprehension,
    TupleExpr: Reader.expression_items,
    ListExpr: Reader.expression_items,
    SetExpr: Reader.expression_items,
    ExpressionStmt: Reader.statement_expression,
    AssignmentStmt: Reader.statement_assignment,
    OperatorAssignmentStmt: Reader.statement_operator_assignment,
    DelStmt: Reader.statement_delete,
    ForStmt: Reader.statement_for,
    WhileStmt: Reader.statement_while,
    WithStmt: Reader.statement_with,
    AssertStmt: Reader.statement_assert,
    ReturnStmt: Reader.statement_return,
    IfStmt: Reader.statement_if,
    TryStmt: Reader.statement_try,
    MatchStmt: Reader.statement_match,
    Import: Reader.statement_import,
    ImportFrom: Reader.statement_import_from,
    ImportAll: Reader.statement_import_all,
    ClassDef: Reader.definition_class,
    FuncDef: Reader.definition_function,
    Decorator: Reader.definition_decorator,
    OverloadedFuncDef: Reader.definition_overloaded,
    Block: Reader.block,
}
