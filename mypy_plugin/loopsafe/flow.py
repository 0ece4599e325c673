"""Follows values that have to be used through a function body: coroutines, tasks, results that hold exceptions.

The analysis runs the body abstractly. A *token* stands for all values that one expression makes; a *state*
knows which variables hold which tokens and, for each token, what may have become of it on the paths that
lead here. States meet by union at joins; loops are run twice, which is enough because a token only ever
moves forward. When a path leaves the function, what became of its tokens is noted down, and at the end the
notes of all paths are compared.

Whatever is passed on, returned, stored outside of local variables, or captured by an inner function is
somebody else's. Implicit exceptions are not followed: a coroutine that is lost because something raised in
between is nobody's mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Protocol

from mypy.nodes import (
    GDEF,
    MDEF,
    AssertStmt,
    AssertTypeExpr,
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
    DictExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IfStmt,
    IndexExpr,
    IntExpr,
    LambdaExpr,
    ListComprehension,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    Node,
    NonlocalDecl,
    OperatorAssignmentStmt,
    OpExpr,
    OverloadedFuncDef,
    RaiseStmt,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    SliceExpr,
    StarExpr,
    Statement,
    TryStmt,
    TupleExpr,
    UnaryExpr,
    Var,
    WhileStmt,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)

from loopsafe.guards import is_type_checking
from loopsafe.tree import children, walk

COROUTINE: Final = "coroutine"
TASK: Final = "dangling-task"
RESULTS: Final = "lost-exceptions"

PENDING: Final = "pending"
AWAITED: Final = "awaited"
GONE: Final = "gone"


class Sinks(Protocol):
    """What the flow asks of types and stubs."""

    def made_by(self, expr: Expression) -> str | None:
        """The kind of token that an expression makes."""

    def only_looks(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call that are looked at and not run."""

    def consumes(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call that it is known to await or run."""

    def keeps(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call whose items the result holds, as that of ``list`` does."""

    def is_unreachable(self, statement: Statement) -> bool:
        """Whether mypy holds that a statement cannot be reached."""

    def is_exhaustive(self, node: MatchStmt) -> bool:
        """Whether one of the arms of a match always applies."""

    def is_always_true(self, expr: Expression) -> bool:
        """Whether an expression is an awaitable, and so its truth means nothing."""


@dataclass(eq=False)
class Token:
    """The values that one expression makes.

    Attributes:
        expr: the expression.
        kind: ``COROUTINE``, ``TASK`` or ``RESULTS``.
        fates: what became of it at the ends of paths.
        looked_at: calls and tests that only looked at it.
        statement: it was dropped by an expression statement that consists of it.
        reused: where it is awaited though it has been awaited before.
        many: it stands for several values at once.
        in_class: it is made in the body of a class.
        branch: the conditional code that it is made in.
        container: the container that it was added to last.
        in_parts: an iterator may give its values a few at a time, so one use need not be of all of them.
    """

    expr: Expression
    kind: str
    fates: set[str] = field(default_factory=set)
    looked_at: list[Expression] = field(default_factory=list)
    statement: ExpressionStmt | None = None
    reused: list[Expression] = field(default_factory=list)
    many: bool = False
    in_class: bool = False
    branch: tuple[int, ...] = ()
    in_parts: bool = False
    container: Var | None = None

    @property
    def is_never_used(self) -> bool:
        """No path uses it."""
        return self.fates == {PENDING}

    @property
    def is_sometimes_used(self) -> bool:
        """Some paths use it, and some do not."""
        return PENDING in self.fates and len(self.fates) > 1


Tokens = frozenset[Token]
NOTHING: Final[Tokens] = frozenset()


class State:
    """What is known at one point of the body; ``None`` in place of a state means that no path leads there."""

    def __init__(
        self,
        held: dict[Var, Tokens] | None = None,
        fates: dict[Token, frozenset[str]] | None = None,
    ) -> None:
        self.held = held or {}
        self.fates = fates or {}

    def copy(self) -> State:
        """A state that can be changed on its own."""
        return State(dict(self.held), dict(self.fates))


def join(*states: State | None) -> State | None:
    """The state where several paths meet."""
    present = [state for state in states if state is not None]
    if not present:
        return None
    result = present[0].copy()
    for state in present[1:]:
        for var, tokens in state.held.items():
            result.held[var] = result.held.get(var, NOTHING) | tokens
        for token, fates in state.fates.items():
            result.fates[token] = result.fates.get(token, frozenset()) | fates
    return result


@dataclass
class _Loop:
    breaks: list[State] = field(default_factory=list)
    continues: list[State] = field(default_factory=list)


class Flow:
    """Runs one body abstractly.

    Args:
        sinks: what types and stubs say.
        captured: the variables that inner functions use.
        keeps_globals: global variables are followed, too, as local ones of the module.
        plain_result: the declared result tells the caller nothing that could be awaited.
    """

    def __init__(
        self,
        sinks: Sinks,
        captured: set[Var],
        *,
        keeps_globals: bool = False,
        plain_result: bool = False,
    ) -> None:
        self.sinks = sinks
        self.captured = captured
        self.keeps_globals = keeps_globals
        self.plain_result = plain_result
        self.tokens: dict[Expression, Token] = {}
        self.tests: list[Expression] = []
        self.state: State | None = State()
        self._loops: list[_Loop] = []
        self._exits: list[list[State]] = [[]]
        self._used: list[set[Token]] = []
        self._log: list[tuple[Token, str]] = []
        self._many = 0
        self._made_again: set[Token] = set()
        self._containers: set[Var] = set()
        self._classes = 0
        self._branch: tuple[int, ...] = ()
        self._awaiting: Expression | None = None

    def run(self, body: Iterable[Statement]) -> None:
        """Run a whole body and compare the ends of its paths."""
        self.statements(body)
        for state in [*self._exits[0], *([self.state] if self.state else [])]:
            for token, fates in state.fates.items():
                token.fates |= fates

    def run_expression(self, expr: Expression) -> None:
        """Run the body of a lambda, whose value is returned."""
        self.use(self.value(expr))
        self.run([])

    def statements(self, body: Iterable[Statement]) -> None:
        for statement in body:
            if self.state is None:
                return
            if self.sinks.is_unreachable(statement):
                self.state = None
                return
            handler = _STATEMENTS.get(type(statement))
            if handler is not None:
                handler(self, statement)
            else:
                for child in children(statement):
                    if isinstance(child, Expression):
                        self.use(self.value(child))

    def block(self, block: Block | None) -> None:
        if block is not None and not block.is_unreachable:
            self.statements(block.body)

    def branch(self, start: State | None, block: Block | None) -> State | None:
        """The state after a block that is entered with ``start``."""
        self.state = start.copy() if start else None
        outer = self._branch
        self._branch = (*outer, id(block))
        self.block(block)
        self._branch = outer
        return self.state

    def make(self, expr: Expression, kind: str) -> Tokens:
        token = self.tokens.setdefault(expr, Token(expr, kind))
        token.many = token.many or self._many > 0
        token.in_class = self._classes > 0
        token.branch = self._branch
        if self.state is not None:
            if PENDING in self.state.fates.get(token, frozenset()) and not token.many:
                self._made_again.add(token)
            self.state.fates[token] = frozenset({PENDING})
        return frozenset({token})

    def mark(self, tokens: Tokens, fate: str) -> None:
        for token in tokens:
            if self.state is not None and token in self.state.fates:
                self.state.fates[token] = frozenset({fate})
            for log in self._used:
                log.add(token)
            self._log.append((token, fate))

    def use(self, tokens: Tokens) -> None:
        """Somebody else has the values now."""
        self.mark(tokens, GONE)

    def look(self, tokens: Tokens, by: Expression) -> None:
        """The values are looked at: enough for a task or results, not for a coroutine."""
        for token in tokens:
            if token.kind == COROUTINE:
                if by not in token.looked_at:
                    token.looked_at.append(by)
            else:
                self.use(frozenset({token}))

    def awaited(self, tokens: Tokens, place: Expression) -> Tokens:
        """The values are run. What holds exceptions is still to be looked at."""
        for token in tokens:
            if token.kind != RESULTS:
                if self.has_run(token, alone=len(tokens) == 1) and place not in token.reused:
                    token.reused.append(place)
                self.mark(frozenset({token}), AWAITED)
        return frozenset(token for token in tokens if token.kind == RESULTS)

    def has_run(self, token: Token, *, alone: bool = True) -> bool:
        """Whether a coroutine has run before: on every path that leads here, or on one that must go on through here.

        Which path it was can only be told where the value can be nothing else.
        """
        fates = self.state.fates.get(token, frozenset()) if self.state else frozenset()
        if token.kind != COROUTINE or token.in_parts or AWAITED not in fates:
            return False
        return fates == {AWAITED} or (alone and self._branch == token.branch)

    def bind(self, target: Expression | None, tokens: Tokens) -> None:
        match target:
            case NameExpr(name="_"):
                pass
            case NameExpr(node=Var() as var) if self.is_local(target, var):
                if self.state is not None:
                    self.lose(self.state, var, tokens)
                    self.state.held[var] = tokens
            case StarExpr(expr=inner):
                self.bind(inner, tokens)
            case TupleExpr(items=items) | ListExpr(items=items):
                for item in items:
                    self.bind(item, tokens)
            case IndexExpr(base=NameExpr(node=Var() as var), index=index) if self.is_container(var):
                self.look(self.value(index), target)
                self.add(var, tokens)
            case None:
                pass
            case _:
                if isinstance(target, (MemberExpr, IndexExpr)):
                    for child in children(target):
                        self.look(self.value(child), target) if isinstance(child, Expression) else None
                self.use(tokens)

    def lose(self, state: State, var: Var, new: Tokens) -> None:
        """A variable gets another value: what only it has held, and nobody has used, is lost here."""
        elsewhere = [tokens for other, tokens in state.held.items() if other is not var]
        for token in state.held.get(var, NOTHING):
            if any(token in tokens for tokens in elsewhere) or token.many:
                continue
            if token in new:
                if token in self._made_again:
                    token.fates.add(PENDING)
            elif PENDING in state.fates.get(token, frozenset()):
                token.fates |= state.fates.pop(token)
        self._made_again -= new

    def is_local(self, name: NameExpr, var: Var) -> bool:
        if var in self.captured or name.kind == MDEF:
            return False
        return name.kind != GDEF or self.keeps_globals

    def is_container(self, var: Var) -> bool:
        """Whether a variable holds a container that was made here."""
        return var in self._containers and self.state is not None and var in self.state.held

    def add(self, var: Var, tokens: Tokens) -> None:
        """A container gets values; one that goes to either of two containers is not used up with one of them."""
        others = [held for other, held in self.state.held.items() if other is not var] if self.state else []
        for token in tokens:
            token.many = True
            token.in_parts = token.in_parts or any(token in held for held in others)
            if token.container not in (None, var):
                token.in_parts = True
            token.container = var
        if self.state is not None:
            self.state.held[var] = self.state.held.get(var, NOTHING) | tokens

    def value(self, expr: Node | None) -> Tokens:
        """Evaluate an expression: the tokens that its value is or contains."""
        if expr is None:
            return NOTHING
        handler = _EXPRESSIONS.get(type(expr))
        if handler is not None:
            return handler(self, expr)
        for child in children(expr):
            if isinstance(child, Expression):
                self.look(self.value(child), expr) if isinstance(expr, Expression) else None
        return NOTHING

    def name(self, expr: NameExpr) -> Tokens:
        if self.state is None or not isinstance(expr.node, Var):
            return NOTHING
        tokens = self.state.held.get(expr.node, NOTHING)
        kept = RESULTS if expr is self._awaiting else None
        self.use(frozenset(token for token in tokens if token.kind not in (COROUTINE, kept)))
        return tokens

    def call(self, expr: CallExpr) -> Tokens:
        if isinstance(expr.analyzed, CastExpr):
            return self.value(expr.analyzed.expr)
        callee = expr.callee
        container = None
        if isinstance(callee, MemberExpr):
            base = callee.expr
            held = self.value(base)
            if isinstance(base, NameExpr) and isinstance(base.node, Var) and self.is_container(base.node):
                container = base.node
            if any(token.expr is base for token in held) or (held and not container):
                self.use(held)
            elif held and callee.name in _DRIVES:
                self.use(held)
            if container is not None and callee.name in _TAKES:
                for arg in expr.args:
                    self.use(self.value(arg))
                if callee.name in _VIEWS:
                    return held
                self.use(held)
                return NOTHING
        else:
            self.use(self.value(callee))
        looks, keeps, consumes = (
            self.sinks.only_looks(expr),
            self.sinks.keeps(expr),
            self.sinks.consumes(expr),
        )
        kept = NOTHING
        for arg in expr.args:
            tokens = self.value(arg)
            if container is not None and tokens and self.fills(callee):
                self.add(container, tokens)
            elif arg in looks:
                self.look(tokens, expr)
            elif arg in keeps:
                kept |= tokens
                for token in tokens:
                    token.in_parts = True
            elif arg in consumes:
                kept |= self.awaited(tokens, expr)
            else:
                self.use(tokens)
        kind = self.sinks.made_by(expr)
        return self.make(expr, kind) if kind else kept

    def fills(self, callee: Expression) -> bool:
        return isinstance(callee, MemberExpr) and callee.name in _FILLS

    def await_(self, expr: AwaitExpr) -> Tokens:
        operand = expr.expr
        if isinstance(operand, IndexExpr):
            reused = [token for token in self.value(operand.base) if self.has_run(token)]
            for token in reused:
                token.reused += [expr] if expr not in token.reused else []
        self._awaiting = operand
        kept = self.awaited(self.value(operand), expr)
        self._awaiting = None
        kind = self.sinks.made_by(expr)
        return kept | self.make(expr, kind) if kind else kept

    def member(self, expr: MemberExpr) -> Tokens:
        self.look(self.value(expr.expr), expr)
        kind = self.sinks.made_by(expr)
        return self.make(expr, kind) if kind else NOTHING

    def index(self, expr: IndexExpr) -> Tokens:
        tokens = self.value(expr.base)
        self.look(self.value(expr.index), expr)
        self.use(tokens)
        return NOTHING

    def together(self, expr: ListExpr | TupleExpr | SetExpr) -> Tokens:
        return frozenset().union(*(self.value(item) for item in expr.items))

    def dictionary(self, expr: DictExpr) -> Tokens:
        found = NOTHING
        for key, item in expr.items:
            found |= self.value(key) | self.value(item)
        return found

    def conditional(self, expr: ConditionalExpr) -> Tokens:
        self.truth(expr.cond)
        before = self.state
        self.state = self.refined(before, expr.cond, True)
        first = self.value(expr.if_expr)
        after_first = self.state
        self.state = self.refined(before, expr.cond, False)
        second = self.value(expr.else_expr)
        self.state = join(after_first, self.state)
        return first | second

    def operator(self, expr: OpExpr) -> Tokens:
        if expr.op in ("and", "or"):
            left = self.truth(expr.left)
            before = self.state
            if before is not None:
                self.state = self.refined(before, expr.left, expr.op == "and")
            right = self.value(expr.right)
            self.state = join(before, self.state)
            return left | right
        left, right = self.value(expr.left), self.value(expr.right)
        if expr.op in ("+", "|"):
            return left | right
        self.look(left | right, expr)
        return NOTHING

    def unary(self, expr: UnaryExpr) -> Tokens:
        if expr.op == "not":
            self.truth(expr.expr)
        else:
            self.look(self.value(expr.expr), expr)
        return NOTHING

    def truth(self, expr: Expression) -> Tokens:
        """Evaluate an expression whose truth is asked for."""
        tokens = self.value(expr)
        if isinstance(expr, (CallExpr, NameExpr, MemberExpr, IndexExpr, AssignmentExpr)):
            own = frozenset(token for token in tokens if token.expr is expr)
            if (own or not any(t.kind == COROUTINE for t in tokens)) and self.sinks.is_always_true(expr):
                if expr not in self.tests:
                    self.tests.append(expr)
                self.use(own)
        self.look(tokens, expr)
        return tokens

    def walrus(self, expr: AssignmentExpr) -> Tokens:
        tokens = self.value(expr.value)
        self.bind(expr.target, tokens)
        return tokens

    def comprehension(self, expr: ListComprehension | SetComprehension) -> Tokens:
        return self.generator(expr.generator)

    def generator(self, expr: GeneratorExpr) -> Tokens:
        self.loops(expr)
        self._many += 1
        tokens = self.value(expr.left_expr)
        self._many -= 1
        return tokens

    def dict_comprehension(self, expr: DictionaryComprehension) -> Tokens:
        self.loops(expr)
        self._many += 1
        tokens = self.value(expr.key) | self.value(expr.value)
        self._many -= 1
        return tokens

    def loops(self, expr: GeneratorExpr | DictionaryComprehension) -> None:
        for index, sequence, conditions in zip(expr.indices, expr.sequences, expr.condlists):
            tokens = self.value(sequence)
            self.use(frozenset(token for token in tokens if token.kind == RESULTS))
            if self.state is not None and isinstance(index, NameExpr) and isinstance(index.node, Var):
                self.state.held[index.node] = tokens
            else:
                self.use(tokens)
            for condition in conditions:
                self.truth(condition)

    def passed_on(self, expr: Expression) -> Tokens:
        for child in children(expr):
            self.use(self.value(child))
        return NOTHING

    def through(self, expr: CastExpr | AssertTypeExpr) -> Tokens:
        return self.value(expr.expr)

    def star(self, expr: StarExpr) -> Tokens:
        """The items of a container; mypy itself reports a coroutine that is spread."""
        tokens = self.value(expr.expr)
        self.use(frozenset(token for token in tokens if token.expr is expr.expr and not token.many))
        return tokens

    def inner_function(self, expr: Node) -> Tokens:
        """Variables that it uses count as captured; only what is evaluated now is visited."""
        func = expr.func if isinstance(expr, Decorator) else expr
        if isinstance(expr, Decorator):
            for decorator in expr.decorators:
                self.use(self.value(decorator))
        for argument in getattr(func, "arguments", ()):
            self.use(self.value(argument.initializer))
        return NOTHING

    def inner_class(self, node: ClassDef) -> None:
        for decorator in node.decorators:
            self.use(self.value(decorator))
        self._classes += 1
        self.block(node.defs)
        self._classes -= 1

    def expression_statement(self, node: ExpressionStmt) -> None:
        tokens = self.value(node.expr)
        for token in tokens:
            if token.expr is node.expr or not isinstance(node.expr, NameExpr):
                token.statement = token.statement or node

    def assignment(self, node: AssignmentStmt) -> None:
        rvalue = node.rvalue
        for lvalue in node.lvalues:
            if (
                isinstance(lvalue, (TupleExpr, ListExpr))
                and isinstance(rvalue, (TupleExpr, ListExpr))
                and len(lvalue.items) == len(rvalue.items)
                and len(node.lvalues) == 1
            ):
                parts = [self.value(item) for item in rvalue.items]
                for target, tokens in zip(lvalue.items, parts):
                    self.bind(target, tokens)
                return
        tokens = self.value(rvalue)
        for lvalue in node.lvalues:
            if isinstance(lvalue, NameExpr) and isinstance(lvalue.node, Var) and _is_container(rvalue):
                self._containers.add(lvalue.node)
            self.bind(lvalue, tokens)

    def operator_assignment(self, node: OperatorAssignmentStmt) -> None:
        tokens = self.value(node.rvalue)
        match node.lvalue:
            case NameExpr(node=Var() as var) if self.is_container(var):
                self.add(var, tokens)
            case _:
                self.bind(node.lvalue, tokens)

    def return_(self, node: ReturnStmt) -> None:
        tokens = self.value(node.expr)
        if self.plain_result and node.expr is not None:
            self.look(tokens, node.expr)
        else:
            self.use(tokens)
        self.leave()

    def raise_(self, node: RaiseStmt) -> None:
        self.use(self.value(node.expr) | self.value(node.from_expr))
        self.leave()

    def leave(self) -> None:
        """The path leaves the function here."""
        if self.state is not None:
            self._exits[-1].append(self.state)
        self.state = None

    def break_(self, node: BreakStmt) -> None:
        if self.state is not None and self._loops:
            self._loops[-1].breaks.append(self.state)
        self.state = None

    def continue_(self, node: ContinueStmt) -> None:
        if self.state is not None and self._loops:
            self._loops[-1].continues.append(self.state)
        self.state = None

    def assert_(self, node: AssertStmt) -> None:
        self.truth(node.expr)
        self.state = self.refined(self.state, node.expr, True)
        self.look(self.value(node.msg), node.expr)

    def delete(self, node: DelStmt) -> None:
        for child in children(node.expr):
            if isinstance(child, Expression):
                self.look(self.value(child), node.expr)

    def if_(self, node: IfStmt) -> None:
        ends: list[State | None] = []
        for test, body in zip(node.expr, node.body):
            if is_type_checking(test):
                continue
            self.truth(test)
            before = self.state
            ends.append(self.branch(self.refined(before, test, True), body))
            self.state = self.refined(before, test, False)
            if body.is_unreachable:
                ends.pop()
        if node.else_body is not None and node.else_body.is_unreachable:
            self.state = None
        else:
            self.block(node.else_body)
        self.state = join(*ends, self.state)

    def refined(self, state: State | None, test: Expression, holds: bool) -> State | None:
        """The state where a test is known to hold, or not to: a variable that is None holds no token."""
        if state is None:
            return None
        state = state.copy()
        match test:
            case UnaryExpr(op="not", expr=inner):
                return self.refined(state, inner, not holds)
            case OpExpr(op="and", left=left, right=right) if holds:
                return self.refined(self.refined(state, left, True), right, True)
            case OpExpr(op="or", left=left, right=right) if not holds:
                return self.refined(self.refined(state, left, False), right, False)
            case ComparisonExpr(
                operators=["is" | "is not" as operator], operands=[left, NameExpr(name="None")]
            ):
                if (operator == "is") == holds:
                    _forget(state, left)
            case CallExpr(args=[first, *_]) if not holds:
                _forget(state, first)
            case NameExpr() | AssignmentExpr() | MemberExpr() if not holds:
                _forget(state, test)
            case NameExpr(name="False") if holds:
                return None
            case NameExpr(name="True") if not holds:
                return None
        return state

    def while_(self, node: WhileStmt) -> None:
        endless = isinstance(node.expr, NameExpr) and node.expr.name == "True"

        def turn() -> None:
            self.truth(node.expr)
            self.state = self.refined(self.state, node.expr, True)
            self.block(node.body)

        ends = self.loop(turn)
        self.state = None if endless else self.refined(join(*ends.states), node.expr, False)
        if not endless:
            self.block(node.else_body)
        self.state = join(self.state, *ends.breaks)

    def for_(self, node: ForStmt) -> None:
        """Each turn has another one of the values that a token stands for, so their fates start anew."""
        tokens = self.value(node.expr)
        if node.is_async:
            self.use(tokens)
        self.use(frozenset(token for token in tokens if token.kind == RESULTS))
        start = {t: self.state.fates[t] for t in tokens if t in self.state.fates} if self.state else {}

        def turn() -> None:
            if self.state is not None:
                self.state.fates.update(start)
            self.bind(node.index, tokens)
            self.block(node.body)

        ends = self.loop(turn)
        states = ends.states
        if (tokens or _turns_at_least_once(node.expr)) and len(states) > 1:
            states = states[1:]
        self.state = join(*states)
        self.block(node.else_body)
        self.state = join(self.state, *ends.breaks)

    def loop(self, turn: Callable[[], None]) -> _Ends:
        """Take two turns; the second one starts only from where the first one ended."""
        states = [self.state.copy() if self.state else None]
        loop = _Loop()
        self._loops.append(loop)
        for _ in range(2):
            turn()
            self.state = join(self.state, *loop.continues)
            loop.continues.clear()
            states.append(self.state.copy() if self.state else None)
        self._loops.pop()
        return _Ends(states, loop.breaks)

    def with_(self, node: WithStmt) -> None:
        for expr, target in zip(node.expr, node.target):
            self.use(self.value(expr))
            if isinstance(target, (MemberExpr, IndexExpr)):
                self.bind(target, NOTHING)
        self.block(node.body)

    def try_(self, node: TryStmt) -> None:
        with self.finally_(node.finally_body):
            start = self.state.copy() if self.state else None
            before = set(start.fates) if start else set()
            used: set[Token] = set()
            self._used.append(used)
            self._log.clear()
            self.block(node.body)
            self._used.pop()
            after = self.state.copy() if self.state else None
            self.block(node.else_body)
            ends = [self.state]
            ran = (
                {token for token, fate in self._log if fate == AWAITED} if len(node.body.body) == 1 else set()
            )
            self._log.clear()
            for handler in node.handlers:
                failed = join(start, after)
                for token in list(failed.fates) if failed else ():
                    if failed is not None and (token in used or token not in before):
                        failed.fates[token] = frozenset(
                            {AWAITED if token in ran and token in before else GONE}
                        )
                ends.append(self.branch(failed, handler))
            self.state = join(*ends)

    @contextmanager
    def finally_(self, block: Block | None) -> Iterator[None]:
        """Let paths that leave the ``try`` statement pass through its ``finally`` block."""
        if block is None:
            yield
            return
        self._exits.append([])
        loops = [(loop, len(loop.breaks), len(loop.continues)) for loop in self._loops]
        yield
        leaving = self._exits.pop()
        for loop, breaks, continues in loops[-1:]:
            for states, start in ((loop.breaks, breaks), (loop.continues, continues)):
                states[start:] = [s for s in (self.branch_kept(s, block) for s in states[start:]) if s]
        through = self.branch_kept(join(*leaving), block)
        if through is not None:
            self._exits[-1].append(through)
        self.block(block)

    def branch_kept(self, start: State | None, block: Block) -> State | None:
        kept = self.state
        end = self.branch(start, block)
        self.state = kept
        return end

    def match_(self, node: MatchStmt) -> None:
        self.use(self.value(node.subject))
        before = self.state
        ends = [before]
        for guard, body, pattern in zip(node.guards, node.bodies, node.patterns):
            self.state = before.copy() if before else None
            if guard is not None:
                self.truth(guard)
            self.block(body)
            ends.append(self.state)
            if guard is None and _matches_all(pattern):
                ends[0] = None
        if self.sinks.is_exhaustive(node):
            ends[0] = None
        self.state = join(*ends)


@dataclass
class _Ends:
    states: list[State | None]
    breaks: list[State]


def _forget(state: State, expr: Expression) -> None:
    target = expr.target if isinstance(expr, AssignmentExpr) else expr
    if isinstance(target, NameExpr) and isinstance(target.node, Var):
        for token in state.held.get(target.node, NOTHING):
            state.fates[token] = frozenset({GONE})


def _turns_at_least_once(expr: Expression) -> bool:
    """Whether a loop over the expression has at least one turn."""
    match expr:
        case ListExpr(items=items) | TupleExpr(items=items):
            return bool(items)
        case CallExpr(callee=NameExpr(fullname="builtins.range"), args=[IntExpr(value=stop)]):
            return stop > 0
    return False


def _is_container(expr: Expression) -> bool:
    """Whether an expression makes a container of its own."""
    match expr:
        case (
            ListExpr()
            | DictExpr()
            | SetExpr()
            | ListComprehension()
            | SetComprehension()
            | DictionaryComprehension()
        ):
            return True
        case CallExpr(callee=NameExpr(fullname=name) | MemberExpr(fullname=name)):
            return name.startswith(("builtins.", "collections."))
    return False


def _matches_all(pattern: Node) -> bool:
    return type(pattern).__name__ == "AsPattern" and getattr(pattern, "pattern", None) is None


def captured_variables(body: Iterable[Node]) -> set[Var]:
    """The variables that functions inside of a body use, and those that belong to a function around it."""
    found: set[Var] = set()
    for statement in body:
        for node in walk(statement):
            if isinstance(node, NonlocalDecl):
                names = set(node.names)
                found |= {
                    name.node
                    for other in body
                    for name in walk(other)
                    if isinstance(name, NameExpr) and name.name in names and isinstance(name.node, Var)
                }
            if isinstance(node, (FuncDef, LambdaExpr)):
                found |= {
                    name.node
                    for inner in walk(node)
                    if isinstance(name := inner, NameExpr) and isinstance(name.node, Var)
                }
    return found


_DRIVES: Final = frozenset({"send", "throw", "close", "__await__"})
_FILLS: Final = frozenset({"append", "add", "extend", "insert", "update", "setdefault", "appendleft"})
_VIEWS: Final = frozenset({"copy", "values", "items"})
_TAKES: Final = _VIEWS | {"pop", "popleft", "get", "popitem", "setdefault"}

_EXPRESSIONS: Final[dict[type[Node], Callable[..., Tokens]]] = {
    NameExpr: Flow.name,
    CallExpr: Flow.call,
    AwaitExpr: Flow.await_,
    MemberExpr: Flow.member,
    IndexExpr: Flow.index,
    ListExpr: Flow.together,
    TupleExpr: Flow.together,
    SetExpr: Flow.together,
    DictExpr: Flow.dictionary,
    ConditionalExpr: Flow.conditional,
    OpExpr: Flow.operator,
    UnaryExpr: Flow.unary,
    AssignmentExpr: Flow.walrus,
    ListComprehension: Flow.comprehension,
    SetComprehension: Flow.comprehension,
    GeneratorExpr: Flow.generator,
    DictionaryComprehension: Flow.dict_comprehension,
    YieldExpr: Flow.passed_on,
    YieldFromExpr: Flow.passed_on,
    StarExpr: Flow.star,
    CastExpr: Flow.through,
    AssertTypeExpr: Flow.through,
    LambdaExpr: Flow.inner_function,
    SliceExpr: Flow.passed_on,
}

_STATEMENTS: Final[dict[type[Node], Callable[..., object]]] = {
    ExpressionStmt: Flow.expression_statement,
    AssignmentStmt: Flow.assignment,
    OperatorAssignmentStmt: Flow.operator_assignment,
    ReturnStmt: Flow.return_,
    RaiseStmt: Flow.raise_,
    BreakStmt: Flow.break_,
    ContinueStmt: Flow.continue_,
    AssertStmt: Flow.assert_,
    DelStmt: Flow.delete,
    IfStmt: Flow.if_,
    WhileStmt: Flow.while_,
    ForStmt: Flow.for_,
    WithStmt: Flow.with_,
    TryStmt: Flow.try_,
    MatchStmt: Flow.match_,
    FuncDef: Flow.inner_function,
    Decorator: Flow.inner_function,
    OverloadedFuncDef: lambda flow, node: None,
    ClassDef: Flow.inner_class,
    Block: Flow.block,
}
