"""Makes the summary of a module: what others may know of its functions and variables, once they are solved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from mypy.nodes import FuncDef, MypyFile, Var
from mypy.types import AnyType, CallableType, Instance, Overloaded, get_proper_type

from loopsafe.callees import Callee, Value
from loopsafe.constants import Constants
from loopsafe.effects import ENTERED, HARMLESS, ITERATED, Behaviour, Effect, Hook, changed
from loopsafe.once import keeps_what_it_makes
from loopsafe.overrides import plain_methods
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import tells_nothing, union_members
from loopsafe.scopes import ITERATE, LAMBDA, RESULT, Inherited, ModuleScopes, Scope
from loopsafe.summaries import ModuleSummary


class Solved(Protocol):
    """What is asked of the modules under analysis."""

    modules: Mapping[str, MypyFile]
    declared: Resolver
    constants: Constants
    solved: dict[Scope, dict[str, Effect]]

    def before(self, scope: Scope) -> Behaviour:
        """All that is known of a function but its effects."""

    def wrappers(self, scope: Scope) -> tuple[Callee, ...]:
        """The wrappers that the decorators of a function put around it."""

    def hooks(self, scope: Scope) -> tuple[Hook, ...]:
        """What a method calls on ``self``."""

    def effects(self, scope: Scope) -> Mapping[str, Effect]:
        """The solved effects of the body of a scope."""

    def effects_of_use(self, scope: Scope) -> Mapping[str, Effect]:
        """What running a scope means to the one who does."""

    def with_effects(self, scope: Scope, behaviour: Behaviour) -> Behaviour:
        """A behaviour of a function with what running it does."""


class Summariser:
    """Makes summaries.

    Args:
        project: the modules under analysis.
    """

    def __init__(self, project: Solved) -> None:
        self._project = project
        self._resolver = project.declared

    def summary_of(self, reading: ModuleScopes) -> ModuleSummary:
        """The summary of a module."""
        summary = ModuleSummary(imports=dict(sorted(reading.scopes[0].imports.items())))
        summary.imports = {k: v for k, v in summary.imports.items() if not self._is_visible(v)}
        plain = plain_methods(reading, self._resolver)
        for scope in reading.scopes:
            if isinstance(scope.node, Var) and self._project.solved[scope]:
                summary.functions[scope.name] = Behaviour(dict(self._project.solved[scope]))
            if not isinstance(scope.node, FuncDef) or scope.kind == RESULT:
                continue
            behaviour = self._behaviour(scope, plain.get(scope, ()))
            if behaviour.effects and keeps_what_it_makes(scope.node):
                behaviour = changed(behaviour, once=True)
            if behaviour != HARMLESS:
                summary.functions[scope.name] = behaviour
            if hooks := self._project.hooks(scope):
                summary.hooks[scope.name] = hooks
        for method in reading.inherited:
            self._keep_inherited(method, summary)
        for var in reading.variables:
            if "." in var.fullname and (text := self._kept_variable(var, summary)):
                summary.variables[var.fullname] = text
        return summary

    def _keep_inherited(self, method: Inherited, summary: ModuleSummary) -> None:
        """What a method does in a class that inherits it, unless that is what it does in its own."""
        scope, func = method.scope, method.scope.node
        assert isinstance(func, FuncDef) and scope.owner is not None
        effects = self._project.effects(scope)
        above = next(info for info in scope.owner.mro[1:] if method.base in info.mro)
        otherwise = self._resolver.callee_of(func, 1, Value(info=above), method.base)
        if dict(effects) != dict(self._effects_of(otherwise)):
            inherited = changed(self._project.before(scope), effects=dict(effects))
            summary.inherited[f"{scope.owner.fullname}.{method.name}"] = inherited

    def _behaviour(self, scope: Scope, plain_result: tuple[str, ...]) -> Behaviour:
        """All that others may know of a function."""
        solved = self._project.solved
        behaviour = self._project.before(scope)
        effects = dict(self._project.effects_of_use(scope))
        for effect in [e for w in self._project.wrappers(scope) for e in self._effects_of(w).values()]:
            effect = effect.through(scope.name)
            if effect.category not in effects or effect.rank < effects[effect.category].rank:
                effects[effect.category] = effect
        found = {
            "effects": effects,
            "returns": self._returned_class(scope),
            "yields": self._yielded_class(scope),
            "later": {
                ITERATED if use == ITERATE else ENTERED: tuple(solved[result].values())
                for use, result in scope.results.items()
                if solved[result]
            },
            "plain_result": plain_result,
        }
        return changed(behaviour, **found) if behaviour.effects or any(found.values()) else behaviour

    def _kept_variable(self, var: Var, summary: ModuleSummary) -> str | None:
        """What a variable is, where its type does not tell: see ``Resolver.from_class_name``; or what a test comes to."""
        if (value := self._project.constants.of(var)) is not None:
            return str(value)
        declared = get_proper_type(var.type)
        if contents := self._kept_functions(self._resolver.contents_of(var)):
            return f"[{contents}]"
        if tells_nothing(var, declared):
            return class_name(self._resolver.assigned(var))
        wrapper = isinstance(declared, Instance) and self._resolver.is_wrapper(Value(type=declared))
        may_be_called = declared and any(isinstance(t, (CallableType, Overloaded)) for t in union_members(declared))
        if not (may_be_called or (wrapper and var.is_inferred)):
            return None
        values = self._resolver.assigned(var)
        if len(values) == 1 and (function := values[0].function) is not None:
            if function.scope is not None and function.scope.kind == LAMBDA:
                summary.functions[var.fullname] = self._project.with_effects(function.scope, Behaviour())
                return f"def {var.fullname}"
        return self._kept_functions(values)

    def _kept_functions(self, values: Iterable[Value]) -> str | None:
        """Functions, each with the wrappers around it, of which a variable may be any."""
        functions = [value.function for value in values if value.function is not None]
        if any(f.prebound is not None or (f.scope is not None and f.scope.kind == LAMBDA) for f in functions):
            return None
        texts = [" ".join(["def", f.name, *[wrapper.name for wrapper in f.also]]) for f in functions]
        return "|".join(dict.fromkeys(texts)) or None

    def _is_visible(self, dotted: str) -> bool:
        modules = self._project.modules
        return dotted in modules or dotted.rpartition(".")[0] in modules

    def _effects_of(self, callee: Callee) -> Mapping[str, Effect]:
        if callee.scope is not None:
            return self._project.effects(callee.scope)
        return (callee.signatures[-1] if callee.signatures else callee).behaviour.effects

    def _returned_class(self, scope: Scope) -> str | None:
        """The class of the result of a function whose annotation does not tell, or the function that it returns."""
        func = scope.node
        assert isinstance(func, FuncDef)
        declared = func.type.ret_type if isinstance(func.type, CallableType) else None
        result = get_proper_type(declared)
        if isinstance(result, CallableType):
            for expr in scope.returns:
                for value in self._resolver.values(expr):
                    if value.function is not None and value.function.scope is not None:
                        return f"def {value.function.name}"
            return None
        if result is not None and not isinstance(result, AnyType):
            return None
        if func.is_generator:
            return None
        return class_name([v for expr in scope.returns for v in self._resolver.values(expr)])

    def _yielded_class(self, scope: Scope) -> str | None:
        """The class of what a generator without annotations yields."""
        func = scope.function
        if not scope.yields or not isinstance(func, FuncDef) or not func.is_dynamic():
            return None
        return class_name([v for expr in scope.yields for v in self._resolver.values(expr)])


def class_name(values: Iterable[Value]) -> str | None:
    """The name under which a value can be kept in a summary: see ``Resolver.from_class_name``."""
    for value in values:
        if isinstance(value.type, Instance) and not value.type.type.fullname.startswith("builtins."):
            return value.type.type.fullname
        if value.entry is not None and not value.is_class:
            return value.entry.name
        if value.function is not None and value.function.scope is not None:
            return f"def {value.function.name}"
    return None
