"""The rules: one module each, found by looking into this folder.

A rule module has a function ``check(module: CheckedModule) -> Iterator[Finding]``. It sees scopes, resolved
calls and effects; it knows nothing of mypy's phases and nothing of the other rules.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from mypy.errorcodes import ErrorCode
from mypy.nodes import ARG_POS, CallExpr, Context, Expression, MemberExpr
from mypy.types import ProperType, Type, get_proper_type

from loopsafe.codes import BLOCKING_KINDS
from loopsafe.consequences import Consequences, Run
from loopsafe.effects import CALLED, LOOP, Effect, best
from loopsafe.findings import Finding
from loopsafe.glance import Glance
from loopsafe.project import Project
from loopsafe.resolve.resolver import Resolver
from loopsafe.scopes import DELETE, GENERATOR, LAMBDA, SET, ModuleScopes, Scope, Site


@dataclass
class CheckedModule:
    """A module whose bodies mypy has checked.

    Attributes:
        project: the modules around it.
        reading: its scopes.
        is_enabled: whether an error code is wanted in this module.
        type_of: mypy's type of an expression, None where mypy has not checked it.
        mypy_reports: whether mypy itself reports an error of that code at an expression.
        mypy_mentions: whether an error that mypy itself reports there has some text in it.
        python_version: the version that the program is for.
        checks_untyped: whether mypy checks the bodies of functions without annotations.
        knows_types: whether there are any types: where mypy can make nothing of any call, its checker is never seen.
        shared: what rules have found out and others can use.
    """

    project: Project
    reading: ModuleScopes
    is_enabled: Callable[[ErrorCode], bool]
    type_of: Callable[[Expression], Type | None]
    mypy_reports: Callable[[Context, str], bool]
    mypy_mentions: Callable[[Context, str], bool]
    python_version: tuple[int, int]
    checks_untyped: bool = False
    knows_types: bool = True
    shared: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.resolver = Resolver(self.project, self.type_of)
        self.consequences = Consequences(self.resolver)
        self.glance = Glance(self.resolver, is_solved=True)
        self._busy: set[Scope] = set()
        self._effects: dict[Site, dict[str, Effect]] = {}

    def exact(self, expr: Expression) -> ProperType | None:
        """mypy's type of an expression."""
        return get_proper_type(self.type_of(expr))

    def effects_at(self, site: Site) -> dict[str, Effect]:
        """The best effect of each category that a site has."""
        known = self._effects.get(site)
        if known is None:
            is_wanted = self.project.may_run(site) and not self.glance.is_silent(site)
            known = self._best(self.consequences.runs(site)) if is_wanted else {}
            self._effects[site] = known
        return known

    def effects_of_calling(self, expr: Expression, arguments: list[Expression]) -> dict[str, Effect]:
        """The best effect of each category that calling the value of an expression has."""
        call = CallExpr(expr, arguments, [ARG_POS] * len(arguments), [None] * len(arguments))
        functions = [f for value in self.resolver.values(expr) for f in self.resolver.functions(value)]
        return self._best(run for f in functions for run in self.consequences.of_use(f, call, CALLED))

    def _best(self, runs: Iterable[Run]) -> dict[str, Effect]:
        found: dict[str, Effect] = {}
        for run in runs:
            for kept in self._effects_of(run).values():
                effect = self.consequences.effect_of(kept, run, None)
                if effect is None:
                    continue
                known = found.get(effect.category)
                if known is None or effect.rank < known.rank:
                    found[effect.category] = effect
        return found

    def worth_telling(self, effects: Mapping[str, Effect]) -> Effect | None:
        """The shortest chain among the kinds of blocking that are switched on."""
        return best(
            {
                category: effect
                for category, effect in effects.items()
                if category != LOOP and self.is_enabled(BLOCKING_KINDS[category])
            }
        )

    def _effects_of(self, run: Run) -> Mapping[str, Effect]:
        """The effects of a body; for one that stands in this module, mypy's exact types may tell more."""
        scope = run.scope
        if scope is None:
            return run.effects
        solved = self.project.effects_of_use(scope)
        if scope.kind not in (LAMBDA, GENERATOR) or scope in self._busy:
            return solved
        self._busy.add(scope)
        found = dict(solved)
        for site in scope.sites:
            for effect in self.effects_at(site).values():
                found.setdefault(effect.category, effect.through(scope.name))
        self._busy.discard(scope)
        return found

    def is_reachable(self, scope: Scope, site: Site) -> bool:
        """Whether mypy holds that a site can be reached; where it has not looked, everything can."""
        operand = site.operand
        if site.use in (SET, DELETE) and isinstance(operand, MemberExpr):
            operand = operand.expr
        return not self.is_checked(scope) or self.type_of(operand) is not None

    def is_checked(self, scope: Scope) -> bool:
        """Whether mypy checks the body that a scope belongs to."""
        if not self.knows_types:
            return False
        current: Scope | None = scope
        while current is not None:
            function = current.function
            if function is not None and current.kind in ("async", "sync"):
                return self.checks_untyped or not function.is_dynamic()
            current = current.parent
        return True


def all_rules() -> list[Callable[[CheckedModule], Iterator[Finding]]]:
    """The check function of every rule, in the order of their names."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    return [importlib.import_module(f"{__name__}.{name}").check for name in names]
