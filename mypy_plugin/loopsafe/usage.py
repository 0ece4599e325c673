"""Connects the flow of values with types and stubs: what makes a coroutine or a task, and who only looks at one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mypy.nodes import (
    ARG_POS,
    AwaitExpr,
    CallExpr,
    Expression,
    ExpressionStmt,
    FuncDef,
    IntExpr,
    LambdaExpr,
    MatchStmt,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    RefExpr,
    ReturnStmt,
    Statement,
    StrExpr,
    TypeInfo,
    Var,
)
from mypy.patterns import AsPattern, ClassPattern, OrPattern, SingletonPattern, ValuePattern
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    ProperType,
    Type,
    UnionType,
    get_proper_type,
)

from loopsafe.callees import Callee, bind
from loopsafe.consequences import Consequences
from loopsafe.effects import ITERATED, TAKES_SYNC, Behaviour, Role
from loopsafe.flow import COROUTINE, Flow, captured_variables
from loopsafe.guards import names_of
from loopsafe.resolve import Resolver, is_coroutine_type, type_parameters
from loopsafe.scopes import ASYNC, CALL, GENERATOR, GET, MODULE, OPERATE, TRUTH, ModuleScopes, Scope, Site


class Usage:
    """Answers the questions of the flow for one module.

    Args:
        resolver: resolves expressions, mypy's exact types first.
        type_of: mypy's type of an expression.
    """

    def __init__(self, resolver: Resolver, type_of: Callable[[Expression], Type | None]) -> None:
        self.resolver = resolver
        self.type_of = type_of
        self.consequences = Consequences(resolver)
        self.is_checked = False

    def made_by(self, expr: Expression) -> str | None:
        """The kind of token that an expression makes, if any."""
        if isinstance(expr, CallExpr):
            if expr.analyzed is not None:
                return None
            return self._made_by_call(expr)
        if isinstance(expr, MemberExpr) and self._is_async_property(expr):
            return COROUTINE
        if isinstance(expr, AwaitExpr) and is_coroutine_type(self.type_of(expr)):
            return COROUTINE
        return None

    def _made_by_call(self, call: CallExpr) -> str | None:
        if self._is_coroutine_call(call) or self.maps_async(call) is not None:
            return COROUTINE
        exact = get_proper_type(self.type_of(call))
        if exact is None or isinstance(exact, AnyType) or _is_awaitable(exact):
            return self._must_use(call)
        return None

    def leaves_coroutine(self, call: CallExpr) -> bool:
        """Whether even the awaited result of a call is a coroutine."""
        exact = get_proper_type(self.type_of(call))
        return (
            is_coroutine_type(exact)
            and isinstance(exact, Instance)
            and any(map(is_coroutine_type, exact.args[2:]))
        )

    def maps_async(self, call: CallExpr) -> Expression | None:
        """The async function that the result of a call gives the coroutines of, as that of ``map`` does."""
        if names_of(call) not in self.resolver.catalogue.mapping:
            return None
        for callee in self.resolver.callees(call):
            behaviour, bound = self.resolver.facts(callee, call)
            for role in behaviour.roles:
                if _is_mapping(role, behaviour):
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
                    return len(others) == len(members) or not any(map(_gives_none, others))
                return any(_is_awaitable(m) for m in members) and self._calls_async(call)
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
        if behaviour.is_async:
            return True
        if isinstance(callee.node, LambdaExpr):
            return self._lambda_gives(callee.node)
        if isinstance(callee.returns, CallableType) and not callee.returns.implicit:
            return is_coroutine_type(callee.returns.ret_type)
        return False

    def _lambda_gives(self, node: LambdaExpr) -> bool:
        body = node.expr()
        exact = get_proper_type(self.type_of(body))
        if exact is not None and not isinstance(exact, AnyType):
            return is_coroutine_type(exact)
        return isinstance(body, CallExpr) and self.made_by(body) == COROUTINE

    def is_async_function(self, expr: Expression) -> bool:
        """Whether calling the value of an expression gives a coroutine."""
        if self._may_be_sync(expr):
            return False
        exact = get_proper_type(self.type_of(expr))
        if isinstance(exact, CallableType):
            result = get_proper_type(exact.ret_type)
            if is_coroutine_type(result):
                return True
            if exact.definition is None and isinstance(result, AnyType):
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
            if behaviour.must_use:
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
                return is_coroutine_type(exact) or _is_async_def(found.node)
        return False

    def only_looks(self, call: CallExpr) -> set[Expression]:
        """The arguments of a call that the callee only looks at."""
        found: set[Expression] = set()
        if self.is_type_guard(call):
            return found
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
            if any(_is_mapping(r, behaviour) or r.name == "runs_in_thread" for r in behaviour.roles):
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
                    if _takes_awaitable(get_proper_type(declared))
                    for expr in bound.get(parameter.name, ())
                }
        return set()

    def is_unreachable(self, statement: Statement) -> bool:
        """Whether mypy, which checks the module level and annotated functions, has left a statement out."""
        if not self.is_checked or not isinstance(statement, (ReturnStmt, ExpressionStmt)):
            return False
        return isinstance(statement.expr, _TYPED) and self.type_of(statement.expr) is None

    def is_exhaustive(self, node: MatchStmt) -> bool:
        """Whether one of the arms of a match always applies, by the type of what is matched."""
        if any(guard is not None for guard in node.guards):
            return False
        left = set(_members(get_proper_type(self.type_of(node.subject))))
        for pattern in node.patterns:
            left -= set(_covered(pattern))
        return not left

    def is_type_guard(self, call: CallExpr) -> bool:
        """Whether a call asks if its argument can be awaited."""
        guards = [get_proper_type(i.type_guard or i.type_is) for i in self._signatures(call)]
        return any(isinstance(guard, Instance) and _is_awaitable(guard) for guard in guards)

    def _object_arguments(self, call: CallExpr) -> Iterator[Expression]:
        """Arguments for parameters of type ``object``, with which a function can do nothing but look."""
        if self._is_in_program(call):
            return
        for item in self._signatures(call):
            parameters = type_parameters(item)
            bound = bind(parameters, call)
            if bound is None:
                continue
            for parameter, declared in zip(parameters, item.arg_types):
                if _only_objects(declared):
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
            return isinstance(expr, CallExpr) and self.made_by(expr) == COROUTINE
        if _may_be_none(expr):
            return False
        members = [get_proper_type(m) for m in (exact.items if isinstance(exact, UnionType) else [exact])]
        if isinstance(expr, CallExpr):
            return all(_is_awaitable(m) and not _has_truth(m) for m in members)
        return all(map(_is_only_awaited, members))


def _members(typ: ProperType | None) -> Iterator[object]:
    """The cases that make up a type: classes, truth values, members of enums."""
    match typ:
        case UnionType(items=items):
            for item in items:
                yield from _members(get_proper_type(item))
        case NoneType():
            yield None
        case LiteralType(value=value):
            yield value
        case Instance(type=info) if info.fullname == "builtins.bool":
            yield from (True, False)
        case Instance(type=info) if info.is_enum:
            yield from info.enum_members
        case Instance(type=info):
            yield info
        case _:
            yield typ


def _covered(pattern: Node) -> Iterator[object]:
    match pattern:
        case OrPattern(patterns=parts):
            for part in parts:
                yield from _covered(part)
        case AsPattern(pattern=Node() as inner):
            yield from _covered(inner)
        case SingletonPattern(value=value):
            yield value
        case ValuePattern(expr=MemberExpr(name=name)):
            yield name
        case ValuePattern(expr=StrExpr(value=value) | IntExpr(value=value)):
            yield value
        case ClassPattern(class_ref=RefExpr(node=TypeInfo() as info), positionals=[], keyword_keys=[]):
            yield info


def _only_objects(typ: Type) -> bool:
    """Whether a type says nothing of a value, or of the items of an iterable: nothing can be done with it but look."""
    proper = get_proper_type(typ)
    if not isinstance(proper, Instance):
        return False
    if proper.type.fullname == "typing.Iterable":
        return _only_objects(proper.args[0])
    return proper.type.fullname == "builtins.object"


def _gives_none(typ: ProperType) -> bool:
    """Whether a coroutine gives None: ``None | Coroutine[Any, Any, None]`` is a result that may be awaited or not."""
    return isinstance(typ, Instance) and isinstance(
        get_proper_type(typ.args[-1] if typ.args else None), NoneType
    )


def _is_awaitable(typ: ProperType) -> bool:
    return isinstance(typ, Instance) and typ.type.get("__await__") is not None


def _may_be_none(expr: Expression) -> bool:
    """Whether a variable is declared to be optional: where an exception skips an assignment, mypy narrows too much."""
    declared = get_proper_type(expr.node.type) if isinstance(expr, RefExpr) and isinstance(expr.node, Var) else None
    return isinstance(declared, UnionType) and any(
        isinstance(get_proper_type(item), NoneType) for item in declared.items
    )


def _is_only_awaited(typ: ProperType) -> bool:
    """Whether a class is declared to be an awaitable; one that merely can be awaited may be asked if it is there."""
    return isinstance(typ, Instance) and typ.type.has_base("typing.Awaitable") and not _has_truth(typ)


def _has_truth(typ: ProperType) -> bool:
    return isinstance(typ, Instance) and any(
        typ.type.get(name) is not None for name in ("__bool__", "__len__")
    )


def _is_async_def(node: Node | None) -> bool:
    func = getattr(node, "func", node)
    return isinstance(func, FuncDef) and func.is_coroutine


def flows(
    reading: ModuleScopes, usage: Usage, is_checked: Callable[[Scope], bool]
) -> Iterator[tuple[Scope, Flow]]:
    """The flow through every scope in which something is made that has to be used."""
    wanted = {
        _statement_scope(scope)
        for scope in reading.scopes
        for site in scope.sites
        if site.use in (CALL, GET) and _is_followed(usage, site)
    }
    wanted |= {_statement_scope(s) for s in reading.scopes if _tests_awaitable(usage, s)}
    for scope in reading.scopes:
        if scope in wanted:
            usage.is_checked = is_checked(scope)
            yield scope, _flow(scope, usage)


def _statement_scope(scope: Scope) -> Scope:
    """A generator expression is followed as part of the scope around it."""
    while scope.kind == GENERATOR and scope.parent is not None:
        scope = scope.parent
    return scope


def _is_followed(usage: Usage, site: Site) -> bool:
    kind = usage.made_by(site.expr)
    if kind == COROUTINE and site.awaited and isinstance(site.expr, CallExpr):
        return usage.leaves_coroutine(site.expr)
    return kind is not None


def _plain_result(node: Node) -> bool:
    """Whether the declared result of a function is ``object``, or a container of nothing but objects."""
    typ = get_proper_type(node.type) if isinstance(node, FuncDef) else None
    if not isinstance(typ, CallableType) or typ.implicit:
        return False
    result = get_proper_type(typ.ret_type)
    if isinstance(result, Instance) and result.type.fullname == "typing.Coroutine" and len(result.args) == 3:
        result = get_proper_type(result.args[2])
    if isinstance(result, Instance) and result.type.fullname == "builtins.list":
        return _only_objects(result.args[0])
    return _only_objects(result)


_TYPED = (AwaitExpr, CallExpr, IntExpr, StrExpr, NameExpr)


def _is_mapping(role: Role, behaviour: Behaviour) -> bool:
    """Whether iterating over the result gives what a function returns, as with ``map`` but not ``filter``."""
    if role.name != "calls" or role.when != ITERATED:
        return False
    return not any(
        other.name == "sync_only" and other.parameter == role.parameter for other in behaviour.roles
    )


def _takes_awaitable(declared: ProperType) -> bool:
    if isinstance(declared, UnionType):
        return any(_takes_awaitable(get_proper_type(item)) for item in declared.items)
    return _is_awaitable(declared)


def _means_it(scope: Scope, usage: Usage) -> bool:
    """A sync function that returns other things, too, may hand on a coroutine to somebody who looks for one."""
    return scope.kind == ASYNC or all(usage.made_by(expr) == COROUTINE for expr in scope.returns)


def _tests_awaitable(usage: Usage, scope: Scope) -> bool:
    return any(
        site.use == OPERATE and site.methods == TRUTH and usage.is_always_true(site.operand)
        for site in scope.sites
    )


def _flow(scope: Scope, usage: Usage) -> Flow:
    node = scope.node
    if isinstance(node, LambdaExpr):
        flow = Flow(usage, set())
        flow.run_expression(node.expr())
        return flow
    body = node.defs if isinstance(node, MypyFile) else node.body.body if isinstance(node, FuncDef) else []
    flow = Flow(
        usage,
        captured_variables(body),
        keeps_globals=scope.kind == MODULE,
        plain_result=_plain_result(node) and _means_it(scope, usage),
    )
    flow.run(body)
    return flow
