"""Who holds which tokens, and what becomes of them on the paths that lead here."""

from __future__ import annotations

from mypy.nodes import GDEF, MDEF, Expression, NameExpr, Var

from loopsafe.effects import COROUTINE
from loopsafe.flow.tokens import AWAITED, GONE, NOTHING, PENDING, RESULTS, TASK, State, Token, Tokens


class Ledger:
    """The state on the current path, and all tokens made so far.

    Args:
        captured: the variables that inner functions use.
        keeps_globals: global variables are followed, too, as local ones of the module.
    """

    def __init__(self, captured: set[Var], *, keeps_globals: bool = False) -> None:
        self.captured = captured
        self.keeps_globals = keeps_globals
        self.tokens: dict[Expression, Token] = {}
        self.state: State | None = State()
        self._logs: list[dict[Token, set[str]]] = []
        self._many = 0
        self._made_again: dict[Token, bool] = {}
        self._awaited_as: dict[Var, str] = {}
        self._containers: set[Var] = set()
        self._classes = 0
        self._branch: tuple[int, ...] = ()

    def make(self, expr: Expression, kind: str) -> Tokens:
        token = self.tokens.setdefault(expr, Token(expr, kind))
        token.many = token.many or self._many > 0
        token.in_class = self._classes > 0
        token.branch = self._branch
        if self.state is not None:
            if PENDING in self.state.what(token):
                if not any(token in tokens for tokens in self.state.held.values()):
                    token.fates.add(PENDING)
                elif not token.many:
                    self._made_again[token] = self.state.what(token) == {PENDING}
            self.state.mark(token, PENDING)
        return frozenset({token})

    def mark(self, tokens: Tokens, fate: str) -> None:
        for token in tokens:
            token.is_used = True
            if self.state is not None and token in self.state.fates:
                self.state.mark(token, fate)
            for log in self._logs:
                log.setdefault(token, set()).add(fate)

    def use(self, tokens: Tokens) -> None:
        """Somebody else has the values now."""
        self.mark(tokens, GONE)

    def keep_tasks(self) -> None:
        """Others run while the function waits, and its variables keep their tasks for them meanwhile."""
        if self.state is not None:
            self.use(frozenset(t for tokens in self.state.held.values() for t in tokens if t.kind == TASK))

    def has_waiting_tasks(self) -> bool:
        """Whether a variable holds a task that nobody has used."""
        return self.state is not None and any(
            token.kind == TASK and PENDING in self.state.what(token)
            for tokens in self.state.held.values()
            for token in tokens
        )

    def look(self, tokens: Tokens, by: Expression) -> None:
        """The values are looked at: enough for a task or results, not for a coroutine."""
        for token in tokens:
            if token.kind == COROUTINE:
                if by is not token.expr and by not in token.looked_at:
                    token.looked_at.append(by)
            else:
                self.use(frozenset({token}))

    def awaited(self, tokens: Tokens, place: Expression, operand: Expression | None = None) -> Tokens:
        """The values are run. What holds exceptions is still to be looked at.

        Args:
            tokens: the values.
            place: where they are run.
            operand: what gives the value, if it gives but one of them.
        """
        fate = AWAITED if operand is None or len(tokens) == 1 else self.one_of_many(operand)
        for token in tokens:
            if token.kind != RESULTS:
                if self.has_run(token, fate, alone=len(tokens) == 1) and place not in token.reused:
                    token.reused.append(place)
                self.mark(frozenset({token}), fate)
        return frozenset(token for token in tokens if token.kind == RESULTS)

    def close(self, tokens: Tokens) -> None:
        """The values are closed, and cannot be awaited any more."""
        for token in tokens:
            if token.kind == COROUTINE and not token.many:
                self.mark(frozenset({token}), AWAITED)
                token.is_closed = True

    def one_of_many(self, operand: Expression) -> str:
        """The fate of values one of which is run: which one can be told only of the variable that holds it."""
        if not isinstance(operand, NameExpr) or not isinstance(operand.node, Var):
            return GONE
        fate = f"{AWAITED} as {operand.name}"
        self._awaited_as[operand.node] = fate
        return fate

    def has_run(self, token: Token, fate: str = AWAITED, *, alone: bool = True) -> bool:
        """Whether a coroutine has run before: on every path that leads here, or on one that must go on through here.

        Which path it was can only be told where the value can be nothing else.
        """
        fates = self.state.what(token) if self.state else set()
        if token.kind != COROUTINE or token.in_parts:
            return False
        if fates == {AWAITED} or (fates == {fate} and fate != GONE):
            return True
        return AWAITED in fates and alone and self._branch == token.branch

    def forget_awaited(self, var: Var) -> None:
        """A variable gets another value: what was run as its value may be the value of another one now."""
        fate = self._awaited_as.get(var)
        for token in list(self.state.fates) if self.state is not None and fate is not None else ():
            if self.state is not None and fate in self.state.what(token):
                self.state.mark(token, GONE)

    def lose(self, state: State, var: Var, new: Tokens, moving: Tokens = NOTHING) -> None:
        """A variable gets another value: what only it has held, and nobody has used, is lost here."""
        elsewhere = [tokens for other, tokens in state.held.items() if other is not var]
        for token in state.held.get(var, NOTHING):
            if token in moving - new or any(token in tokens for tokens in elsewhere):
                continue
            if token not in new and PENDING not in state.what(token):
                self.mark(frozenset({token}), GONE)
            if token.many:
                continue
            if token in new:
                if token in self._made_again:
                    token.fates.add(PENDING)
                    token.is_overwritten = token.is_overwritten or self._made_again[token]
            elif PENDING in state.what(token):
                token.fates |= state.what(token)
                del state.fates[token]
        for token in new:
            self._made_again.pop(token, None)

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
            self.state.outdate(var)
