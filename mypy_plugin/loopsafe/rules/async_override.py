"""An async method that overrides a sync one.

What: an ``async def`` overrides a method that is not async, and whose annotations are too loose for mypy to object.

Why: whoever calls the method through the base class gets a coroutine object where it expects the plain result.

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

from mypy.nodes import CallExpr, Decorator, FuncDef, MemberExpr, OverloadedFuncDef, SymbolNode, TypeInfo
from mypy.types import AnyType, CallableType, Instance, get_proper_type

from loopsafe.codes import ASYNC_OVERRIDE
from loopsafe.findings import Finding, quoted
from loopsafe.resolve import implementation
from loopsafe.rules import CheckedModule
from loopsafe.scopes import CALL


def check(module: CheckedModule) -> Iterator[Finding]:
    """Async methods with a sync base."""
    for scope in module.reading.scopes:
        func = scope.node
        if scope.owner is None or not isinstance(func, FuncDef) or not func.is_coroutine:
            continue
        if func.is_async_generator or module.resolver.sync_method_of(scope.owner, func.name):
            continue
        base = _sync_base(module, scope.owner, func)
        if base is not None:
            message = (
                f"Async method {quoted(func.name)} overrides a sync one of class {quoted(base.name)},"
                " whose callers use the plain result"
            )
            note = "Give the async method another name, or make the base method async"
            yield Finding(ASYNC_OVERRIDE, func, message, [note])


def _sync_base(module: CheckedModule, owner: TypeInfo, func: FuncDef) -> TypeInfo | None:
    for base in owner.mro[1:]:
        symbol = base.names.get(func.name)
        if symbol is None:
            continue
        node = symbol.node
        if base.fullname == "builtins.object" or not _is_loose_and_sync(node):
            return None
        if _does_something(module, node) or _is_used_plainly(module, base, func.name):
            return base
        return None
    return None


def _is_loose_and_sync(node: SymbolNode | None) -> bool:
    """Whether a method is sync, and mypy lets an async one override it without a word."""
    if not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
        return False
    func = implementation(node)
    if func is None or func.is_coroutine or func.is_property:
        return False
    typ = get_proper_type(node.type)
    if typ is None:
        return True
    if not isinstance(typ, CallableType):
        return False
    result = get_proper_type(typ.ret_type)
    return isinstance(result, AnyType) or (
        isinstance(result, Instance) and result.type.fullname == "builtins.object"
    )


def _does_something(module: CheckedModule, node: SymbolNode | None) -> bool:
    """Whether the base method has a plain result of its own, and not just a body that asks for an override."""
    func = implementation(node)
    scope = module.project.scope(func) if func is not None else None
    if scope is None or func is None or func.is_trivial_body:
        return False
    coroutines = [module.resolver.values(expr) for expr in scope.returns]
    hands_on = any(
        v.origin is not None and v.origin.callee.behaviour.is_async for values in coroutines for v in values
    )
    return bool(scope.returns) and not hands_on


def _is_used_plainly(module: CheckedModule, base: TypeInfo, name: str) -> bool:
    """Whether the base class itself calls the method without awaiting it."""
    return any(
        site.use == CALL
        and isinstance(site.expr, CallExpr)
        and isinstance(site.expr.callee, MemberExpr)
        and site.expr.callee.name == name
        and not site.awaited
        and scope.owner is not None
        and scope.owner is base
        for scope in module.reading.scopes
        for site in scope.sites
    )
