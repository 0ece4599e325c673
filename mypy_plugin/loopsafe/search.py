"""Finds out what each function of an import cycle does: a shortest-path search backwards from what blocks.

Callers are reached in the order of their chains' length, so each is settled at its first visit, and cycles and
depth cost nothing. A site is resolved only when a function that goes by its name is known to do something:
most sites call what is harmless, and are never looked at.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from itertools import count
from typing import Protocol

from mypy.nodes import FuncDef, Node, TypeInfo

from loopsafe.callees import Callee
from loopsafe.consequences import Consequences, Run
from loopsafe.effects import LOOP, MUTEX, Behaviour, Effect, Need
from loopsafe.glance import Glance
from loopsafe.names import Interest, keys, names_of_function, runs_something
from loopsafe.needs import (
    need_of_choice,
    need_of_class,
    need_of_default,
    need_of_receiver,
    needs_at,
    needs_of_overloads,
    ways_to,
)
from loopsafe.scopes import ASYNC, CALL, INHERITED, MODULE, RESULT, Inherited, Scope, Site


class Known(Protocol):
    """What the search asks of the modules around it."""

    def before(self, scope: Scope) -> Behaviour:
        """What is known of a function before the search."""

    def wrappers(self, scope: Scope) -> tuple[Callee, ...]:
        """The wrappers that the decorators of a function put around it."""

    def effects_of_use(self, scope: Scope) -> Mapping[str, Effect]:
        """What running a scope does that was searched before."""

    def is_spoken_for(self, scope: Scope) -> bool:
        """Whether a marker says all of a function, so that its body does not count."""

    def heeds_loop(self, scope: Scope, effect: Effect) -> bool:
        """Whether a function that starts a loop asks before if one runs, and does something else then."""

    def is_run_elsewhere(self, scope: Scope) -> bool:
        """Whether decorators have the body run in a thread or on a loop, so that callers are not concerned."""


class Search:
    """One search over the functions of an import cycle.

    Args:
        scopes: all that the functions of the modules run.
        inherited: the methods that their classes inherit and change.
        known: what is known of these and others.
        interest: the names of what is known to do something, in other modules and in stubs.
        consequences: resolves sites.
    """

    def __init__(
        self,
        scopes: list[Scope],
        inherited: list[Inherited],
        known: Known,
        interest: Interest,
        consequences: Consequences,
    ) -> None:
        self._scopes = scopes
        self._inherited = inherited
        self._known = known
        self._interest = interest
        self._consequences = consequences
        self._glance = Glance(consequences.resolver, is_solved=False)
        self._group = {*scopes, *(method.scope for method in inherited)}
        self._found: dict[Scope, dict[str, Effect]] = {scope: {} for scope in self._group}
        self._callers: dict[Scope, list[tuple[Scope, Run, tuple[Need, ...]]]] = {}
        self._waiting: dict[str, list[tuple[Scope, Site]]] = {}
        self._resolved: set[int] = set()
        self._heap: list[tuple[tuple[bool, int, tuple[str, ...]], int, Effect, Scope]] = []
        self._order = count()
        self._abstracts: dict[Scope, list[Scope]] = {}
        self._silent: dict[tuple[Scope, bool], set[Scope]] = {}
        for abstract, bodies in _implementations(scopes).items():
            for is_mutex in (False, True):
                self._silent[abstract, is_mutex] = set(bodies)
            for body in bodies:
                self._abstracts.setdefault(body, []).append(abstract)

    def run(self, marked: Callable[[Scope], Behaviour]) -> dict[Scope, dict[str, Effect]]:
        """The best effect of each category for each scope.

        Args:
            marked: what the markers on a function say.
        """
        for scope in self._scopes:
            if scope.kind not in (ASYNC, MODULE) and not self._known.is_spoken_for(scope):
                for site in scope.sites:
                    self._look_at(scope, site)
        for method in self._inherited:
            for run, needs in self._consequences.of_inherited(method):
                self._link(method.scope, run, needs)
        for scope in self._scopes:
            if isinstance(scope.node, FuncDef) and scope.kind != RESULT:
                if self._known.wrappers(scope) or runs_something(self._known.before(scope)):
                    self._awaken(scope)
        for scope in self._scopes:
            for effect in marked(scope).effects.values():
                self._keep(scope, effect)
        while self._heap:
            _, _, effect, scope = heapq.heappop(self._heap)
            settled = self._found[scope].get(effect.category)
            if settled is None:
                self._settle(scope, effect)
            elif (both := settled.or_else(self._as_own(scope, effect))) != settled:
                self._keep(scope, both)
        return self._found

    def _look_at(self, scope: Scope, site: Site) -> None:
        names = keys(site)
        if names is None or self._interest.has(names, site.use):
            if not self._glance.is_silent(site):
                self._resolve(scope, site)
            return
        for name in dict.fromkeys(names):
            self._waiting.setdefault(name, []).append((scope, site))

    def _resolve(self, scope: Scope, site: Site) -> None:
        if id(site) in self._resolved:
            return
        self._resolved.add(id(site))
        for run in self._consequences.runs(site):
            needs = needs_at(site, scope, self._consequences.resolver) if site.under else ()
            needs += need_of_default(site, scope, self._consequences.resolver)
            if site.use == CALL and run.callee is not None:
                needs += need_of_choice(site, run.callee, scope, self._consequences.resolver)
                needs += need_of_class(site, run.callee, scope, self._consequences.resolver)
            if run.scope not in self._group and self._effects_of(run):
                needs += need_of_receiver(site, run.callee, scope, self._consequences.resolver)
                if run.callee is not None and run.call is not None and run.scope is None:
                    needs += needs_of_overloads(run.callee, run.call, scope, self._consequences.resolver)
            for way in ways_to(site, scope, self._consequences.resolver) if site.under else ((),):
                self._link(scope, run, needs + way)

    def _link(self, caller: Scope, run: Run, needs: tuple[Need, ...]) -> None:
        """A caller runs a body: let it have what is known of that by now, and what will be."""
        if run.scope in self._group:
            self._callers.setdefault(run.scope, []).append((caller, run, needs))
        for effect in self._effects_of(run).values():
            self._pass_on(effect, caller, run, needs)

    def _effects_of(self, run: Run) -> Mapping[str, Effect]:
        """What is known by now of what a body does to those who run it."""
        if run.scope is None:
            return run.effects
        if run.scope not in self._group:
            return run.effects or self._known.effects_of_use(run.scope)
        return {} if self._known.is_run_elsewhere(run.scope) else self._found[run.scope]

    def _awaken(self, scope: Scope) -> None:
        """A function is of interest, so now the sites are that its name stands at."""
        for name in names_of_function(scope.name):
            for caller, site in self._waiting.pop(name, ()):
                self._resolve(caller, site)

    def _pass_on(self, effect: Effect, caller: Scope, run: Run, needs: tuple[Need, ...]) -> None:
        """Let a caller have an effect, unless it does not meet what that needs."""
        seen = self._consequences.effect_of(effect, run, caller)
        if seen is not None:
            self._push(seen.also_needing(needs), caller)

    def _push(self, effect: Effect, scope: Scope) -> None:
        known = self._found[scope].get(effect.category)
        if known is None or known.or_else(effect) != known:
            heapq.heappush(self._heap, (effect.rank, next(self._order), effect, scope))

    def _settle(self, scope: Scope, effect: Effect) -> None:
        for abstract in self._abstracts.get(scope, ()):
            # A plain lock alone is no blocking that most people want to hear of.
            silent = self._silent[abstract, effect.category == MUTEX]
            silent.discard(scope)
            if not silent:
                self._push(effect.through(scope.name), abstract)
        if effect.category == LOOP and self._known.heeds_loop(scope, effect):
            return
        self._keep(scope, self._as_own(scope, effect))

    def _as_own(self, scope: Scope, effect: Effect) -> Effect:
        """An effect of what a function runs as an effect of the function."""
        return effect if scope.kind in (RESULT, INHERITED) else effect.through(scope.name)

    def _keep(self, scope: Scope, effect: Effect) -> None:
        """Note an effect of a function, and tell all who are known to call it."""
        self._found[scope][effect.category] = effect
        if not self._known.is_run_elsewhere(scope):
            for caller, run, needs in self._callers.get(scope, ()):
                self._pass_on(effect, caller, run, needs)
            self._awaken(scope)


def _implementations(scopes: list[Scope]) -> dict[Scope, set[Scope]]:
    """The methods of the same module that stand behind each one without a body; it blocks if all of them do."""
    methods: dict[tuple[str, str], list[Scope]] = {}
    for scope in scopes:
        if scope.owner is not None and isinstance(scope.node, FuncDef) and scope.kind != RESULT:
            methods.setdefault((scope.owner.module_name, scope.node.name), []).append(scope)
    found = {}
    for scope in scopes:
        func, owner = scope.node, scope.owner
        if owner is None or not isinstance(func, FuncDef) or not (owner.is_protocol or func.abstract_status):
            continue
        if _has_no_body(func):
            bodies = {
                other
                for other in methods.get((owner.module_name, func.name), ())
                if other is not scope and not _has_no_body(other.node) and _stands_behind(other.owner, owner)
            }
            if bodies:
                found[scope] = bodies
    return found


def _stands_behind(info: TypeInfo | None, base: TypeInfo) -> bool:
    if info is None:
        return False
    has_all = base.is_protocol and all(info.get(name) is not None for name in base.protocol_members)
    return has_all or info.has_base(base.fullname)


def _has_no_body(node: Node) -> bool:
    return isinstance(node, FuncDef) and bool(node.is_trivial_body or node.abstract_status)
