"""Writes down what was inferred of a package as effect stubs: drafts, for a reader to judge.

An entry stands under the name that users write. A function may have many: the one nearest to the top of the
package is taken, if importing the defining module also imports that one, else all of them; the plugin finds
the function by any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from mypy.nodes import (
    ArgKind,
    Decorator,
    FuncDef,
    MypyFile,
    OverloadedFuncDef,
    SymbolNode,
    SymbolTable,
    TypeInfo,
)
from mypy.types import CallableType, Instance, UnionType, get_proper_type

from loopsafe.effects import CALLED, HARMLESS, LOOP, MUTEX, Behaviour, Effect
from loopsafe.summaries import ModuleSummary

_TESTS: Final = frozenset({"tests", "test", "conftest"})
_ASYNC_CLASSES: Final = ("Async{}", "{}Async", "Asyncio{}")
_ASYNC_FUNCTIONS: Final = ("{}", "a{}", "async_{}", "{}_async")
_ASYNC_DUNDERS: Final = {"__enter__": "__aenter__", "__exit__": "__aexit__", "__next__": "__anext__"}
_NEVER_CALLED: Final = frozenset({"__del__"})
_ROLES_LEFT_OUT: Final = frozenset({"inspects", "iterates"})
_DIRECT: Final = 2
"""The length of the chain of a function that itself calls the primitive, whose counterpart then serves for both."""

_LIGHT: Final = ("file", "path")
"""The categories that say least of a function that does something else as well; they come last."""


def is_public(module: str) -> bool:
    """Whether users import a module: no part of its name is private, and it is not a test."""
    return not any(part.startswith("_") or part in _TESTS for part in module.split("."))


@dataclass
class _Lines:
    """The text of one stub, and what it has to import."""

    body: list[str] = field(default_factory=list)
    markers: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    entries: int = 0

    def take(self, other: _Lines) -> None:
        """Add another piece of the same stub."""
        self.body += other.body
        self.markers |= other.markers
        self.classes |= other.classes
        self.entries += other.entries


@dataclass(frozen=True)
class Draft:
    """The stub of one module.

    Attributes:
        text: what goes into the file.
        entries: how many functions it speaks of.
        is_package: whether the file is an ``__init__.pyi``.
    """

    text: str
    entries: int
    is_package: bool


class Drafts:
    """The stubs of one package.

    Args:
        modules: its modules.
        summaries: what was found out of each.
        is_known: whether a function needs no entry, by the name that mypy has for it.
    """

    def __init__(
        self,
        modules: Mapping[str, MypyFile],
        summaries: Mapping[str, ModuleSummary],
        is_known: Callable[[str], bool],
    ) -> None:
        self._modules = modules
        self._summaries = summaries
        self._is_known = is_known
        self._places = self._all_places()
        self._classes: dict[str, _Lines] = {}

    def of_modules(self, heading: str) -> dict[str, Draft]:
        """The stub of each public module that has something to say."""
        found = {}
        for module in sorted(filter(is_public, self._modules)):
            tree, lines = self._modules[module], _Lines()
            for name, node in self._public(tree):
                if f"{module}.{name}" in self._places[node.fullname]:
                    lines.take(self._entry(f"{module}.{name}", name, node))
            if lines.entries:
                text = "\n".join([heading, *_imports(module, lines), *lines.body]) + "\n"
                found[module] = Draft(text, lines.entries, tree.is_package_init_file())
        return found

    def _public(self, tree: MypyFile) -> Iterator[tuple[str, SymbolNode]]:
        """What users import from a module: what it defines, and what it hands on from others of the package."""
        listed = "__all__" in tree.names
        for name, symbol in tree.names.items():
            node = symbol.node
            if name.startswith("_") or not name.isidentifier() or not symbol.module_public:
                continue
            if not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, TypeInfo)):
                continue
            home = self._home(node)
            if home is None or home == tree.fullname:
                if home:
                    yield name, node
            elif listed or tree.is_package_init_file() or not is_public(home):
                yield name, node

    def _home(self, node: SymbolNode) -> str | None:
        """The module of the package that defines something."""
        head = node.fullname
        while head and head not in self._modules:
            head = head.rpartition(".")[0]
        return head or None

    def _all_places(self) -> dict[str, list[str]]:
        """The public names under which each function and class gets its entry."""
        found: dict[str, list[str]] = {}
        for module in sorted(filter(is_public, self._modules)):
            for name, node in self._public(self._modules[module]):
                found.setdefault(node.fullname, []).append(f"{module}.{name}")
        return {fullname: self._chosen(fullname, places) for fullname, places in found.items()}

    def _chosen(self, fullname: str, places: list[str]) -> list[str]:
        imported_with_it = [p for p in places if f"{fullname}.".startswith(p.rpartition(".")[0] + ".")]
        return [min(imported_with_it, key=lambda p: (p.count("."), p))] if imported_with_it else places

    def _entry(self, public: str, name: str, node: SymbolNode) -> _Lines:
        if isinstance(node, TypeInfo):
            return self._class(public, name, node)
        return self._function(public, name, node, None)

    def _class(self, public: str, name: str, info: TypeInfo) -> _Lines:
        if public not in self._classes:
            # Whoever asks for it while it is made is one of its own entries.
            self._classes[public] = _Lines(entries=1)
            self._classes[public] = self._made_class(public, name, info)
        return self._classes[public]

    def _speaking(self, fullname: str | None) -> str | None:
        """The public name of a class of the package that has entries."""
        for place in self._places.get(fullname or "", ()):
            node = self._at(place)
            if isinstance(node, TypeInfo) and self._class(place, _last(place), node).entries:
                return place
        return None

    def _made_class(self, public: str, name: str, info: TypeInfo) -> _Lines:
        inside = _Lines()
        for member, node in self._members(info):
            if isinstance(node, TypeInfo):
                part = self._class(f"{public}.{member}", member, node)
            else:
                part = self._function(f"{public}.{member}", member, node, info)
            inside.take(
                _Lines(
                    [f"    {line}" if line else "" for line in part.body],
                    part.markers,
                    part.classes,
                    part.entries,
                )
            )
        if not inside.entries:
            return _Lines()
        bases = [place for base in info.bases if (place := self._speaking(base.type.fullname))]
        shown = ", ".join(map(_last, bases))
        head = f"class {name}({shown}):" if shown else f"class {name}:"
        return _Lines(["", head, *inside.body], inside.markers, inside.classes | set(bases), inside.entries)

    def _members(self, info: TypeInfo) -> Iterator[tuple[str, SymbolNode]]:
        """Public members, and those inherited from classes of the package that have no public name."""
        seen: set[str] = set()
        for owner in info.mro:
            if owner is not info and (owner.fullname in self._places or self._home(owner) is None):
                seen |= owner.names.keys()
                continue
            for name, symbol in owner.names.items():
                is_name = name.isidentifier()  # a second definition has "name-redefinition"
                if name in seen or symbol.node is None or not is_name:
                    continue
                if name.startswith("_") and not _is_dunder(name):
                    continue
                seen.add(name)
                if name not in _NEVER_CALLED:
                    yield name, symbol.node

    def _function(self, public: str, name: str, node: SymbolNode, owner: TypeInfo | None) -> _Lines:
        lines = _Lines()
        for func, words in _bodies(node):
            accessor = f".{words[0].partition('.')[2]}" if words and "." in words[0] else ""
            fullname = f"{func.fullname}{accessor}"
            behaviour = self._behaviour(fullname)
            names = {fullname, f"{owner.fullname}.{name}" if owner else fullname}
            if behaviour == HARMLESS or any(map(self._is_known, names)):
                continue
            markers, comments = self._markers(public, behaviour, func, owner)
            if not markers:
                continue
            returned = None if owner is not None and name == "__init__" else self._returned(func, behaviour)
            arrow = f" -> {_last(returned)}" if returned else ""
            if accessor and not lines.entries:
                lines.body += ["@property", f"def {name}(self): ..."]
            lines.body += [] if owner else [""]
            lines.body += [*comments, *(f"@{word}" for word in words), *(f"@{marker}" for marker in markers)]
            lines.body.append(f"def {name}({signature(func)}){arrow}: ...")
            lines.markers |= {marker.partition("(")[0] for marker in markers}
            lines.classes |= {returned} if returned else set()
            lines.entries += 1
        return lines

    def _behaviour(self, fullname: str) -> Behaviour:
        head = fullname
        while head and head not in self._summaries:
            head = head.rpartition(".")[0]
        return self._summaries[head].functions.get(fullname, HARMLESS) if head else HARMLESS

    def _markers(
        self, public: str, behaviour: Behaviour, func: FuncDef, owner: TypeInfo | None
    ) -> tuple[list[str], list[str]]:
        """The decorators of an entry, and the chains that they come from as comments."""
        if behaviour.is_async:
            return [], []
        markers, comments = [], []
        when, effects = _told(behaviour)
        twin = self._counterpart(public)
        for effect in sorted(effects, key=lambda effect: (_weight(effect), effect.rank)):
            comments.append(f"# {effect.route}")
            instead = twin or (effect.instead if len(effect.chain) <= _DIRECT else None)
            if effect.category == LOOP:
                markers.append("runs_event_loop")
            else:
                known = {"instead": instead, "when": when if when != CALLED else None}
                given = [f'{word}="{value}"' for word, value in known.items() if value]
                markers.append(f"blocking({', '.join([_quoted(effect.category), *given])})")
        bound = 1 if owner is not None and not func.is_static else 0
        names = {argument.variable.name for argument in func.arguments[bound:]}
        for role in behaviour.roles:
            if role.name not in _ROLES_LEFT_OUT and role.parameter in names:
                later = f', when="{role.when}"' if role.when != CALLED else ""
                or_async = ", or_async=True" if role.or_async else ""
                markers.append(f'{role.name}("{role.parameter}"{later}{or_async})')
        if behaviour.must_use:
            markers.append(f'must_use("{behaviour.must_use}")')
        return markers, comments

    def _returned(self, func: FuncDef, behaviour: Behaviour) -> str | None:
        """The public name of the class that a function returns, if it is one of the package's."""
        typ = get_proper_type(func.type)
        result = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
        if isinstance(result, UnionType):
            some = [item for item in map(get_proper_type, result.items) if isinstance(item, Instance)]
            result = some[0] if len(some) == 1 else None
        fullname = result.type.fullname if isinstance(result, Instance) else behaviour.returns
        return self._speaking(fullname)

    def _counterpart(self, public: str) -> str | None:
        """The async twin in the same place, by the usual ways to name one."""
        owner, _, name = public.rpartition(".")
        for twin in _ASYNC_FUNCTIONS:
            other = f"{owner}.{twin.format(name)}"
            if other != public and self._is_async(other):
                return other
        place, _, klass = owner.rpartition(".")
        for pattern in _ASYNC_CLASSES if place else ():
            other = f"{place}.{pattern.format(klass)}"
            if not isinstance(self._at(other), TypeInfo):
                continue
            if name == "__init__":
                return other
            for twin in _ASYNC_FUNCTIONS:
                method = f"{other}.{_ASYNC_DUNDERS.get(name, twin.format(name))}"
                if self._is_async(method):
                    return method
        return None

    def _is_async(self, dotted: str) -> bool:
        node = self._at(dotted)
        func = node.func if isinstance(node, Decorator) else node
        if not isinstance(func, FuncDef):
            return False
        typ = get_proper_type(func.type)
        result = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
        awaited = isinstance(result, Instance) and any(
            result.type.has_base(f"typing.{base}")
            for base in ("Awaitable", "AsyncIterator", "AsyncContextManager")
        )
        return func.is_coroutine or func.is_async_generator or awaited

    def _at(self, dotted: str) -> SymbolNode | None:
        """What stands at a public name."""
        head, rest = dotted, list[str]()
        while head and head not in self._modules:
            head, _, last = head.rpartition(".")
            rest.insert(0, last)
        if not head:
            return None
        names: SymbolTable = self._modules[head].names
        node: SymbolNode | None = None
        for part in rest:
            symbol = (
                names.get(part) if node is None else node.get(part) if isinstance(node, TypeInfo) else None
            )
            node = symbol.node if symbol else None
            if node is None:
                return None
        return node


