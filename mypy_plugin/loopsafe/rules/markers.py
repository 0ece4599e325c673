"""Markers that make no sense.

What: a marker with an unknown or non-literal argument, or ``allow_blocking`` without a reason.

Why: markers are contracts. Callers rely on them without looking at what is marked.

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
from loopsafe.codes import MARKER
from loopsafe.findings import Finding, quoted
from loopsafe.rules import CheckedModule
from loopsafe.scopes import Scope
from loopsafe.stub_reader import behaviour_of


def check(module: CheckedModule) -> Iterator[Finding]:
    """All markers."""
    for scope in module.reading.scopes:
        yield from _senseless(scope)


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
            if role.parameter.partition(".")[0] not in parameters:
                message = f"{quoted(scope.node.name)} has no parameter {quoted(role.parameter)}"
                yield Finding(MARKER, expr, message)


def _reason(arguments: tuple[object, ...], keywords: tuple[tuple[str, object], ...]) -> str:
    reason = arguments[0] if arguments else dict(keywords).get("reason", "")
    return reason.strip() if isinstance(reason, str) else ""

