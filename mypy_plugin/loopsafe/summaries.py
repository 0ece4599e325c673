"""What is kept of a module for others: plain data that travels with it in mypy's own cache."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from loopsafe.effects import TAKES_SYNC, Behaviour, Hook
from loopsafe.names import names_of_function, runs_something


@dataclass
class ModuleSummary:
    """What other modules may know of a module.

    Attributes:
        functions: behaviours by qualified name; harmless functions are left out.
        imports: what the module imports without mypy seeing it, by the name that it has here.
        variables: what variables are whose type does not tell, by qualified name.
        inherited: what methods do in a class that inherits them and overrides what they call, by class and name.
        hooks: what methods call on ``self``, by qualified name.
    """

    functions: dict[str, Behaviour] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    inherited: dict[str, Behaviour] = field(default_factory=dict)
    hooks: dict[str, tuple[Hook, ...]] = field(default_factory=dict)

    def to_text(self) -> str:
        """The summary as canonical JSON."""
        data: dict[str, Any] = {
            "functions": {name: self.functions[name].to_json() for name in sorted(self.functions)},
            "imports": self.imports,
            "variables": self.variables,
            "inherited": {name: self.inherited[name].to_json() for name in sorted(self.inherited)},
            "hooks": self.hooks,
        }
        return json.dumps({k: v for k, v in data.items() if v}, sort_keys=True, separators=(",", ":"))

    def differing(self, other: ModuleSummary) -> set[str]:
        """The functions and variables that are different according to another summary of the same module."""
        pairs: list[tuple[Mapping[str, object], Mapping[str, object]]] = [
            (self.functions, other.functions),
            (self.inherited, other.inherited),
            (self.variables, other.variables),
        ]
        return {
            name
            for ours, theirs in pairs
            for name in ours.keys() | theirs.keys()
            if ours.get(name) != theirs.get(name)
        }

    @cached_property
    def running(self) -> set[str]:
        """The names that stand where functions are called which run something of interest."""
        return {
            word
            for name, behaviour in (*self.functions.items(), *self.inherited.items())
            if runs_something(behaviour)
            for word in names_of_function(name)
        } | {name.rpartition(".")[2] for name, what in self.variables.items() if what.startswith(("def ", "["))}

    @cached_property
    def taking(self) -> set[str]:
        """The last parts of the names of functions that take functions and do not just call them."""
        return {
            name.rpartition(".")[2]
            for name, behaviour in self.functions.items()
            if any(
                role.name in TAKES_SYNC and not (role.name == "calls" and role.or_async)
                for role in behaviour.roles
            )
        }

    @classmethod
    def from_text(cls, text: str) -> ModuleSummary:
        """The inverse of ``to_text``."""
        data = json.loads(text)
        functions = {name: Behaviour.from_json(b) for name, b in data.get("functions", {}).items()}
        inherited = {name: Behaviour.from_json(b) for name, b in data.get("inherited", {}).items()}
        hooks = {name: tuple(map(Hook.from_json, found)) for name, found in data.get("hooks", {}).items()}
        return cls(functions, data.get("imports", {}), data.get("variables", {}), inherited, hooks)
