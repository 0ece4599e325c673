"""Where the paths of a body go, and where they meet again: branches, loops, exceptions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeGuard

from mypy.nodes import (
    AssertStmt,
    AssignmentStmt,
    Block,
    BreakStmt,
    CallExpr,
    ClassDef,
    ContinueStmt,
    Decorator,
    DelStmt,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    IfStmt,
    IndexExpr,
    IntExpr,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OverloadedFuncDef,
    RaiseStmt,
    ReturnStmt,
    Statement,
    TryStmt,
    TupleExpr,
    Var,
    WhileStmt,
    WithStmt,
)
from mypy.patterns import Pattern

from loopsafe.flow.patterns import matches_all, takes_subject, test_of
from loopsafe.flow.raised import Raised, handlers_of, raised_by
from loopsafe.flow.sinks import Sinks
from loopsafe.flow.statements import Statements
from loopsafe.flow.tokens import AWAITED, NOTHING, RESULTS, State, Token, join
from loopsafe.guards import is_type_checking
from loopsafe.tree import children, walk


@dataclass
class _Loop:
    breaks: list[State] = field(default_factory=list)
    continues: list[State] = field(default_factory=list)


class _Exit(NamedTuple):
    """The end of a path that leaves the function, with the exception that it raises, if it does."""

    state: State
    raised: Raised | None


class Flow(Statements):
    """Runs one body abstractly.

    Args:
        sinks: what types and stubs say.
        captured: the variables that inner functions use.
        keeps_globals: global variables are followed, too, as local ones of the module.
        plain_result: the declared result tells the caller nothing that could be awaited.
        is_async: the body belongs to an async function, so that it tells itself where it waits.
    """

    def __init__(
        self,
        sinks: Sinks,
        captured: set[Var],
        *,
        keeps_globals: bool = False,
        plain_result: bool = False,
        is_async: bool = False,
    ) -> None:
        super().__init__(sinks, captured, keeps_globals=keeps_globals, is_async=is_async)
        self.plain_result = plain_result
        self._loops: list[_Loop] = []
        self._exits: list[list[_Exit]] = [[]]

    def run(self, body: Iterable[Statement]) -> None:
        """Run a whole body and compare the ends of its paths."""
        self.statements(body)
        ends = [end.state for end in self._exits[0]]
        for state in [*ends, *([self.state] if self.state else [])]:
            for token in state.fates:
                token.fates |= state.what(token)

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

    def inner_class(self, node: ClassDef) -> None:
        for decorator in node.decorators:
            self.use(self.value(decorator))
        self._classes += 1
        self.block(node.defs)
        self._classes -= 1

    def return_(self, node: ReturnStmt) -> None:
        tokens = self.value(node.expr)
        if self.plain_result and node.expr is not None:
            self.look(tokens, node.expr)
        else:
            self.use(tokens)
        self.leave()

    def raise_(self, node: RaiseStmt) -> None:
        self.use(self.value(node.expr) | self.value(node.from_expr))
        self.leave(raised_by(node))

    def leave(self, raised: Raised | None = None) -> None:
        """The path leaves the function here, unless somebody catches what is raised."""
        if self.state is not None:
            self._exits[-1].append(_Exit(self.state, raised))
        self.state = None

    def break_(self, node: BreakStmt) -> None:
        if self.state is not None and self._loops:
            self._loops[-1].breaks.append(self.state)
        self.state = None

    def continue_(self, node: ContinueStmt) -> None:
        if self.state is not None and self._loops:
            self._loops[-1].continues.append(self.state)
        self.state = None

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

    def while_(self, node: WhileStmt) -> None:
        """The test is the last thing that runs before the loop is left."""
        endless = isinstance(node.expr, NameExpr) and node.expr.name == "True"
        tested: list[State | None] = []

        def turn() -> None:
            self.truth(node.expr)
            tested.append(self.state.copy() if self.state else None)
            self.state = self.refined(self.state, node.expr, True)
            self.block(node.body)

        ends = self.loop(turn)
        self.state = None if endless else self.refined(join(*tested), node.expr, False)
        if not endless:
            self.block(node.else_body)
        self.state = join(self.state, *ends.breaks)

    def for_(self, node: ForStmt) -> None:
        """Each turn has another one of the values that a token stands for, so their fates start anew."""
        tokens = self.value(node.expr)
        if node.is_async:
            self.use(tokens)
            self.keep_tasks()
        self.use(frozenset(token for token in tokens if token.kind == RESULTS))
        start = {t: self.state.fates[t] for t in tokens if t in self.state.fates} if self.state else {}
        takes_a_turn = bool(tokens) or self.mentions(node.expr) or _turns_at_least_once(node.expr)
        takes_a_turn = takes_a_turn or self.takes_items(node.body)

        def turn() -> None:
            if self.state is not None:
                self.state.fates.update(start)
            self.bind(node.index, tokens)
            self.block(node.body)
            if node.is_async:
                self.keep_tasks()

        ends = self.loop(turn)
        states = ends.states
        if takes_a_turn and len(states) > 1:
            states = states[1:]
        self.state = join(*states)
        self.block(node.else_body)
        self.state = join(self.state, *ends.breaks)

    def mentions(self, expr: Expression) -> bool:
        """Whether an expression, such as ``range(len(jobs))``, speaks of what holds tokens."""
        return self.state is not None and any(
            isinstance(part, NameExpr) and isinstance(part.node, Var) and self.state.held.get(part.node)
            for part in walk(expr)
        )

    def takes_items(self, body: Block) -> bool:
        """Whether a loop takes what holds tokens apart by keys or numbers; then it goes over those that are there."""
        places = [part.base if isinstance(part, IndexExpr) else part.expr for part in walk(body) if _takes_item(part)]
        return any(map(self.mentions, places))

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
            self.bind(target, NOTHING)
        if node.is_async:
            self.keep_tasks()
        if any(map(self.sinks.swallows, node.expr)):
            failed, raising = self.attempt(node.body)
            self.state = join(self.state, failed, *(end.state for end in raising))
        else:
            self.block(node.body)
        if node.is_async:
            self.keep_tasks()

    def try_(self, node: TryStmt) -> None:
        with self.finally_(node.finally_body):
            failed, raising = self.attempt(node.body)
            self.block(node.else_body)
            ends = [self.state]
            for var, handler, caught in zip(node.vars, node.handlers, self.caught(node, raising)):
                start = join(failed, *caught)
                if start is not None and var is not None:
                    start.outdate(var.node)
                ends.append(self.branch(start, handler))
            self.state = join(*ends)

    def caught(self, node: TryStmt, raising: list[_Exit]) -> list[list[State]]:
        """The states in which each handler catches what the ``try`` block raises itself; the others go on."""
        found: list[list[State]] = [[] for _ in node.handlers]
        for end in raising:
            positions, gets_past = handlers_of(node, end.raised) if end.raised else ([], True)
            for position in positions:
                found[position].append(end.state)
            if gets_past:
                self._exits[-1].append(end)
        return found

    def attempt(self, block: Block) -> tuple[State | None, list[_Exit]]:
        """Run a block. Returns the state where an exception from elsewhere is caught, and where the block raises one.

        What the block makes or uses is followed no further there, for it may have got that far or not. Only what
        its first statement awaits has run for certain.
        """
        start = self.state.copy() if self.state else None
        before = set(start.fates) if start else set()
        log: dict[Token, set[str]] = {}
        self._logs.append(log)
        self._exits.append([])
        first, rest = block.body[:1], block.body[1:]
        self.statements(first)
        ran = {token for token, fates in log.items() if fates == {AWAITED}} if _is_straight(first) else set()
        self.statements(rest)
        self._logs.pop()
        leaving = self._exits.pop()
        self._exits[-1] += [end for end in leaving if end.raised is None]
        failed = join(start, self.state)
        for token in list(failed.fates) if failed else ():
            if failed is not None and (token in log or token not in before):
                if token in ran and token in before:
                    failed.mark(token, AWAITED)
                else:
                    del failed.fates[token]
        return failed, [end for end in leaving if end.raised is not None]

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
        for raised in dict.fromkeys(end.raised for end in leaving):
            states = [end.state for end in leaving if end.raised == raised]
            through = self.branch_kept(join(*states), block)
            if through is not None:
                self._exits[-1].append(_Exit(through, raised))
        self.block(block)

    def branch_kept(self, start: State | None, block: Block) -> State | None:
        kept = self.state
        end = self.branch(start, block)
        self.state = kept
        return end

    def match_(self, node: MatchStmt) -> None:
        tokens = self.value(node.subject)
        if any(map(takes_subject, node.patterns)):
            self.use(tokens)
        else:
            self.look(tokens, node.subject)
        left = self.state
        ends: list[State | None] = []
        for guard, body, pattern in zip(node.guards, node.bodies, node.patterns):
            self.state, left = self.matched(left, node.subject, pattern)
            if guard is not None:
                self.truth(guard)
                left = join(left, self.refined(self.state, guard, False))
                self.state = self.refined(self.state, guard, True)
            self.block(body)
            ends.append(self.state)
        self.state = join(*ends, None if self.sinks.is_exhaustive(node) else left)

    def matched(
        self, state: State | None, subject: Expression, pattern: Pattern
    ) -> tuple[State | None, State | None]:
        """The states where a pattern matches, and where it does not."""
        if test := test_of(subject, pattern):
            return self.refined(state, test, True), self.refined(state, test, False)
        return state.copy() if state else None, None if matches_all(pattern) else state


@dataclass
class _Ends:
    states: list[State | None]
    breaks: list[State]


def _takes_item(node: Node) -> TypeGuard[IndexExpr | MemberExpr]:
    return isinstance(node, IndexExpr) or (isinstance(node, MemberExpr) and node.name == "pop")


def _turns_at_least_once(expr: Expression) -> bool:
    """Whether a loop over the expression has at least one turn."""
    match expr:
        case ListExpr(items=items) | TupleExpr(items=items):
            return bool(items)
        case CallExpr(callee=NameExpr(fullname="builtins.range"), args=[IntExpr(value=stop)]):
            return stop > 0
    return False


def _is_straight(statements: list[Statement]) -> bool:
    """Whether whoever gets through the statements has done all that is in them."""
    return all(
        _is_straight(statement.body.body)
        if isinstance(statement, WithStmt)
        else not isinstance(statement, (IfStmt, WhileStmt, ForStmt, TryStmt, MatchStmt))
        for statement in statements
    )


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
