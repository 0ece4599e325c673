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

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, SuperExpr, TypeInfo

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
                f"Async method {quoted(func.name)} overrides a sync one of class {quoted(base)},"
                " whose callers use the plain result"
            )
            notes = ["Give the async method another name, or make the base method async"]
            if (user := _first_user(module, scope.owner, func.name)) is not None:
                notes.insert(0, f"It is called as a sync method in {quoted(user)}")
            yield Finding(ASYNC_OVERRIDE, func, message, notes)


def _first_user(module: CheckedModule, owner: TypeInfo, name: str) -> str | None:
    """A method that uses the plain result of the one that is overridden, and that is not overridden itself."""
    for base in owner.mro[1:]:
        if name in base.names:
            known = module.project.summary(f"{base.fullname}.{name}")
            users = [user for user in known.plain_result if user in base.names] if known else []
            left = [user for user in users if not _is_async(owner, user) and not _does_without(owner, user)]
            return f"{base.name}.{left[0]}" if left else None
    return None


def _sync_base(module: CheckedModule, owner: TypeInfo, func: FuncDef) -> str | None:
    """The name of the class whose method is overridden, if its plain result is used."""
    taker = module.resolver.sync_method_of(owner, func.name)
    if taker is not None:
        return None if taker.is_framework else taker.name
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
        return base.name if known.plain_result else None
    return None


def _is_twin(owner: TypeInfo, users: tuple[str, ...]) -> bool:
    """Whether all that use the plain result are overridden by methods that do not: a deliberate async version."""
    if OUTSIDE in users:
        return False
    known = [user for user in users if user != SOMEBODY]
    if len(known) < len(users) and "async" not in owner.name.lower():
        return False
    return all(_is_async(owner, user) or _does_without(owner, user) for user in known)


def _is_async(owner: TypeInfo, name: str) -> bool:
    symbol = owner.get(name)
    func = implementation(symbol.node) if symbol is not None else None
    return func is not None and func.is_coroutine


def _does_without(owner: TypeInfo, name: str) -> bool:
    """Whether a class has a method of its own that does not call that of its base."""
    symbol = owner.names.get(name)
    func = implementation(symbol.node) if symbol is not None else None
    return func is not None and not any(isinstance(node, SuperExpr) for node in walk(func.body))
