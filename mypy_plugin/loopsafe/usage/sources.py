"""What makes a coroutine, a task, or results that hold exceptions."""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    Expression,
    FuncDef,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    TupleType,
    Type,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import Callee
from loopsafe.consequences import Consequences
from loopsafe.effects import COROUTINE, ITERATED, Behaviour, Effects, Role
from loopsafe.flow.tokens import UNSTARTED
from loopsafe.guards import names_of
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import is_coroutine_type
from loopsafe.scopes import Scope
from loopsafe.usage.awaitables import async_method, gives_none, is_async_def, is_awaitable


class Sources:
    """Knows what the expressions of one module make.

    Args:
        resolver: resolves expressions, mypy's exact types first.
        type_of: mypy's type of an expression.
        effects_of: what running a body does.
        decided: what a test comes to, if that is known before the program runs.
    """

    def __init__(
        self,
        resolver: Resolver,
        type_of: Callable[[Expression], Type | None],
        effects_of: Callable[[Scope], Effects],
        decided: Callable[[Expression], bool | None],
    ) -> None:
        self.resolver = resolver
        self.type_of = type_of
        self.effects_of = effects_of
        self.decided = decided
        self.consequences = Consequences(resolver)
        self.is_checked = False
        self._plain: dict[TypeInfo, bool] = {}
        self._waiting: dict[TypeInfo, bool] = {}
        self._asked: set[LambdaExpr] = set()

    def made_by(self, expr: Expression) -> str | None:
        """The kind of token that an expression makes, if any."""
        if isinstance(expr, CallExpr):
            if expr.analyzed is not None:
                return None
            return self._made_by_call(expr)
        if isinstance(expr, MemberExpr) and self._is_async_property(expr):
            return COROUTINE
        if isinstance(expr, (IndexExpr, OpExpr)) and self._is_async_operation(expr):
            return COROUTINE
        if isinstance(expr, AwaitExpr):
            return COROUTINE if self._await_gives_coroutine(expr) else self._await_must_use(expr)
        return None

    def _is_async_operation(self, expr: IndexExpr | OpExpr) -> bool:
        """Whether an operator calls an async special method."""
        if not is_coroutine_type(self.type_of(expr)):
            return False
        if isinstance(expr, OpExpr):
            return expr.op not in ("and", "or")
        base = get_proper_type(self.type_of(expr.base))
        return isinstance(base, Instance) and async_method(base.type, "__getitem__") is not None

    def _await_gives_coroutine(self, expr: AwaitExpr) -> bool:
        exact = get_proper_type(self.type_of(expr))
        if exact is None or isinstance(exact, AnyType):
            return isinstance(expr.expr, CallExpr) and self.leaves_coroutine(expr.expr)
        return is_coroutine_type(exact)

    def _made_by_call(self, call: CallExpr) -> str | None:
        if self._is_never_awaited(call) and names_of(call) not in self.resolver.catalogue.mapping:
            return UNSTARTED if self._is_unstarted(call) else None
        if self._is_coroutine_call(call) or self.maps_async(call) is not None:
            return COROUTINE
        if self._calls_async_handler(call):
            return UNSTARTED
        exact = get_proper_type(self.type_of(call))
        if exact is None or isinstance(exact, AnyType) or _may_be_awaited(exact):
            return self._must_use(call)
        return None

    def _is_unstarted(self, call: CallExpr) -> bool:
        """Whether a call only makes an async generator of the program, or a context manager of one."""
        exact = get_proper_type(self.type_of(call))
        if not isinstance(exact, Instance):
            return False
        waits = self._waiting.get(exact.type)
        if waits is None:
            waits = self._waiting[exact.type] = any(map(exact.type.has_readable_member, ("__anext__", "__aenter__")))
        if not waits:
            return False
        nodes = [callee.node for callee in self.resolver.callees(call)]
        return bool(nodes) and all(isinstance(node, FuncDef) and node.is_async_generator for node in nodes)

    def _calls_async_handler(self, call: CallExpr) -> bool:
        """Whether a function is called that is only known by a type such as ``Callable[[Event], Awaitable[None]]``.

        It may as well give a task, so nothing is said of what becomes of the result, unless nothing does. A method that
        is declared to give an awaitable may do all of its work before, and be called for that alone.
        """
        function = get_proper_type(self.type_of(call.callee))
        if not isinstance(function, CallableType) or function.definition is not None or function.implicit:
            return False
        exact = get_proper_type(self.type_of(call))
        return isinstance(exact, Instance) and exact.type.fullname == "typing.Awaitable"

    def _is_never_awaited(self, call: CallExpr) -> bool:
        """Whether mypy's type of the result tells at a glance that it is nothing to be awaited."""
        exact = get_proper_type(self.type_of(call))
        if isinstance(exact, Instance):
            known = self._plain.get(exact.type)
            if known is None:
                known = self._plain[exact.type] = not exact.type.has_readable_member("__await__")
            return known
        return isinstance(exact, (NoneType, TupleType, CallableType))

    def _await_must_use(self, expr: AwaitExpr) -> str | None:
        exact = get_proper_type(self.type_of(expr))
        is_open = exact is None or isinstance(exact, AnyType) or _may_be_awaited(exact)
        return self.leaves(expr.expr) if is_open and isinstance(expr.expr, CallExpr) else None

    def leaves(self, call: CallExpr) -> str | None:
        """What the awaited result of a call of an async helper is, if it must be used: a task that nobody keeps."""
        for callee in self.resolver.callees(call):
            behaviour, _ = self.resolver.facts(callee, call)
            if behaviour.is_async and behaviour.must_use not in (None, COROUTINE):
                return behaviour.must_use
        return None

    def leaves_coroutine(self, call: CallExpr) -> bool:
        """Whether even the awaited result of a call is a coroutine."""
        exact = get_proper_type(self.type_of(call))
        if isinstance(exact, Instance):
            result = get_proper_type(exact.args[-1]) if exact.args and is_awaitable(exact) else None
            if not isinstance(result, AnyType):
                return result is not None and is_awaitable(result)
        return names_of(call) in self.resolver.catalogue.taking and self._runs_factory(call)

    def _runs_factory(self, call: CallExpr) -> bool:
        """Whether a call has a thread run a sync function that makes a coroutine."""
        for callee in self.resolver.callees(call):
            behaviour, bound = self.resolver.facts(callee, call)
            given = [e for r in behaviour.roles if r.name == "runs_in_thread" for e in bound.get(r.parameter, ())]
            if any(self.is_factory(expr) and self.is_async_function(expr) for expr in given):
                return True
        return False

    def is_factory(self, expr: Expression) -> bool:
        """Whether an expression is a function that is not async itself, whatever it makes."""
        functions = [f for value in self.resolver.values(expr) for f in self.resolver.functions(value)]
        return bool(functions) and all(isinstance(f.node, FuncDef) and not f.node.is_coroutine for f in functions)

    def is_coroutine(self, expr: Expression) -> bool:
        """Whether an expression of which mypy knows no type is a coroutine, and not what holds some.

        Where mypy knows the type, it reports itself what cannot be done with a coroutine.
        """
        exact = get_proper_type(self.type_of(expr))
        if exact is not None and not isinstance(exact, AnyType):
            return False
        if isinstance(expr, NameExpr) and isinstance(expr.node, Var):
            bindings = self.resolver.world.bindings(expr.node)
            return bool(bindings) and all(b.how == "value" and self.made_by(b.expr) == COROUTINE for b in bindings)
        return self.made_by(expr) == COROUTINE

    def maps_async(self, call: CallExpr) -> Expression | None:
        """The async function that the result of a call gives the coroutines of, as that of ``map`` does."""
        if names_of(call) not in self.resolver.catalogue.mapping:
            return None
        for callee in self.resolver.callees(call):
            behaviour, bound = self.resolver.facts(callee, call)
            for role in behaviour.roles:
                if is_mapping(role, behaviour):
                    for expr in bound.get(role.parameter, ()):
                        if self.is_async_function(expr):
                            return expr
        return None

    def _is_coroutine_call(self, call: CallExpr) -> bool:
        exact = get_proper_type(self.type_of(call))
        match exact:
            case None | AnyType():
                return self._calls_async(call)
            case UnionType(items=items):
                members = [get_proper_type(item) for item in items]
                others = [m for m in members if not isinstance(m, NoneType)]
                if others and all(map(is_coroutine_type, others)):
                    return len(others) == len(members) or not any(map(gives_none, others))
                return any(is_awaitable(m) for m in members) and self._calls_async(call)
            case Instance():
                if is_coroutine_type(exact):
                    return not self._may_be_sync(call.callee)
                return exact.type.fullname == "typing.Awaitable" and self._calls_async(call)
        return False

    def _calls_async(self, call: CallExpr) -> bool:
        callees = self.resolver.callees(call)
        return bool(callees) and all(map(self.gives_coroutine, callees))

    def gives_coroutine(self, callee: Callee) -> bool:
        """Whether calling a function gives a coroutine, as seen through its decorators."""
        behaviour = callee.behaviour
        if behaviour.is_async or behaviour.must_use == COROUTINE:
            return True
        if isinstance(callee.node, LambdaExpr):
            return self._lambda_gives(callee.node)
        if isinstance(callee.returns, CallableType) and not callee.returns.implicit:
            return is_coroutine_type(callee.returns.ret_type)
        return False

    def _lambda_gives(self, node: LambdaExpr) -> bool:
        if not node.body.body:  # of another module of the import cycle, with which mypy is done
            return False
        body = node.expr()
        exact = get_proper_type(self.type_of(body))
        if exact is not None and not isinstance(exact, AnyType):
            return is_coroutine_type(exact)
        if not isinstance(body, CallExpr) or node in self._asked:
            return False
        self._asked.add(node)
        made = self.made_by(body)
        self._asked.discard(node)
        return made == COROUTINE

    def is_async_function(self, expr: Expression) -> bool:
        """Whether calling the value of an expression gives a coroutine."""
        if self._may_be_sync(expr):
            return False
        exact = get_proper_type(self.type_of(expr))
        if isinstance(exact, CallableType):
            result = get_proper_type(exact.ret_type)
            if is_coroutine_type(result):
                return True
            declared = exact.definition is not None or isinstance(expr, LambdaExpr)
            if not declared and isinstance(result, AnyType):
                return False
        functions = [
            f for v in self.resolver.values(expr) if not v.is_class for f in self.resolver.functions(v)
        ]
        return bool(functions) and all(map(self.gives_coroutine, functions))

    def _may_be_sync(self, expr: Expression) -> bool:
        """Whether a variable is bound to other things than async functions, which mypy may have narrowed away.

        Where two branches meet, ``def () -> Coroutine`` hides a ``Callable[[], Any]``.
        """
        if not isinstance(expr, NameExpr) or not isinstance(expr.node, Var) or expr.node.is_inferred:
            return False
        bindings = self.resolver.world.bindings(expr.node)
        return len(bindings) > 1 and not all(self.is_async_function(binding.expr) for binding in bindings)

    def _must_use(self, call: CallExpr) -> str | None:
        for callee in self.resolver.callees(call):
            behaviour, _ = self.resolver.facts(callee, call)
            if behaviour.must_use and behaviour.must_use != COROUTINE and not behaviour.is_async:
                return behaviour.must_use
        return None

    def _is_async_property(self, expr: MemberExpr) -> bool:
        exact = get_proper_type(self.type_of(expr))
        if not is_coroutine_type(exact) and not (exact is None or isinstance(exact, AnyType)):
            return False
        for value in self.resolver.values(expr.expr):
            info = None if value.is_class else self.resolver.class_of(value)
            found = self.resolver.lookup(info, expr.name) if info else None
            if found is not None and found.is_property and found.entry is None:
                return is_coroutine_type(exact) or is_async_def(found.node)
        return False


def _may_be_awaited(typ: ProperType) -> bool:
    """Whether a value can be awaited, if it is not None."""
    if isinstance(typ, UnionType):
        members = [m for item in typ.items if not isinstance(m := get_proper_type(item), NoneType)]
        return bool(members) and all(map(is_awaitable, members))
    return is_awaitable(typ)


def is_mapping(role: Role, behaviour: Behaviour) -> bool:
    """Whether iterating over the result gives what a function returns, as with ``map`` but not ``filter``."""
    if role.name != "calls" or role.when != ITERATED:
        return False
    return not any(
        other.name == "sync_only" and other.parameter == role.parameter for other in behaviour.roles
    )

