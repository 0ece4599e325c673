"""A sync method that blocks where the event loop calls it, though its own class never says so.

What: a method that blocks overrides one that promises not to, one that the event loop itself calls, as those of
``asyncio.Protocol``, or one that an async method of the base class calls on ``self``.

Why: whoever calls the method through the base class does not see the override. While it blocks, nothing else runs.

Example:
    class Worker:
        async def run(self) -> None:
            self.step()
        def step(self) -> None: ...
    class Reporter(Worker):
        def step(self) -> None:
            requests.post(URL)

Use instead:
    class Worker:
        async def run(self) -> None:
            await self.step()
        async def step(self) -> None: ...
    class Reporter(Worker):
        async def step(self) -> None:
            await client.post(URL)
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import FuncDef, SymbolNode, TypeInfo

from loopsafe.callees import Callee, Value
from loopsafe.codes import BLOCKING_KINDS
from loopsafe.consequences import Run
from loopsafe.effects import CALLED, Effect, Hook
from loopsafe.findings import Finding, chain_note, quoted, remedy
from loopsafe.inherited import call_of
from loopsafe.resolve.signatures import implementation
from loopsafe.rules import CheckedModule
from loopsafe.scopes import SYNC, Scope


def check(module: CheckedModule) -> Iterator[Finding]:
    """All methods that block and override another one."""
    for scope in module.reading.scopes:
        func, owner = scope.node, scope.owner
        if owner is None or not isinstance(func, FuncDef) or module.project.promise(scope) in ("allow", "elsewhere"):
            continue
        effect = module.worth_telling(dict(module.project.effects(scope)))
        if effect is None:
            continue
        finding = _broken_promise(module, scope, owner, effect) or _called_on_loop(module, scope, owner, effect)
        if finding is not None:
            yield finding


def _broken_promise(module: CheckedModule, scope: Scope, owner: TypeInfo, effect: Effect) -> Finding | None:
    """A base class, or the stub of one, says that a method does not block."""
    assert isinstance(scope.node, FuncDef)
    name = scope.node.name
    for base in owner.mro[1:]:
        callee = _method(module, base, name)
        if callee is None or not any(s.behaviour.promise == "nonblocking" for s in callee.signatures):
            continue
        notes = chain_note(scope.name, effect._replace(chain=effect.chain[1:]))
        if callee.scope is None and module.project.catalogue.klass(base.fullname) is not None:
            message = f"{quoted(name)} blocks the event loop, which calls it as {quoted(f'{base.name}.{name}')}"
            notes.append(remedy(effect, None))
        else:
            message = f"{quoted(name)} blocks, but it overrides {quoted(f'{base.name}.{name}')}, which promises not to"
        return Finding(BLOCKING_KINDS[effect.category], scope.node, message, notes)
    return None


def _called_on_loop(module: CheckedModule, scope: Scope, owner: TypeInfo, effect: Effect) -> Finding | None:
    """An async method of a base class calls the method, or calls a method that does."""
    assert isinstance(scope.node, FuncDef)
    name = scope.node.name
    if scope.kind != SYNC:
        return None
    when = module.project.static(scope).when
    is_called = when == CALLED and not scope.node.is_property
    for base in owner.mro[1:]:
        route, hook = _route_to(module, owner, base, name, when)
        overridden = _method(module, base, name)
        if hook is None or overridden is None or _blocks(module, overridden):
            continue
        own = module.resolver.callee_of(scope.node, 1)
        run = Run(own, (), scope, {}, call_of(hook), is_open=hook.given is None)
        seen = module.consequences.effect_of(effect, run, None)
        if seen is None:
            continue
        start = f"{base.name}.{route[0]}"
        message = f"{quoted(name)} blocks the event loop where async {quoted(start)} calls it"
        chain = [f"{base.fullname}.{step}" for step in route]
        notes = chain_note(chain[0], seen.through(*chain[1:]))
        what = f"await asyncio.to_thread(self.{route[1] if len(route) > 1 else name}, ...)"
        notes.append(
            f"Let {quoted(start)} run it by {quoted(what)}, or await it, and make it async"
            if is_called or len(route) > 1
            else f"Let {quoted(start)} use it in a function that is run by asyncio.to_thread()"
        )
        return Finding(BLOCKING_KINDS[effect.category], scope.node, message, notes)
    return None


def _route_to(
    module: CheckedModule, owner: TypeInfo, base: TypeInfo, wanted: str, when: str
) -> tuple[list[str], Hook | None]:
    """The methods by which an async one that is inherited uses another on ``self``, and how the last one does."""
    hooked = module.project.hooked_methods(base)
    todo = [[name] for name in hooked if _is_async(base.names[name].node) and _inherits(owner, base, name)]
    seen: set[str] = set()
    while todo:
        route = todo.pop(0)
        for hook in hooked.get(route[-1], ()):
            if hook.needs or hook.method in seen:
                continue
            if hook.method == wanted:
                if hook.when == when:
                    return route, hook
                continue
            seen.add(hook.method)
            if _inherits(owner, base, hook.method) and not _is_async(base.names[hook.method].node):
                todo.append([*route, hook.method])
    return [], None


def _inherits(owner: TypeInfo, base: TypeInfo, name: str) -> bool:
    """Whether a class has what a base class defines under a name."""
    return name in base.names and owner.get(name) is base.names[name]


def _is_async(node: SymbolNode | None) -> bool:
    func = implementation(node)
    return func is not None and func.is_coroutine


def _method(module: CheckedModule, base: TypeInfo, name: str) -> Callee | None:
    """The method that a class itself defines under a name."""
    symbol = base.names.get(name)
    func = implementation(symbol.node) if symbol is not None else None
    return module.resolver.callee_of(func, 1, Value(info=base), base) if func is not None else None


def _blocks(module: CheckedModule, callee: Callee) -> bool:
    return bool(module.project.effects(callee.scope)) if callee.scope is not None else callee.has_effects
