"""What each kind of expression does with the tokens in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from mypy.nodes import (
    GDEF,
    AssertTypeExpr,
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    CastExpr,
    ConditionalExpr,
    Decorator,
    DictExpr,
    DictionaryComprehension,
    Expression,
    GeneratorExpr,
    IndexExpr,
    LambdaExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    OpExpr,
    SetComprehension,
    SetExpr,
    SliceExpr,
    StarExpr,
    TupleExpr,
    UnaryExpr,
    Var,
    YieldExpr,
    YieldFromExpr,
)

from loopsafe.effects import COROUTINE
from loopsafe.flow.ledger import Ledger
from loopsafe.flow.narrowing import refined
from loopsafe.flow.sinks import Sinks
from loopsafe.flow.tokens import NOTHING, RESULTS, TASK, State, Tokens, join
from loopsafe.tree import children, walk


class Expressions(Ledger):
    """Evaluates expressions on the current path.

    Args:
        sinks: what types and stubs say.
        captured: the variables that inner functions use.
        keeps_globals: global variables are followed, too, as local ones of the module.
        is_async: the body belongs to an async function, so that it tells itself where it waits.

    Attributes:
        tests: the tests whose outcome is known beforehand, with the coroutines in the variables that they ask about.
        runs: the calls that run coroutines and tasks, with those that they run.
    """

    def __init__(
        self, sinks: Sinks, captured: set[Var], *, keeps_globals: bool = False, is_async: bool = False
    ) -> None:
        super().__init__(captured, keeps_globals=keeps_globals)
        self.sinks = sinks
        self.is_async = is_async
        self.tests: dict[Expression, Tokens] = {}
        self.runs: dict[Expression, Tokens] = {}
        self._awaiting: Expression | None = None

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

    def bind(self, target: Expression | None, tokens: Tokens, moving: Tokens = NOTHING) -> None:
        """Give a value to a target; earlier tests of it say nothing any more.

        What is moving is about to get another target in the same statement.
        """
        changed = target.base if isinstance(target, IndexExpr) else target
        if self.state is not None and isinstance(changed, (NameExpr, MemberExpr)):
            name = changed.node if isinstance(changed, NameExpr) else changed.name
            self.state.outdate(name, only_items=changed is not target)
        match target:
            case NameExpr(name="_"):
                pass
            case NameExpr(node=Var() as var) if self.is_local(target, var):
                if self.state is not None:
                    self.lose(self.state, var, tokens, moving)
                    self.state.held[var] = tokens
                    self.forget_awaited(var)
                if target.kind == GDEF:
                    self.keep_tasks()
            case StarExpr(expr=inner):
                self.bind(inner, tokens)
            case TupleExpr(items=items) | ListExpr(items=items):
                for token in tokens:
                    token.in_parts = token.in_parts or token.many
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
            if told := self.told(expr, base):
                for arg in expr.args:
                    self.use(self.value(arg))
                return frozenset(token for token in told if token.expr is base)
            held = self.value(base)
            if isinstance(base, NameExpr) and isinstance(base.node, Var) and self.is_container(base.node):
                container = base.node
            if any(token.expr is base for token in held) or (held and not container):
                self.use(held)
            elif held and callee.name in _DRIVES:
                self.use(held)
            if held and callee.name == "close" and isinstance(base, NameExpr) and len(held) == 1:
                self.close(held)
            if container is not None and callee.name in _TAKES:
                for arg in expr.args:
                    self.use(self.value(arg))
                if callee.name in _VIEWS:
                    return held
                self.use(held)
                return NOTHING
            if container is not None and self.state is not None and callee.name in _EMPTIES:
                self.state.outdate(container)
                self.lose(self.state, container, NOTHING)
                self.state.held[container] = NOTHING
        else:
            self.use(self.value(callee))
        looks, keeps, consumes = (
            self.sinks.only_looks(expr),
            self.sinks.keeps(expr),
            self.sinks.consumes(expr),
        )
        kept = consumed = NOTHING
        one_of_many: dict[Var, tuple[Tokens, Expression]] = {}
        for arg, arg_kind in zip(expr.args, expr.arg_kinds):
            tokens = self.glance(arg) if arg in looks else self.value(arg)
            if container is not None and tokens and self.fills(callee):
                self.add(container, tokens)
            elif arg in looks:
                self.look(tokens, expr)
            elif arg in keeps:
                kept |= tokens
                for token in tokens:
                    token.in_parts = True
            elif arg in consumes:
                match arg:
                    case NameExpr(node=Var() as var) if (
                        len(tokens) > 1 and not arg_kind.is_star() and not self.is_container(var)
                    ):
                        one_of_many[var] = tokens, arg
                    case _:
                        consumed |= tokens
            else:
                self.use(tokens)
        if consumed:
            self.runs[expr] = self.runs.get(expr, NOTHING) | consumed
        kept |= self.awaited(consumed, expr)
        for tokens, arg in one_of_many.values():
            kept |= self.awaited(tokens, expr, arg)
        if self.has_waiting_tasks() and self.sinks.runs_loop(expr):
            self.keep_tasks()
        kind = self.sinks.made_by(expr)
        if kind is None or any(token.kind == kind for token in kept):
            return kept
        return kept | self.make(expr, kind)

    def told(self, call: CallExpr, base: Expression) -> Tokens:
        """The tasks that a method is called of which does nothing for them: ``set_name`` does not keep a task.

        In a sync function its variable may well keep it, while somebody runs the loop who cannot be told to do so.
        """
        match base:
            case NameExpr(node=Var() as var) if self.state is not None and self.is_async:
                tokens = self.state.held.get(var, NOTHING)
                is_task = bool(tokens) and all(token.kind == TASK for token in tokens)
                return tokens if is_task and self.sinks.tells_only(call) else NOTHING
            case CallExpr() if self.sinks.made_by(base) == TASK and self.sinks.tells_only(call):
                return self.value(base)
        return NOTHING

    def fills(self, callee: Expression) -> bool:
        return isinstance(callee, MemberExpr) and callee.name in _FILLS

    def await_(self, expr: AwaitExpr) -> Tokens:
        operand = expr.expr
        if isinstance(operand, IndexExpr):
            reused = [token for token in self.value(operand.base) if self.has_run(token)]
            for token in reused:
                token.reused += [expr] if expr not in token.reused else []
        self._awaiting = operand
        kept = self.awaited(self.value(operand), expr, operand)
        self._awaiting = None
        self.keep_tasks()
        kind = self.sinks.made_by(expr)
        return kept | self.make(expr, kind) if kind else kept

    def member(self, expr: MemberExpr) -> Tokens:
        tokens = self.value(expr.expr)
        inside = frozenset(token for token in tokens if token.in_parts)
        self.use(inside)
        self.look(tokens - inside, expr)
        kind = self.sinks.made_by(expr)
        return self.make(expr, kind) if kind else NOTHING

    def index(self, expr: IndexExpr) -> Tokens:
        tokens = self.value(expr.base)
        self.look(self.value(expr.index), expr)
        if tokens and self.sinks.is_coroutine(expr.base):
            self.look(tokens, expr)
        else:
            self.use(tokens)
        kind = self.sinks.made_by(expr)
        return self.make(expr, kind) if kind else NOTHING

    def glance(self, expr: Expression) -> Tokens:
        """Evaluate an expression that is only looked at: a container keeps the item that is taken out for that."""
        if not isinstance(expr, IndexExpr):
            return self.value(expr)
        self.look(self.value(expr.index), expr)
        return self.value(expr.base)

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
            self.state = self.refined(before, expr.left, expr.op == "and")
            right = self.value(expr.right)
            self.state = join(self.refined(before, expr.left, expr.op == "or"), self.state)
            return left | right
        left, right = self.value(expr.left), self.value(expr.right)
        kind = self.sinks.made_by(expr)
        made = self.make(expr, kind) if kind else NOTHING
        if expr.op in ("+", "|"):
            return left | right | made
        self.look(left | right, expr)
        return made

    def unary(self, expr: UnaryExpr) -> Tokens:
        if expr.op == "not":
            self.truth(expr.expr)
        else:
            self.look(self.value(expr.expr), expr)
        return NOTHING

    def refined(self, state: State | None, test: Expression, holds: bool) -> State | None:
        """The state where a test ended in that way, if it can."""
        if self.sinks.decided(test) is (not holds):
            return None
        return refined(state, test, holds, self.captured)

    def truth(self, expr: Expression) -> Tokens:
        """Evaluate an expression whose truth is asked for."""
        tokens = self.value(expr)
        if isinstance(expr, (CallExpr, NameExpr, MemberExpr, IndexExpr, AssignmentExpr)):
            own = frozenset(token for token in tokens if token.expr is expr)
            if self.sinks.is_always_true(expr):
                asked = frozenset(t for t in tokens - own if t.kind == COROUTINE)
                self.tests[expr] = self.tests.get(expr, NOTHING) | asked
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
        before = set(self.tokens)
        self._many += 1
        tokens = self.value(expr.left_expr)
        self._many -= 1
        if isinstance(expr.left_expr, AwaitExpr) and not any(expr.condlists):
            self.again(expr.left_expr, [name for index in expr.indices for name in walk(index)], before)
        return tokens

    def again(self, expr: AwaitExpr, changing: list[Node], before: set[Expression]) -> None:
        """What each turn of a comprehension awaits anew must not be the same: made before, by no variable of the loop."""
        operand = expr.expr
        if not isinstance(operand, NameExpr) or operand.node in [getattr(name, "node", None) for name in changing]:
            return
        held = self.state.held.get(operand.node, NOTHING) if self.state and isinstance(operand.node, Var) else NOTHING
        for token in held:
            if len(held) == 1 and token.expr in before and not token.many and self.has_run(token):
                token.reused += [expr] if expr not in token.reused else []

    def dict_comprehension(self, expr: DictionaryComprehension) -> Tokens:
        self.loops(expr)
        self._many += 1
        tokens = self.value(expr.key) | self.value(expr.value)
        self._many -= 1
        return tokens

    def loops(self, expr: GeneratorExpr | DictionaryComprehension) -> None:
        if any(expr.is_async):
            self.keep_tasks()
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

    def yielded(self, expr: YieldExpr | YieldFromExpr) -> Tokens:
        self.passed_on(expr)
        self.keep_tasks()
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


def makes_container(expr: Expression) -> bool:
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


_DRIVES: Final = frozenset({"send", "throw", "close", "__await__"})
_FILLS: Final = frozenset({"append", "add", "extend", "insert", "update", "setdefault", "appendleft"})
_EMPTIES: Final = frozenset({"clear"})
_VIEWS: Final = frozenset({"copy", "values", "items"})
_TAKES: Final = _VIEWS | {"pop", "popleft", "get", "popitem", "setdefault"}

_EXPRESSIONS: Final[dict[type[Node], Callable[..., Tokens]]] = {
    NameExpr: Expressions.name,
    CallExpr: Expressions.call,
    AwaitExpr: Expressions.await_,
    MemberExpr: Expressions.member,
    IndexExpr: Expressions.index,
    ListExpr: Expressions.together,
    TupleExpr: Expressions.together,
    SetExpr: Expressions.together,
    DictExpr: Expressions.dictionary,
    ConditionalExpr: Expressions.conditional,
    OpExpr: Expressions.operator,
    UnaryExpr: Expressions.unary,
    AssignmentExpr: Expressions.walrus,
    ListComprehension: Expressions.comprehension,
    SetComprehension: Expressions.comprehension,
    GeneratorExpr: Expressions.generator,
    DictionaryComprehension: Expressions.dict_comprehension,
    YieldExpr: Expressions.yielded,
    YieldFromExpr: Expressions.yielded,
    StarExpr: Expressions.star,
    CastExpr: Expressions.through,
    AssertTypeExpr: Expressions.through,
    LambdaExpr: Expressions.inner_function,
    SliceExpr: Expressions.passed_on,
}
