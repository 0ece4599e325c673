"""Values and callees: what resolution finds out about an expression, and how a call's arguments meet parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mypy.nodes import (
    ARG_NAMED,
    ARG_NAMED_OPT,
    ARG_OPT,
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    BytesExpr,
    CallExpr,
    Expression,
    FloatExpr,
    FuncItem,
    IntExpr,
    NameExpr,
    StrExpr,
    TypeInfo,
    UnaryExpr,
)
from mypy.types import ProperType

from loopsafe.effects import HARMLESS, Behaviour
from loopsafe.scopes import Scope
from loopsafe.stub_reader import Condition, Parameter, Signature, StubClass

_KINDS = {
    ARG_POS: "positional_or_keyword",
    ARG_OPT: "positional_or_keyword",
    ARG_STAR: "var_positional",
    ARG_NAMED: "keyword_only",
    ARG_NAMED_OPT: "keyword_only",
    ARG_STAR2: "var_keyword",
}


@dataclass(eq=False)
class Callee:
    """A function that a call runs. Many are made, so they are not frozen, which would be slow; nobody changes one.

    Attributes:
        name: public qualified name.
        signatures: for stub entries the overloads; for functions with a node their one signature.
        scope: its body, if it belongs to the modules under analysis; its effects are then looked up there.
        behaviour: what is known without looking into the body.
        also: further bodies that run with it (the wrapper that a decorator put around it).
        defaults: bodies that run where the call does not give a parameter (a dataclass with default factories).
        prebound: an earlier call that gave some of the arguments (``partial(f, x)``).
        returns: the type of its result, as declared.
        node: the function's node, if there is one.
        owner: the class that it is a method of.
        when: overrides the use of the result that runs the body.
    """

    name: str
    signatures: tuple[Signature, ...] = ()
    scope: Scope | None = None
    behaviour: Behaviour = HARMLESS
    also: tuple[Callee, ...] = ()
    defaults: tuple[tuple[str, Callee], ...] = ()
    prebound: CallExpr | None = None
    returns: ProperType | None = None
    node: FuncItem | None = None
    owner: TypeInfo | None = None
    when: str | None = None

    @property
    def has_effects(self) -> bool:
        """Whether it does something, as far as is known without looking into the body."""
        return bool(self.behaviour.effects) or any(signature.behaviour.effects for signature in self.signatures)

    @property
    def is_declared(self) -> bool:
        """Whether a stub or marker speaks, and not inference."""
        return self.scope is None and not self.behaviour.roles


class Origin(NamedTuple):
    """The call that a value is the result of."""

    callee: Callee
    call: CallExpr


@dataclass(eq=False)
class Value:
    """One thing that an expression may evaluate to; what is not known is None. Nobody changes one.

    Attributes:
        type: its type, as mypy knows it.
        entry: the stub class that it is an instance of, where mypy knows no type.
        is_class: it is the class itself.
        function: the function that it is.
        module: the dotted name of the module that it is.
        dotted: the dotted name under which something unknown to mypy was imported.
        origin: the call that made it.
        scope: the generator expression that it is.
        trusted: a stub of ours gives the type, and it says more than the one that mypy knows.
    """

    type: ProperType | None = None
    entry: StubClass | None = None
    info: TypeInfo | None = None
    is_class: bool = False
    function: Callee | None = None
    module: str | None = None
    dotted: str | None = None
    origin: Origin | None = None
    scope: Scope | None = None
    trusted: bool = False


Fits = Callable[[Condition, Expression], bool]


def parameter_name(func: FuncItem, position: int) -> str:
    """The name of a parameter; mypy forgets that of one which takes arguments by position only."""
    return func.arg_names[position] or f"#{position}"


def node_parameters(func: FuncItem, skip: int) -> tuple[Parameter, ...]:
    """The parameters of a function in the program, without the first ``skip`` ones."""
    found = []
    for position, (name, kind) in list(enumerate(zip(func.arg_names, func.arg_kinds)))[skip:]:
        word = "positional_only" if name is None else _KINDS[kind]
        found.append(Parameter(parameter_name(func, position), word, kind in (ARG_POS, ARG_NAMED)))
    return tuple(found)


def bind(
    parameters: Sequence[Parameter], call: CallExpr, prebound: CallExpr | None = None
) -> dict[str, list[Expression]] | None:
    """Which arguments of a call go to which parameters.

    Returns:
        Argument expressions by parameter name, or None if the call does not fit.
    """
    positional = [p for p in parameters if p.kind.startswith("positional")]
    by_name = {p.name: p for p in parameters if p.kind in ("positional_or_keyword", "keyword_only")}
    rest = next((p.name for p in parameters if p.kind == "var_positional"), None)
    keyword_rest = next((p.name for p in parameters if p.kind == "var_keyword"), None)
    bound: dict[str, list[Expression]] = {}
    spread: set[object] = set()
    position = 0
    for expr, kind, name in _arguments(call, prebound):
        if kind is ARG_POS:
            if position < len(positional):
                bound[positional[position].name] = [expr]
                position += 1
            elif rest is not None:
                bound.setdefault(rest, []).append(expr)
            else:
                return None
        elif kind is ARG_NAMED:
            if name in by_name and name not in bound:
                bound[name] = [expr]
            elif keyword_rest is not None:
                bound.setdefault(keyword_rest, []).append(expr)
            else:
                return None
        else:
            spread.add(kind)
            if kind is ARG_STAR and rest is not None:
                bound.setdefault(rest, []).append(expr)
    for parameter in parameters:
        if parameter.required and parameter.name not in bound:
            if not (ARG_STAR2 in spread or (ARG_STAR in spread and parameter in positional)):
                return None
    return bound


def _arguments(call: CallExpr, prebound: CallExpr | None) -> Iterator[tuple[Expression, object, str | None]]:
    """All arguments; those given earlier by ``partial(function, ...)`` come first."""
    if prebound is not None:
        earlier = zip(prebound.args, prebound.arg_kinds, prebound.arg_names)
        yield from list(earlier)[1:]
    yield from zip(call.args, call.arg_kinds, call.arg_names)


def choose(callee: Callee, call: CallExpr, fits: Fits) -> tuple[Signature, dict[str, list[Expression]]]:
    """The signature that a call selects, with its arguments bound.

    A call without arguments that fits nothing stands for one whose arguments are not known, as that of a callback; the
    last overload is the general one. A call that mypy rejects is taken to be harmless.
    """
    if len(callee.signatures) == 1 and callee.signatures[0].asks_nothing and not callee.defaults:
        return callee.signatures[0], {}
    for signature in callee.signatures:
        bound = bind(signature.parameters, call, callee.prebound)
        if bound is None:
            if len(callee.signatures) == 1:
                return signature, {}
            continue
        if all(_parameter_fits(p, bound, fits) for p in signature.parameters):
            return signature, bound
    if not call.args and callee.signatures:
        return callee.signatures[-1], {}
    return Signature((), HARMLESS), {}


def _parameter_fits(parameter: Parameter, bound: dict[str, list[Expression]], fits: Fits) -> bool:
    condition = parameter.condition
    return condition is None or all(fits(condition, expr) for expr in bound.get(parameter.name, ()))


def literal_fits(literals: tuple[object, ...], expr: Expression) -> bool:
    """Whether an argument is written as one of these values."""
    match expr:
        case NameExpr(name="True" | "False" | "None" as word):
            return any(value is {"True": True, "False": False, "None": None}[word] for value in literals)
        case IntExpr(value=value) | FloatExpr(value=value) | StrExpr(value=value):
            return any(value == known and not isinstance(known, bool) for known in literals)
        case BytesExpr(value=text):
            return text.encode() in literals
        case UnaryExpr(op="-", expr=IntExpr(value=value) | FloatExpr(value=value)):
            return any(-value == known and not isinstance(known, bool) for known in literals)
    return False