def _bodies(node: SymbolNode) -> Iterator[tuple[FuncDef, list[str]]]:
    """The functions behind a name, with the ordinary decorators that their entries need."""
    match node:
        case FuncDef():
            yield node, []
        case Decorator(func=func):
            if node.var.is_property:
                yield func, ["property"]
            elif func.is_static:
                yield func, ["staticmethod"]
            elif func.is_class:
                yield func, ["classmethod"]
            else:
                yield func, []
        case OverloadedFuncDef(items=[Decorator() as first, *others]) if first.var.is_property:
            yield first.func, ["property"]
            for other in others:
                for word in _accessors(other):
                    yield other.func, [word]  # type: ignore[union-attr]
        case OverloadedFuncDef(impl=implementation) if implementation is not None:
            yield from _bodies(implementation)


def _accessors(item: object) -> Iterator[str]:
    """``name.setter`` or ``name.deleter``, for a function that is one."""
    for decorator in item.original_decorators if isinstance(item, Decorator) else ():
        word = getattr(decorator, "name", "")
        if isinstance(item, Decorator) and word in ("setter", "deleter"):
            yield f"{item.func.name}.{word}"


def signature(func: FuncDef) -> str:
    """The parameters of a function, without types; ``...`` for a default."""
    shown: list[str] = []
    slash = star = False
    for argument in func.arguments:
        name, kind = argument.variable.name, argument.kind
        if slash and not argument.pos_only:
            shown.append("/")
        slash = argument.pos_only and not _is_dunder(func.name)
        if kind is ArgKind.ARG_STAR:
            star = True
            name = f"*{name}"
        elif kind is ArgKind.ARG_STAR2:
            name = f"**{name}"
        elif kind.is_named() and not star:
            star = True
            shown.append("*")
        shown.append(f"{name}=..." if kind.is_optional() else name)
    return ", ".join([*shown, "/"] if slash else shown)


