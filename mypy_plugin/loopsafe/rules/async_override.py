"""An async method that overrides a sync one.

What: an ``async def`` overrides a method that is not async, and whose annotations are too loose for mypy to
object.

Why: whoever calls the method through the base class gets a coroutine object where it expects the plain
result.

Example:
    class Base:
        def load(self):
            return self.cache
    class Remote(Base):
        async def load(self):
            return await fetch()

Use instead:
    class Remote(Base):
        async def load_remote(self):
            return await fetch()
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mypy.nodes import Decorator, FuncDef, MemberExpr, Node, OverloadedFuncDef, RefExpr, SuperExpr, TypeInfo

from loopsafe.codes import ASYNC_OVERRIDE
from loopsafe.coroutines import stays_async
from loopsafe.findings import Finding, quoted
from loopsafe.overrides import OUTSIDE, SOMEBODY
from loopsafe.resolve.signatures import implementation
from loopsafe.rules import CheckedModule
from loopsafe.tree import walk


def check(module: CheckedModule) -> Iterator[Finding]:
    """Async methods with a sync base."""
    for scope in module.reading.scopes:
        func = scope.node
        if scope.owner is None or not isinstance(func, FuncDef) or not func.is_coroutine:
            continue
        if func.is_async_generator or module.mypy_reports(func, "override"):
            continue
        if not stays_async(module, func):
            continue
        base = _sync_base(module, scope.owner, func)
        if base is not None:
            message = (
                f"Async method {quoted(func.name)} overrides a sync one of class {quoted(base.name)},"
                " whose callers use the plain result"
            )
            notes = ["Give the async method another name, or make the base method async"]
            if base.user is not None:
                notes.insert(0, f"It is called as a sync method in {quoted(f'{base.name}.{base.user}')}")
            yield Finding(ASYNC_OVERRIDE, func, message, notes)


class _Base(NamedTuple):
    """A class whose method is overridden, and one of its own methods that uses the plain result, if one is known."""

    name: str
    user: str | None = None


def _sync_base(module: CheckedModule, owner: TypeInfo, func: FuncDef) -> _Base | None:
    """The class whose method is overridden, if its plain result is used."""
    taker = module.resolver.sync_method_of(owner, func.name)
    if taker is not None:
        return None if taker.is_framework else _Base(taker.name)
    for base in owner.mro[1:]:
        symbol = base.names.get(func.name)
        if symbol is None:
            continue
        if not isinstance(symbol.node, (FuncDef, Decorator, OverloadedFuncDef)):
            return None
        overridden = implementation(symbol.node)
        if overridden is None or overridden.is_coroutine:
            return None
        known = module.project.summary(f"{base.fullname}.{func.name}")
        if known is None or _is_twin(owner, known.plain_result):
            return None
        users = [user for user in known.plain_result if user in base.names and not _replaces(owner, user)]
        return _Base(base.name, users[0] if users else None) if known.plain_result else None
    return None


def _is_twin(owner: TypeInfo, users: tuple[str, ...]) -> bool:
    """Whether all that use the plain result are overridden by methods that do not: a deliberate async version."""
    if OUTSIDE in users:
        return False
    known = [user for user in users if user != SOMEBODY]
    if len(known) < len(users) and "async" not in owner.name.lower():
        return False
    return all(_replaces(owner, user) for user in known)


def _replaces(owner: TypeInfo, name: str) -> bool:
    """Whether the method of a class is async, or its own and does without that of its base."""
    symbol = owner.get(name)
    func = implementation(symbol.node) if symbol is not None else None
    if func is None or func.is_coroutine:
        return func is not None
    return name in owner.names and not any(_calls_base(node, name) for node in walk(func.body))


def _calls_base(node: Node, name: str) -> bool:
    """Whether an expression is ``super().name``, or ``Base.name``."""
    match node:
        case SuperExpr() | MemberExpr(expr=RefExpr(node=TypeInfo())):
            return node.name == name
    return False
