"""What becomes of a coroutine that is given to a function, tested or matched."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    ARG_POS,
    AssignmentExpr,
    AwaitExpr,
    CallExpr,
    Expression,
    ExpressionStmt,
    IntExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    ReturnStmt,
    Statement,
    StrExpr,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    Overloaded,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import bind
from loopsafe.effects import COROUTINE, LOOP, TAKES_SYNC
from loopsafe.flow.tokens import TASK
from loopsafe.resolve.signatures import type_parameters
from loopsafe.usage.awaitables import (
    cases_matched_by,
    cases_of,
    declared_types,
    has_truth,
    is_awaitable,
    is_only_awaited,
    may_be_none,
    only_objects,
    returns_bool,
    takes_awaitable,
)
from loopsafe.usage.sources import Sources, is_mapping


class Usage(Sources):
    """Answers the questions of the flow for one module."""

    def only_looks(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call that the callee only looks at."""
        if self.is_type_guard(call):
            return {arg for arg in call.args if isinstance(arg, CallExpr)}
        found: set[Expression] = set()
        for callee in self.resolver.callees(call):
            behaviour, bound = self.resolver.facts(callee, call)
            for role in behaviour.roles:
                given = bound.get(role.parameter, ())
                if role.name == "inspects" or (role.name in TAKES_SYNC and not role.or_async):
                    found.update(given)
                if role.name == "runs_on_loop":
                    found.update(arg for expr in given for arg in self._looked_at_later(expr, call))
            if callee.scope is not None or self.resolver.world.summary(callee.name) is not None:
                return found
        found.update(self._object_arguments(call))
        return found

    def _looked_at_later(self, callback: Expression, call: CallExpr) -> set[Expression]:
        """The arguments behind a callback that the callback itself will only look at."""
        rest = call.args[call.args.index(callback) + 1 :] if callback in call.args else []
        return self.only_looks(CallExpr(callback, rest, [ARG_POS] * len(rest), [None] * len(rest)))

    def keeps(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call whose items the result holds, as that of ``list`` does."""
        found: set[Expression] = set()
        for callee in self.resolver.callees(call):
            behaviour, bound = self.resolver.facts(callee, call)
            if any(is_mapping(r, behaviour) or r.name == "runs_in_thread" for r in behaviour.roles):
                continue
            for role in behaviour.roles:
                if role.name == "iterates" and not isinstance(get_proper_type(self.type_of(call)), NoneType):
                    found.update(bound.get(role.parameter, ()))
        return found

    def consumes(self, call: CallExpr) -> set[Expression]:
        """The arguments for parameters of library functions that are declared as awaitables."""
        if self._is_in_program(call):
            return set()
        for item in self._signatures(call):
            parameters = type_parameters(item)
            bound = bind(parameters, call)
            if bound is not None and sum(map(len, bound.values())) == len(call.args):
                return {
                    expr
                    for parameter, declared in zip(parameters, item.arg_types)
                    if takes_awaitable(get_proper_type(declared))
                    for expr in bound.get(parameter.name, ())
                }
        return set()

    def tells_only(self, call: CallExpr) -> bool:
        """Whether a call of a method does no more than tell the object something, which nobody learns of.

        It gives nothing, and does not belong to the program, which could well keep the object.
        """
        return isinstance(get_proper_type(self.type_of(call)), NoneType) and not self._is_in_program(call)

    def runs_loop(self, call: CallExpr) -> bool:
        """Whether a call runs an event loop, so that tasks go on meanwhile, or what it runs cannot be told."""
        return not self.resolver.callees(call) or any(
            LOOP in (run.effects if run.scope is None else self.effects_of(run.scope))
            for run in self.consequences.of_call(call)
        )

    def swallows(self, manager: Expression) -> bool:
        """Whether a context manager says, as mypy understands it, that it may keep an exception to itself.

        Its ``__exit__`` is declared to return ``bool``; others can return something true as well, but don't.
        """
        for value in self.resolver.values(manager):
            info = None if value.is_class else self.resolver.class_of(value)
            for name in ("__exit__", "__aexit__"):
                method = info.get_method(name) if info is not None else None
                if method is not None and returns_bool(method.type):
                    return True
        return False

    def never_returns(self, expr: Expression) -> bool:
        """Whether mypy holds that evaluating an expression does not come to an end, as of ``sys.exit()``."""
        return isinstance(get_proper_type(self.type_of(expr)), UninhabitedType)

    def is_unreachable(self, statement: Statement) -> bool:
        """Whether mypy, which checks the module level and annotated functions, has left a statement out."""
        if not self.is_checked or not isinstance(statement, (ReturnStmt, ExpressionStmt)):
            return False
        return isinstance(statement.expr, _TYPED) and self.type_of(statement.expr) is None

    def is_exhaustive(self, node: MatchStmt) -> bool:
        """Whether one of the arms of a match always applies, by the type of what is matched."""
        if any(guard is not None for guard in node.guards):
            return False
        left = set(cases_of(get_proper_type(self.type_of(node.subject))))
        for pattern in node.patterns:
            left -= set(cases_matched_by(pattern))
        return not left

    def is_type_guard(self, call: CallExpr) -> bool:
        """Whether a call asks if its argument can be awaited."""
        guards = [get_proper_type(i.type_guard or i.type_is) for i in self._signatures(call)]
        return any(isinstance(guard, Instance) and is_awaitable(guard) for guard in guards)

    def _object_arguments(self, call: CallExpr) -> Iterator[Expression]:
        """Arguments for parameters of type ``object``, with which a function can do nothing but look."""
        if self._is_in_program(call):
            return
        for item in self._signatures(call):
            parameters = type_parameters(item)
            bound = bind(parameters, call)
            if bound is None:
                continue
            for parameter, declared in zip(parameters, declared_types(item)):
                if only_objects(declared):
                    yield from bound.get(parameter.name, ())
            return

    def _is_in_program(self, call: CallExpr) -> bool:
        """Whether the callee has a body that may well find out what it got."""
        for item in self._signatures(call):
            definition = item.definition
            module = getattr(definition, "fullname", "").rpartition(".")[0]
            name, _ = self.resolver.catalogue.split(module)
            tree = self.resolver.world.module(name) if name else None
            return tree is not None and not tree.is_stub
        return False

    def _signatures(self, call: CallExpr) -> list[CallableType]:
        match get_proper_type(self.type_of(call.callee)):
            case CallableType() as function:
                return [function]
            case Overloaded(items=items):
                return list(items)
        return [
            callee.returns
            for callee in self.resolver.callees(call)
            if isinstance(callee.returns, CallableType)
        ]

    def is_always_true(self, expr: Expression) -> bool:
        """Whether an expression is an awaitable, whose truth means nothing."""
        exact = get_proper_type(self.type_of(expr))
        if exact is None or isinstance(exact, AnyType):
            made = expr.value if isinstance(expr, AssignmentExpr) else expr
            return isinstance(made, CallExpr) and self.made_by(made) in (COROUTINE, TASK)
        owner = self.type_of(expr.expr) if isinstance(expr, MemberExpr) else None
        if may_be_none(expr, get_proper_type(owner)):
            return False
        members = [get_proper_type(m) for m in (exact.items if isinstance(exact, UnionType) else [exact])]
        if isinstance(expr, CallExpr):
            return all(is_awaitable(m) and not has_truth(m) for m in members)
        return all(map(is_only_awaited, members))


_TYPED = (AwaitExpr, CallExpr, IntExpr, StrExpr, NameExpr)
