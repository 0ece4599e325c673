"""Markers that make no sense, and promises that overrides do not keep.

What: a marker with an unknown or non-literal argument, ``allow_blocking`` without a reason, or a method
that blocks though the one that it overrides is marked ``@nonblocking``.

Why: markers are contracts. Callers rely on ``@nonblocking`` without looking at overrides.

Example:
    @allow_blocking("")
    def read_settings() -> Settings: ...

Use instead:
    @allow_blocking("runs once, before the loop is started")
    def read_settings() -> Settings: ...
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import FuncDef

from loopsafe.behaviours import markers_of
from loopsafe.codes import BLOCKING_KINDS, MARKER
from loopsafe.findings import Finding, chain_note, quoted
from loopsafe.resolve.signatures import implementation
from loopsafe.rules import CheckedModule
from loopsafe.scopes import Scope
from loopsafe.stub_reader import behaviour_of


def check(module: CheckedModule) -> Iterator[Finding]:
    """All markers, and all overrides of methods that promise not to block."""
    for scope in module.reading.scopes:
        yield from _senseless(scope)
        yield from _broken_promise(module, scope)


def _senseless(scope: Scope) -> Iterator[Finding]:
    if not isinstance(scope.node, FuncDef):
        return
    parameters = {argument.variable.name for argument in scope.node.arguments} | {"return"}
    for expr, marker in markers_of(scope.decorated):
        if marker is None:
            yield Finding(MARKER, expr, "The arguments of a marker have to be literals")
            continue
        try:
            behaviour = behaviour_of(scope.name, [marker])
        except ValueError as error:
            yield Finding(MARKER, expr, f"Invalid marker: {error}")
            continue
        if marker.name == "allow_blocking" and not _reason(marker.arguments, marker.keywords):
            yield Finding(MARKER, expr, f"{quoted('allow_blocking')} needs a reason")
        for role in behaviour.roles:
            if role.parameter not in parameters:
                message = f"{quoted(scope.node.name)} has no parameter {quoted(role.parameter)}"
                yield Finding(MARKER, expr, message)


def _reason(arguments: tuple[object, ...], keywords: tuple[tuple[str, object], ...]) -> str:
    reason = arguments[0] if arguments else dict(keywords).get("reason", "")
    return reason.strip() if isinstance(reason, str) else ""


def _broken_promise(module: CheckedModule, scope: Scope) -> Iterator[Finding]:
    func = scope.node
    if scope.owner is None or not isinstance(func, FuncDef) or module.project.promise(scope) == "allow":
        return
    effect = module.worth_telling(dict(module.project.effects(scope)))
    if effect is None:
        return
    for base in scope.owner.mro[1:]:
        symbol = base.names.get(func.name)
        overridden = implementation(symbol.node) if symbol else None
        if overridden is None:
            continue
        callee = module.resolver.callee_of(overridden, 0)
        if callee.behaviour.promise == "nonblocking":
            name = f"{base.name}.{func.name}"
            message = f"{quoted(func.name)} blocks, but it overrides {quoted(name)}, which promises not to"
            notes = chain_note(scope.name, effect._replace(chain=effect.chain[1:]))
            yield Finding(BLOCKING_KINDS[effect.category], func, message, notes)
            return
