"""Findings, and the one place that lays out their text."""

from __future__ import annotations

from dataclasses import dataclass, field

from mypy.errorcodes import ErrorCode
from mypy.nodes import CallExpr, Context, Expression, IndexExpr, MemberExpr, NameExpr

from loopsafe.effects import Effect


@dataclass
class Finding:
    """One mistake.

    Attributes:
        code: its error code.
        place: the node that it is reported at.
        message: the error line; None if mypy itself reports the mistake and only notes are added.
        notes: the chain, then the remedy.
    """

    code: ErrorCode
    place: Context
    message: str | None
    notes: list[str] = field(default_factory=list)


def quoted(name: str) -> str:
    """A name as mypy quotes it."""
    return f'"{name}"'


def source_of(expr: Expression) -> str | None:
    """A dotted name as it is written in the program, or None for anything else."""
    match expr:
        case NameExpr(name=name):
            return name.rstrip("'")  # mypy numbers redefined variables so
        case MemberExpr(expr=base, name=name):
            text = source_of(base)
            return f"{text}.{name}" if text else None
        case CallExpr(callee=callee):
            text = source_of(callee)
            return f"{text}(...)" if text else None
        case IndexExpr(base=base):
            text = source_of(base)
            return f"{text}[...]" if text else None
    return None


def chain_note(start: str, effect: Effect) -> list[str]:
    """The chain from a function down to the primitive, unless it is only one step."""
    return [f"{start} -> {effect.route}"] if len(effect.chain) > 1 else []


def remedy(effect: Effect, call: Expression | None) -> str:
    """The line to paste: the async counterpart of the primitive, else a thread for what was called."""
    thread = "a function that is run by asyncio.to_thread()"
    if isinstance(call, CallExpr) and (name := source_of(call.callee)):
        rest = ", ..." if call.args else ""
        thread = quoted(f"await asyncio.to_thread({name}{rest})")
    if effect.instead:
        return f"Use {quoted(effect.instead)}, or {thread}"
    return f"Use {thread}"