def _told(behaviour: Behaviour) -> tuple[str, list[Effect]]:
    """The effects that an entry tells of, and the use that makes them happen.

    What the result does by its own class is told by the entries of that class.
    """
    found = {behaviour.when: list(behaviour.effects.values())}
    if not behaviour.effects:
        found = {
            when: [effect for effect in later if not _is_dunder(_last(effect.chain[0]))]
            for when, later in behaviour.later.items()
        }
    when = next((when for when, effects in found.items() if effects), CALLED)
    return when, [effect for effect in found.get(when, ()) if effect.category != MUTEX]


def _quoted(text: str) -> str:
    return f'"{text}"'


def _weight(effect: Effect) -> int:
    return _LIGHT.index(effect.category) + 1 if effect.category in _LIGHT else 0


def _is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def _last(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def _imports(module: str, lines: _Lines) -> list[str]:
    """The import statements of a stub."""
    found = [f"from loopsafe import {', '.join(sorted(lines.markers))}"]
    owners: dict[str, list[str]] = {}
    for name in sorted(lines.classes):
        owner, _, last = name.rpartition(".")
        if owner != module:
            owners.setdefault(owner, []).append(last)
    statements = [f"from {owner} import {', '.join(names)}" for owner, names in sorted(owners.items())]
    return [*found, *(["", *statements] if statements else [])]
