"""The modules of a build as loopsafe sees them: those under analysis, and what is kept of the others.

Modules of one import cycle are analysed together, once mypy has inferred their interfaces. What is found
out is a ``ModuleSummary``, plain data that travels with the module in mypy's own cache; of modules that
come from the cache, nothing else exists.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from mypy.nodes import (
    CallExpr,
    ComparisonExpr,
    Decorator,
    Expression,
    FuncDef,
    Import,
    ImportAll,
    ImportFrom,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    RefExpr,
    TypeInfo,
    Var,
)

from loopsafe.behaviours import marked, markers_of, static_behaviour
from loopsafe.callees import Callee
from loopsafe.catalogue import Catalogue
from loopsafe.consequences import Consequences
from loopsafe.constants import Constants
from loopsafe.effects import Behaviour, Effect, Hook, changed
from loopsafe.guards import (
    absolute,
    asked_in,
    asks_for_thread,
    asks_in_vain,
    expects_refusal,
    finds_loop,
    may_ask,
    names_of,
)
from loopsafe.inherited import entries_with_hooks, hooks_in, inherited_by
from loopsafe.names import Interest, keys
from loopsafe.reading.reader import read_into
from loopsafe.resolve.resolver import Resolver
from loopsafe.resolve.signatures import implementation
from loopsafe.scopes import (
    ASYNC,
    CALL,
    INHERITED,
    MODULE,
    RESULT,
    SYNC,
    Binding,
    Inherited,
    ModuleScopes,
    Scope,
    Site,
    Tables,
    Test,
)
from loopsafe.search import Search
from loopsafe.summaries import ModuleSummary
from loopsafe.summariser import Summariser

DECLARED: Final = frozenset({"blocking", "nonblocking", "allow"})
"""What a marker says of a function, so that its body does not count."""

_DEEP: Final = 40
"""How many functions may be looked at in the course of looking at another one."""


class Project:
    """All modules of a build.

    Args:
        catalogue: what the stubs say.
        modules: the modules by name; mypy adds to it while it works.
        kept: what mypy's cache holds of a module, as text.
        decided: the value of a test that mypy knows beforehand.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        modules: Mapping[str, MypyFile],
        kept: Callable[[MypyFile], str | None],
        decided: Callable[[Expression], bool | None],
    ) -> None:
        self.catalogue = catalogue
        self._kept = kept
        self.constants = Constants(catalogue, modules, self.variable, self._own_variable, decided)
        self.modules = modules
        self.summaries: dict[str, ModuleSummary] = {}
        self.readings: dict[str, ModuleScopes] = {}
        self.solved: dict[Scope, dict[str, Effect]] = {}
        self._announced: dict[str, ModuleSummary] = {}
        self._named: dict[str, Scope] = {}
        self._completed: dict[Scope, Behaviour] = {}
        self._promises: dict[Scope, str | None] = {}
        self._static: dict[Scope, tuple[Behaviour, tuple[Callee, ...]]] = {}
        self._tables = Tables()
        self._provisional: dict[Scope, tuple[Behaviour, tuple[Callee, ...]]] = {}
        self._busy: set[Scope] = set()
        self.unfinished: set[Scope] = set()
        self._waiting: dict[Scope, None] = {}
        self._asked: set[FuncDef] = set()
        self.interest = Interest(set(), catalogue.running, set())
        self._taking: set[str] = set()
        self._looked_up: set[str] = set()
        self._telling: dict[FuncDef, str | None] = {}
        self._hooks: dict[Scope, tuple[Hook, ...]] = {}
        self._hooked: dict[TypeInfo, dict[str, tuple[Hook, ...]]] = {}
        self._inherited: dict[tuple[TypeInfo, str], Inherited] = {}
        self._inherited_names: set[str] = set()
        self.declared = Resolver(self)
        self.consulted: set[str] = set()

    def module(self, name: str) -> MypyFile | None:
        """The module of that name, if it is part of the build."""
        return self.modules.get(name)

    def scope(self, node: Node) -> Scope | None:
        """The scope of a function in the modules under analysis."""
        return self._tables.of_node.get(node)

    def scope_named(self, name: str) -> Scope | None:
        """The scope of that qualified name in the modules under analysis."""
        return self._named.get(name)

    def static(self, scope: Scope) -> Behaviour:
        """What is known of a function under analysis: all but its effects, and these too once they are solved."""
        behaviour = self._static_parts(scope)[0]
        if scope not in self.solved:
            return behaviour
        if scope not in self._completed:
            self._completed[scope] = self.with_effects(scope, behaviour)
        return self._completed[scope]

    def is_settled(self, scope: Scope) -> bool:
        """Whether what is known of a function under analysis will not change while it is analysed."""
        return scope in self._static or scope.kind not in (ASYNC, SYNC)

    def is_solved(self, scope: Scope) -> bool:
        """Whether the effects of a function under analysis are known by now."""
        return scope in self.solved

    def wrappers(self, scope: Scope) -> tuple[Callee, ...]:
        """The wrappers that the decorators of a function put around it."""
        return self._static_parts(scope)[1]

    def _static_parts(self, scope: Scope) -> tuple[Behaviour, tuple[Callee, ...]]:
        """Functions that hand on their parameters ask for each other; the end of a very long chain is settled first."""
        known = self._static.get(scope) or self._provisional.get(scope)
        if known is not None:
            return known
        if scope.kind == INHERITED:
            return self._parts_of_base(scope)
        if scope in self._busy or scope in self._waiting:
            self.unfinished.add(scope)
            return Behaviour(is_async=scope.kind == ASYNC), ()
        if len(self._busy) == _DEEP:
            raise _TooDeep(scope)
        if self._busy:
            return self._settle(scope)
        self._waiting[scope] = None
        try:
            while self._waiting:
                self._settle_or_wait(next(reversed(self._waiting)))
            return self._static.get(scope) or self._provisional[scope]
        finally:
            self._waiting.clear()
            self._provisional.clear()
            self.unfinished.clear()
            self.declared.forget_tentative()

    def _parts_of_base(self, inherited: Scope) -> tuple[Behaviour, tuple[Callee, ...]]:
        """What is known of an inherited method is what is known of it where it is defined."""
        base = self.scope(inherited.node)
        if base is not None:
            return self._static_parts(base)
        assert isinstance(inherited.node, FuncDef)
        callee = self.declared.callee_of(inherited.node, 1)
        known = callee.signatures[-1].behaviour if callee.signatures else callee.behaviour
        self._static[inherited] = changed(known, effects={}), ()
        return self._static[inherited]

    def _settle_or_wait(self, scope: Scope) -> None:
        try:
            self._settle(scope)
            del self._waiting[scope]
        except _TooDeep as deep:
            self._waiting[deep.scope] = None

    def _settle(self, scope: Scope) -> tuple[Behaviour, tuple[Callee, ...]]:
        self._busy.add(scope)
        try:
            parts = static_behaviour(scope, self.declared)
            func = scope.node
            if isinstance(func, FuncDef) and parts[0].tells is None and may_ask(func.body):
                if self.asks_loop(scope):
                    parts = changed(parts[0], tells=asked_in(func.body, self.tells)), parts[1]
        finally:
            self._busy.discard(scope)
            self.unfinished.discard(scope)
        # What rests on a function that is still being looked at is good until that is done, and no longer; otherwise
        # the order in which functions are looked at would make a difference.
        (self._provisional if self.unfinished else self._static)[scope] = parts
        return parts

    def summary(self, fullname: str) -> Behaviour | None:
        """What is kept of a function of another module."""
        kept = self._consult(self.catalogue.split(fullname)[0])
        return kept.functions.get(fullname) if kept is not None else None

    def _consult(self, module: str | None) -> ModuleSummary | None:
        """The summary of a module on which what is being found out then depends."""
        kept = self._summary_of(module)
        if kept is not None and module is not None:
            self.consulted.add(module)
        return kept

    def _summary_of(self, module: str | None) -> ModuleSummary | None:
        """The summary of a module, taken from mypy's cache if nobody has asked for it yet."""
        tree = self.modules.get(module) if module is not None else None
        if module is None or tree is None:
            return None
        if module not in self.summaries:
            kept = None if tree.is_stub else self._kept(tree)
            if kept is None:
                return None
            self._keep(module, ModuleSummary.from_text(kept))
        return self.summaries[module]

    def _keep(self, module: str, summary: ModuleSummary) -> None:
        self.summaries[module] = summary
        self.interest.running |= summary.running
        self._taking |= summary.taking
        self._inherited_names.update(name.rpartition(".")[2] for name in summary.inherited)

    def imported(self, fullname: str) -> str | None:
        """The dotted name of what another module imports under that name without mypy seeing it."""
        module, _, name = fullname.rpartition(".")
        if module in self.readings:
            return self.readings[module].scopes[0].imports.get(name)
        kept = self._consult(module)
        return kept.imports.get(name) if kept is not None else None

    def variable(self, fullname: str) -> str | None:
        """The class of a variable of another module that has no type."""
        kept = self._consult(self.catalogue.split(fullname)[0])
        return kept.variables.get(fullname) if kept is not None else None

    def registered(self, func: FuncDef) -> list[tuple[str, Scope]]:
        """The functions that are registered with a function: by which of its methods, and them."""
        return self._tables.registered.get(func, [])

    def inherited(self, info: TypeInfo, base: TypeInfo, name: str) -> Scope | Behaviour | None:
        """What a method of a base class does in a class that overrides what it calls; None if that is the same."""
        if name not in self._inherited_names or base not in info.mro:
            return None
        for heir in info.mro[: info.mro.index(base)]:
            if next((above for above in heir.mro[1:] if name in above.names), None) is not base:
                continue
            if method := self._inherited.get((heir, name)):
                return method.scope
            kept = self._summary_of(heir.module_name) if heir.module_name not in self.readings else None
            if kept is not None and (found := kept.inherited.get(f"{heir.fullname}.{name}")):
                self.consulted.add(heir.module_name)
                return found
        return None

    def hooks_of(self, owner: TypeInfo, name: str) -> tuple[Hook, ...]:
        """The hooks of the method that a class defines under a name."""
        symbol = owner.names.get(name)
        func = implementation(symbol.node) if symbol is not None else None
        scope = self.scope(func) if func is not None else None
        if scope is None:
            if self.modules[owner.module_name].is_stub:
                return entries_with_hooks(owner, self.declared).get(name, ())
            kept = self._summary_of(owner.module_name)
            return kept.hooks.get(f"{owner.fullname}.{name}", ()) if kept is not None else ()
        return self.hooks(scope)

    def hooked_methods(self, owner: TypeInfo) -> Mapping[str, tuple[Hook, ...]]:
        """The methods that a class defines and that have hooks, by name."""
        known = self._hooked.get(owner)
        if known is None:
            tree = self.modules.get(owner.module_name)
            may_have = tree is not None and not (tree.is_stub and not entries_with_hooks(owner, self.declared))
            methods = [name for name, symbol in owner.names.items() if implementation(symbol.node)] if may_have else []
            known = {name: hooks for name in methods if (hooks := self.hooks_of(owner, name))}
            self._hooked[owner] = known
        return known

    def hooks(self, scope: Scope) -> tuple[Hook, ...]:
        """What a method under analysis calls on ``self``; nothing if a marker speaks for it."""
        if scope not in self._hooks:
            self._hooks[scope] = ()
            said = self.catalogue.configured(scope.name) or marked(scope)
            if said.promise not in DECLARED:
                self._hooks[scope] = hooks_in(scope, self.declared, self.hooks_of)
        return self._hooks[scope]

    def bindings(self, var: Var) -> list[Binding]:
        """What the modules under analysis assign to a variable."""
        return self._tables.bindings.get(var, [])

    def narrowed(self, expr: NameExpr) -> tuple[Test, ...]:
        """The ``isinstance`` tests that hold, or do not, where a name is used."""
        return self._tables.narrowed.get(expr, ())

    def owner_of(self, var: Var) -> TypeInfo | None:
        """The class whose ``self`` or ``cls`` the variable is."""
        return self._tables.receivers.get(var)

    def is_set_from_outside(self, owner: TypeInfo, name: str) -> bool:
        """Whether the module of a class sets an attribute of that name on other objects than ``self``."""
        reading = self.readings.get(owner.module_name)
        return reading is None or name in reading.set_from_outside

    def is_set_below(self, owner: TypeInfo, name: str) -> bool:
        """Whether the module of a class has a subclass that sets an attribute of that name."""
        reading = self.readings.get(owner.module_name)
        return reading is None or name in reading.set_below

    def _own_variable(self, expr: MemberExpr) -> Var | None:
        """The attribute that an expression in a method is, as ``self.wait``."""
        this = expr.expr.node if isinstance(expr.expr, NameExpr) else None
        owner = self._tables.receivers.get(this) if isinstance(this, Var) else None
        symbol = owner.get(expr.name) if owner is not None else None
        return symbol.node if symbol is not None and isinstance(symbol.node, Var) else None

    def parameter(self, var: Var) -> tuple[FuncDef | LambdaExpr, int] | None:
        """The function that the variable is a parameter of, and its position."""
        return self._tables.parameters.get(var)

    def import_at(self, expr: NameExpr) -> str | None:
        """The dotted name that a name stands for where it is used, if it was imported and mypy cannot see it."""
        scope = self._tables.home.get(expr)
        while scope is not None:
            if expr.name in scope.imports:
                return scope.imports[expr.name]
            for star in scope.stars:
                if self.catalogue.public(f"{star}.{expr.name}"):
                    return f"{star}.{expr.name}"
            scope = scope.parent
        return None

    def tells(self, expr: Expression) -> str | None:
        """Whether an expression tells if a loop runs here (``loop``), or which thread this is (``thread``)."""
        if isinstance(expr, NameExpr) and isinstance(expr.node, Var):
            if expr.node in self._tables.flags:
                return "no loop" if self._tables.flags[expr.node] else "loop"
            bound = [b.expr for b in self.bindings(expr.node) if b.how == "value"]
            if any(asks_for_thread(e, self.tells) for e in bound if isinstance(e, ComparisonExpr)):
                return "thread"
            return "loop" if any(self.tells(e) == "loop" for e in bound if isinstance(e, CallExpr)) else None
        if isinstance(expr, CallExpr) and names_of(expr) in self.catalogue.telling:
            for callee in Resolver(self).callees(expr):
                if tells := self.declared.facts(callee, expr)[0].tells:
                    return tells
        func = self._helper(expr)
        return self._told_by(func) if func is not None else None

    def _helper(self, expr: Expression) -> FuncDef | Decorator | None:
        """The function, method or property of the program that answers, as far as its name tells."""
        used = expr.callee if isinstance(expr, CallExpr) else expr
        match used:
            case RefExpr(node=(FuncDef() | Decorator()) as function) if used is not expr:
                return function
            case MemberExpr(expr=NameExpr(node=Var(is_self=True) as var), name=name):
                owner = self.owner_of(var)
                symbol = owner.get(name) if owner else None
                node = symbol.node if symbol is not None else None
                is_property = isinstance(node, Decorator) and node.func.is_property
                if isinstance(node, (FuncDef, Decorator)) and is_property is (used is expr):
                    return node
        return None

    def _told_by(self, node: FuncDef | Decorator) -> str | None:
        """What the answer of a helper tells: by its marker, or because all it does is to ask."""
        known = self.summary(node.fullname)
        if known is not None:
            return known.tells
        if isinstance(node, Decorator):
            for _, marker in markers_of(node):
                if marker is not None and marker.name == "tells_context" and marker.arguments:
                    return str(marker.arguments[0])
        func = node.func if isinstance(node, Decorator) else node
        if func in self._telling or not may_ask(func.body):
            return self._telling.get(func)
        self._read_if_waiting(func)
        if self.scope(func) is None or func in self._asked:
            return None
        self._asked.add(func)
        found = self._telling[func] = asked_in(func.body, self.tells)
        self._asked.discard(func)
        return found

    def _read_if_waiting(self, func: FuncDef) -> None:
        """Read the module of a function now, if it is one of the import cycle whose turn has not come."""
        module, _ = self.catalogue.split(func.fullname)
        if module is not None and module not in self.readings and module not in self.summaries:
            tree = self.modules[module]
            if not tree.is_stub and not tree.is_cache_skeleton:
                self.read(module)

    def analyse(self, name: str, has_bodies: Callable[[MypyFile], bool]) -> None:
        """Make the summary of a module, together with those of its import cycle that have none.

        Args:
            name: the module.
            has_bodies: whether the functions of a module are analysed by their bodies. Of other modules only
                the markers count, so they are not even read unless they import some.
        """
        if name in self.summaries:
            return
        group, marked_only = [], []
        for member in self._without_summary(name):
            if has_bodies(self.modules[member]):
                group.append(member)
            elif "loopsafe" in _imports(self.modules[member]):
                marked_only.append(member)
            else:
                self.summaries[member] = ModuleSummary()
        if not group and not marked_only:
            return
        self.catalogue.adopt(self.modules)
        self.declared = Resolver(self)  # what is kept in the old one knows nothing of modules that are new
        for member in marked_only:
            for scope in self.read(member).scopes:
                scope.sites.clear()
        for member in group:
            self.read(member)
        group += marked_only
        self._solve([self.readings[member] for member in group])
        for member in group:
            self._keep(member, Summariser(self).summary_of(self.readings[member]))

    def renew(self, name: str, has_bodies: Callable[[MypyFile], bool]) -> set[str]:
        """Make the summary of a module again that may have changed.

        Others of its import cycle keep theirs, unless it has: what they say may rest on what the module did before.
        (An effect that only holds up itself has come all the way round the cycle, so its chain has grown.)

        Returns:
            The functions and variables that are others than when they were last asked for.
        """
        before = self.summaries.pop(name, None)
        self._telling.clear()
        self._hooked.clear()
        self.constants.forget()
        self.analyse(name, has_bodies)
        if before is not None and before.to_text() != self.summaries[name].to_text():
            self._renew_cycle(name, has_bodies)
        announced, self._announced[name] = self._announced.get(name), self.summaries[name]
        return announced.differing(self.summaries[name]) if announced is not None else set()

    def _renew_cycle(self, name: str, has_bodies: Callable[[MypyFile], bool]) -> None:
        cycle = self._cycle(name)
        for member in cycle:
            self.summaries.pop(member, None)
            self.forget(member)
        self.analyse(name, has_bodies)
        for member in cycle - {name}:
            self.forget(member)

    def _cycle(self, name: str) -> set[str]:
        """The modules with bodies that import a module and are imported by it, directly or not."""
        importing: dict[str, set[str]] = {}
        todo, seen = [name], {name}
        while todo:
            current = todo.pop()
            for other in self.imports(current):
                importing.setdefault(other, set()).add(current)
                if other not in seen and not self.modules[other].is_cache_skeleton:
                    seen.add(other)
                    todo.append(other)
        todo, cycle = [name], {name}
        while todo:
            for other in importing.get(todo.pop(), set()) - cycle:
                cycle.add(other)
                todo.append(other)
        return cycle

    def imports(self, name: str) -> set[str]:
        """The modules of the build that a module imports, stubs left out."""
        found = {other for other in _imports(self.modules[name]) if other in self.modules}
        return {other for other in found if not self.modules[other].is_stub}

    def solved_reading(self, name: str) -> ModuleScopes:
        """The scopes of an analysed module with their effects.

        The summary may have been made in another process; then the bodies are read and solved here as well.
        """
        reading = self.read(name)
        if reading.scopes[0] not in self.solved:
            self._solve([reading])
        return reading

    def read(self, name: str) -> ModuleScopes:
        """The scopes of a module, read now if need be."""
        if name not in self.readings:
            self.readings[name] = reading = ModuleScopes(self.modules[name], self._tables)
            read_into(reading, self.tells, self.constants.decided)
            self.interest.aliases |= reading.aliases
            self._load_stubs_of_missing(reading.tree)
            for scope in reading.scopes:
                if scope.kind != RESULT:
                    self._named.setdefault(scope.name, scope)
        return self.readings[name]

    def _load_stubs_of_missing(self, tree: MypyFile) -> None:
        """Of a library that mypy cannot see, the stub has to be known before names are looked at."""
        for name in _imports(tree):
            if name not in self.modules and self.catalogue.speaks_of(name):
                self.catalogue.check(name)

    def forget(self, name: str) -> None:
        """Let go of the tree of a module that mypy is done with; its summary stays."""
        reading = self.readings.pop(name, None)
        if reading is None:
            return
        for scope in reading.scopes:
            self._named.pop(scope.name, None)
            if self.scope(scope.node) is scope:
                self._tables.of_node.pop(scope.node)
            self._static.pop(scope, None)
            self._promises.pop(scope, None)
            self._completed.pop(scope, None)
            self._hooks.pop(scope, None)
            self.solved.pop(scope, None)
        for method in reading.inherited:
            self._static.pop(method.scope, None)
            self._completed.pop(method.scope, None)
            self.solved.pop(method.scope, None)
            if method.scope.owner is not None:
                self._inherited.pop((method.scope.owner, method.name), None)
        if not self.readings:
            self._tables = Tables()
            self.declared = Resolver(self)

    def _without_summary(self, name: str) -> Iterator[str]:
        """The module and those that it imports, directly or not, that have no summary yet."""
        todo, seen = [name], {name}
        while todo:
            current = todo.pop()
            tree = self.modules.get(current)
            if tree is None or current in self.summaries:
                continue
            if kept := self._kept(tree):
                self._keep(current, ModuleSummary.from_text(kept))
                continue
            yield current
            for other in _imports(tree):
                if other in self.modules and other not in seen and not self.modules[other].is_stub:
                    seen.add(other)
                    todo.append(other)

    def _solve(self, readings: list[ModuleScopes]) -> None:
        """Find out what each function does, and keep it."""
        for module in self.modules.keys() - self._looked_up:
            self._looked_up.add(module)
            self._summary_of(module)
        for reading in readings:
            self._find_inherited(reading)
        scopes = [scope for reading in readings for scope in reading.scopes]
        inherited = [method for reading in readings for method in reading.inherited]
        search = Search(scopes, inherited, self, self.interest, Consequences(self.declared))
        self.solved.update(search.run(marked))

    def _find_inherited(self, reading: ModuleScopes) -> None:
        for info in reading.classes:
            for method in inherited_by(info, self.declared, self.hooked_methods):
                reading.inherited.append(method)
                self._inherited[info, method.name] = method
                self._inherited_names.add(method.name)

    def before(self, scope: Scope) -> Behaviour:
        """What is known of a function before the search."""
        return self._static_parts(scope)[0]

    def is_spoken_for(self, scope: Scope) -> bool:
        """Whether a marker says all of a function, so that its body does not count."""
        return self.promise(scope) in DECLARED

    def asks_loop(self, scope: Scope) -> bool:
        """Whether a function asks if a loop runs."""
        return any(site.use == CALL and finds_loop(site.expr, self.tells) for site in scope.sites)

    def heeds_loop(self, scope: Scope, effect: Effect) -> bool:
        """Whether a function that starts a loop asks before if one runs, or expects that, and does something else then."""
        body = scope.node.body if isinstance(scope.node, FuncDef) and len(effect.chain) == 1 else None
        starter = effect.chain[0].rpartition(".")[2]
        if not self.asks_loop(scope):
            return body is not None and expects_refusal(body, starter)
        return body is None or not asks_in_vain(body, starter)

    def is_run_elsewhere(self, scope: Scope) -> bool:
        """Whether decorators have the body run in a thread or on a loop, so that callers are not concerned."""
        return self.promise(scope) == "elsewhere"

    def may_run(self, site: Site) -> bool:
        """A quick look at the names that stand at a site, which rules out most."""
        return self.interest.has(keys(site), site.use)

    def takes_functions(self, name: str) -> bool:
        """Whether a function of that last name may hand what it is given to a loop or a thread."""
        return name in self.catalogue.taking or name in self._taking

    def promise(self, scope: Scope) -> str | None:
        """What a marker promises of the function, or of a function around it that allows blocking."""
        if scope in self._promises:
            return self._promises[scope]
        own = self._static_parts(scope)[0].promise
        if own is None and scope.parent is not None and scope.kind != MODULE:
            own = "allow" if self.promise(scope.parent) == "allow" else None
        if scope in self._static:
            self._promises[scope] = own
        return own

    def effects(self, scope: Scope) -> Mapping[str, Effect]:
        """The solved effects of the body of a scope; of one whose module is done with, the summary tells."""
        solved = self.solved.get(scope)
        if solved is None and isinstance(scope.node, FuncDef) and self.scope(scope.node) is not scope:
            kept = self.summary(scope.name)
            return kept.effects if kept is not None else {}
        return solved or {}

    def effects_of_use(self, scope: Scope) -> Mapping[str, Effect]:
        """What running a scope means to the one who does: nothing if a decorator has the body run elsewhere."""
        return {} if self.promise(scope) == "elsewhere" else self.effects(scope)

    def with_effects(self, scope: Scope, behaviour: Behaviour) -> Behaviour:
        """A behaviour of a function with what running it does."""
        effects = self.effects_of_use(scope)
        return changed(behaviour, effects=dict(effects)) if effects or behaviour.effects else behaviour

class _TooDeep(Exception):
    """A chain of functions is too long for the stack."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope.name)
        self.scope = scope


def _imports(tree: MypyFile) -> Iterator[str]:
    for node in tree.imports:
        match node:
            case Import(ids=ids):
                for name, _ in ids:
                    while name:
                        yield name
                        name = name.rpartition(".")[0]
            case ImportFrom(id=module, relative=relative, names=names):
                base = absolute(module, relative, tree)
                yield base
                for name, _ in names:
                    yield f"{base}.{name}"
            case ImportAll(id=module, relative=relative):
                yield absolute(module, relative, tree)
