"""Reads effect stubs: ``.pyi`` files whose decorators are loopsafe's markers.

Nothing here knows of mypy, and nothing is imported or run: a stub is parsed with ``ast``. What a marker
means is decided in one place, ``behaviour_of``, which also reads the markers in user code (those come
as mypy nodes, and are brought into the same small form, ``Marker``, by the caller).
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from loopsafe.effects import (
    CALLED,
    CATEGORIES,
    ENTERED,
    ITERATED,
    LOOP,
    READY,
    Behaviour,
    Effect,
    Marker,
    Role,
)

_WHEN: Final = frozenset({CALLED, ITERATED, ENTERED, READY})
_ROLES: Final = frozenset(
    {"calls", "iterates", "enters", "wraps", "runs_in_thread", "runs_on_loop", "sync_only", "inspects"}
)
_FITS_ALL: Final = frozenset({"object", "Any", "Callable", "Literal", "TypeVar", "Self"})


class StubError(Exception):
    """An effect stub that cannot be read; the text names the file, the line and what is wrong."""


def behaviour_of(name: str, markers: Iterable[Marker]) -> Behaviour:
    """What the markers say of the function ``name``.

    Raises:
        ValueError: a marker is unknown or its arguments make no sense.
    """
    values: dict[str, Any] = {}
    effects: dict[str, Effect] = {}
    roles: list[Role] = []
    hooks: list[str] = []
    for marker in markers:
        keywords = dict(marker.keywords)
        match marker.name:
            case "blocking":
                category = _choice(marker, "category", CATEGORIES, "call", 0)
                values["promise"] = "blocking"
                values["when"] = _choice(marker, "when", _WHEN, CALLED, None)
                effects[category] = Effect(category, (name,), _instead(marker))
            case "runs_event_loop":
                effects[LOOP] = Effect(LOOP, (name,), _instead(marker))
            case "nonblocking":
                values["promise"] = "nonblocking"
            case "allow_blocking":
                values["promise"] = "allow"
            case "must_use":
                values["must_use"] = _argument(marker, 0, "code")
            case "prefer":
                values["prefer"] = (_argument(marker, 0, "instead"), keywords.get("code", ""))
            case "needs_event_loop":
                values["needs_loop"] = True
            case "create_once":
                values["create_once"] = True
            case "tells_context":
                values["tells"] = _argument(marker, 0, "kind")
            case "dispatches":
                values["dispatches"] = _argument(marker, 0, "method")
            case "tells_ready":
                values["ready"] = tuple(_text(marker, a) for a in marker.arguments)
                values["ready_answer"] = keywords.get("answer", True)
            case "sync_only" if not marker.arguments:
                values["sync_overrides"] = True
            case role if role in _ROLES:
                when = _choice(marker, "when", _WHEN, CALLED, None)
                or_async = bool(keywords.get("or_async", False))
                names = [_text(marker, a) for a in marker.arguments]
                roles += [Role(role, name, when, or_async) for name in names if not name.startswith("self.")]
                if own := [name.removeprefix("self.") for name in names if name.startswith("self.")]:
                    hooks += own
                    values["when"] = when
            case _:
                raise ValueError(f'unknown marker "{marker.name}"')
    return Behaviour(effects=effects, roles=tuple(roles), hooks=tuple(hooks), **values)


def _argument(marker: Marker, position: int, keyword: str) -> str:
    if len(marker.arguments) > position:
        return _text(marker, marker.arguments[position])
    return _text(marker, dict(marker.keywords).get(keyword))


def _instead(marker: Marker) -> str | None:
    value = dict(marker.keywords).get("instead")
    return None if value is None else _text(marker, value)


def _text(marker: Marker, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f'marker "{marker.name}" takes literal strings')
    return value


def _choice(marker: Marker, keyword: str, known: frozenset[str], default: str, position: int | None) -> str:
    value = dict(marker.keywords).get(keyword, default)
    if position is not None and len(marker.arguments) > position:
        value = marker.arguments[position]
    if not isinstance(value, str) or value not in known:
        listed = ", ".join(sorted(known))
        raise ValueError(f'unknown {keyword} "{value}" in marker "{marker.name}" (known: {listed})')
    return value


class Condition(NamedTuple):
    """What an argument has to be for an overload to apply.

    Attributes:
        literals: it is written as one of these values,
        classes: or it is known to be an instance of one of these classes,
        members: or it is one of these members of an enum, or a combination of flags with one of them.
    """

    literals: tuple[object, ...] = ()
    classes: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


class Parameter(NamedTuple):
    """A parameter of a signature; ``kind`` is that of ``inspect.Parameter``, in lower case."""

    name: str
    kind: str
    required: bool = False
    condition: Condition | None = None


@dataclass(frozen=True)
class Signature:
    """One overload of a function: its parameters, and what it does when they fit the call."""

    parameters: tuple[Parameter, ...]
    behaviour: Behaviour
    returns: str | None = None

    @cached_property
    def asks_nothing(self) -> bool:
        """Whether it is of no interest which arguments go to which parameters."""
        behaviour = self.behaviour
        return not (behaviour.roles or behaviour.inline) and all(p.condition is None for p in self.parameters)


@dataclass
class StubFunction:
    """An entry: a function or method by its public qualified name.

    One that comes from the configuration has no parameters of its own; those of the function count.
    """

    name: str
    signatures: list[Signature] = field(default_factory=list)
    is_property: bool = False
    is_static: bool = False
    line: int = 0
    is_configured: bool = False


@dataclass
class StubClass:
    """A class that has entries, and the attributes whose types lead to others."""

    name: str
    bases: tuple[str, ...] = ()
    members: dict[str, StubFunction] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    sync_methods: tuple[str, ...] = ()

    @property
    def is_framework(self) -> bool:
        """Whether it calls the methods of its subclasses by name, as ``unittest.TestCase`` does."""
        return bool(self.sync_methods)


@dataclass
class StubModule:
    """What the stub of one module says."""

    name: str
    functions: dict[str, StubFunction] = field(default_factory=dict)
    classes: dict[str, StubClass] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)


def read_stub(
    path: Path, module: str, python_version: tuple[int, int], platform: str = sys.platform
) -> StubModule:
    """Read one stub file.

    Args:
        path: the file.
        module: the name of the module that it speaks of.
        python_version: the version that ``sys.version_info`` conditions are decided for.
        platform: the same for ``sys.platform``.

    Raises:
        StubError: the file cannot be read, parsed, or understood.
    """
    try:
        tree = ast.parse(path.read_bytes(), filename=str(path))
    except (OSError, SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        place = f"{path}:{line}" if line else str(path)
        reason = getattr(error, "msg", None) or error
        raise StubError(f"{place}: cannot read effect stub: {reason}") from None
    return _Reader(path, module, python_version, platform).read(tree)


class _Reader:
    def __init__(self, path: Path, module: str, python_version: tuple[int, int], platform: str) -> None:
        self.path = path
        self.module = StubModule(module)
        self.facts = {"version": python_version, "platform": platform}
        self.imported: dict[str, str] = {}
        self.local: set[str] = set()

    def read(self, tree: ast.Module) -> StubModule:
        self.local = set(_class_names(tree.body))
        self._block(tree.body, None)
        return self.module

    def _fail(self, node: ast.AST, reason: object) -> StubError:
        return StubError(f"{self.path}:{getattr(node, 'lineno', 1)}: {reason}")

    def _block(self, body: list[ast.stmt], owner: StubClass | None) -> None:
        for node in body:
            self._statement(node, owner)

    def _statement(self, node: ast.stmt, owner: StubClass | None) -> None:
        try:
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self._function(node, owner)
                case ast.ClassDef():
                    self._class(node, owner)
                case ast.If():
                    self._block(node.body if self._holds(node.test) else node.orelse, owner)
                case ast.AnnAssign(target=ast.Name(id=name)):
                    place = self.module.attributes if owner is None else owner.attributes
                    if kind := self._dotted(node.annotation):
                        place[name] = kind
                case ast.Import():
                    for alias in node.names:
                        bound = alias.asname or alias.name.partition(".")[0]
                        self.imported[bound] = alias.name if alias.asname else bound
                case ast.ImportFrom():
                    base = self._imported_from(node)
                    for alias in node.names:
                        self.imported[alias.asname or alias.name] = f"{base}.{alias.name}"
        except (SyntaxError, TypeError, ValueError) as error:
            raise self._fail(node, error) from None

    def _imported_from(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.module.name.split(".")
        package = parts if self.path.stem == "__init__" else parts[:-1]
        base = package[: len(package) - (node.level - 1)]
        return ".".join([*base, node.module] if node.module else base)

    def _class(self, node: ast.ClassDef, owner: StubClass | None) -> None:
        name = f"{owner.name if owner else self.module.name}.{node.name}"
        bases = tuple(base for base in map(self._dotted, node.bases) if base)
        patterns = tuple(
            _text(marker, pattern)
            for marker in self._markers(node)
            if marker.name == "sync_only"
            for pattern in (marker.arguments or ("",))
        )
        entry = StubClass(name, bases, sync_methods=patterns)
        key = name.removeprefix(self.module.name + ".")
        if key in self.module.classes:
            raise self._fail(node, f'class "{node.name}" stands twice')
        self.module.classes[key] = entry
        self._block(node.body, entry)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, owner: StubClass | None) -> None:
        place = self.module.functions if owner is None else owner.members
        name = f"{owner.name if owner else self.module.name}.{node.name}"
        words = {self._dotted(item) for item in node.decorator_list}
        key = node.name
        for accessor in ("setter", "deleter"):
            if f"{node.name}.{accessor}" in words:
                key = f"{node.name}.{accessor}"
        is_overload = "typing.overload" in words
        entry = place.setdefault(key, StubFunction(name, line=node.lineno))
        if entry.signatures and not is_overload:
            raise self._fail(node, f'"{name}" stands twice and is not an overload')
        entry.is_property = "property" in words
        entry.is_static = "staticmethod" in words
        skip_self = owner is not None and not entry.is_static
        parameters = self._parameters(node.args, is_overload)[1 if skip_self else 0 :]
        try:
            behaviour = behaviour_of(name, self._markers(node))
        except ValueError as error:
            raise self._fail(node, error) from None
        returns = None if node.returns is None else self._dotted(node.returns)
        entry.signatures.append(Signature(tuple(parameters), behaviour, returns))

    def _markers(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> list[Marker]:
        markers = []
        for item in node.decorator_list:
            call = item if isinstance(item, ast.Call) else None
            name = self._dotted(call.func if call else item) or ""
            if not name.startswith("loopsafe."):
                continue
            try:
                arguments = tuple(map(_literal, call.args)) if call else ()
                keywords = tuple((str(k.arg), _literal(k.value)) for k in (call.keywords if call else ()))
            except ValueError:
                raise self._fail(item, "the arguments of a marker have to be literals") from None
            markers.append(Marker(name.removeprefix("loopsafe."), arguments, keywords))
        return markers

    def _parameters(self, args: ast.arguments, conditional: bool) -> list[Parameter]:
        def parameter(arg: ast.arg, kind: str, required: bool) -> Parameter:
            condition = self._condition(arg.annotation) if conditional else None
            return Parameter(arg.arg, kind, required, condition)

        positional = [(a, "positional_only") for a in args.posonlyargs]
        positional += [(a, "positional_or_keyword") for a in args.args]
        optional = len(positional) - len(args.defaults)
        found = [parameter(a, kind, i < optional) for i, (a, kind) in enumerate(positional)]
        if args.vararg:
            found.append(parameter(args.vararg, "var_positional", False))
        for arg, default in zip(args.kwonlyargs, args.kw_defaults):
            found.append(parameter(arg, "keyword_only", default is None))
        if args.kwarg:
            found.append(parameter(args.kwarg, "var_keyword", False))
        return found

    def _condition(self, node: ast.expr | None) -> Condition | None:
        if node is None:
            return None
        members = list(_union(node))
        literals: list[object] = []
        names: list[str] = []
        constants: list[str] = []
        for member in members:
            if isinstance(member, ast.Subscript) and self._dotted(member.value) == "typing.Literal":
                for value in member.slice.elts if isinstance(member.slice, ast.Tuple) else [member.slice]:
                    if isinstance(value, ast.Attribute) and (name := self._dotted(value)):
                        constants.append(name)
                    else:
                        literals.append(_literal(value))
            elif isinstance(member, ast.Constant) and member.value is None:
                literals.append(None)
            elif (name := self._dotted(member)) and name.rpartition(".")[2] not in _FITS_ALL:
                names.append(name if "." in name else f"builtins.{name}")
            else:
                return None
        return Condition(tuple(literals), tuple(names), tuple(constants))

    def _dotted(self, node: ast.expr) -> str | None:
        """The qualified name that an expression of the stub means; of a generic type, the class; or a literal text."""
        match node:
            case ast.Name(id=name):
                if name in self.imported:
                    return self.imported[name]
                return f"{self.module.name}.{name}" if name in self.local else name
            case ast.Attribute(value=value, attr=attr):
                base = self._dotted(value)
                return f"{base}.{attr}" if base else None
            case ast.Subscript(value=value, slice=ast.Constant(value=str(text))):
                dotted = self._dotted(value)
                return f'"{text}"' if dotted == "typing.Literal" else dotted
            case ast.Subscript(value=value):
                return self._dotted(value)
            case ast.BinOp(op=ast.BitOr(), left=left, right=ast.Constant(value=None)):
                return self._dotted(left)
            case ast.Constant(value=str(text)):
                return self._dotted(ast.parse(text, mode="eval").body)
        return None

    def _holds(self, test: ast.expr) -> bool:
        match test:
            case ast.BoolOp(op=ast.And(), values=values):
                return all(map(self._holds, values))
            case ast.BoolOp(op=ast.Or(), values=values):
                return any(map(self._holds, values))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return not self._holds(operand)
            case ast.Compare(
                left=ast.Attribute(value=ast.Name(id="sys"), attr=what), ops=[op], comparators=[right]
            ):
                value = _literal(right)
                ours = self.facts["platform" if what == "platform" else "version"]
                match op:
                    case ast.GtE():
                        return bool(ours >= value)
                    case ast.Lt():
                        return bool(ours < value)
                    case ast.Eq():
                        return bool(ours == value)
                    case ast.NotEq():
                        return bool(ours != value)
        raise self._fail(test, "a condition that is not about sys.version_info or sys.platform")


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except (TypeError, ValueError):
        raise ValueError(f"not a literal: {ast.unparse(node)}") from None


def _class_names(body: Iterable[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.ClassDef(name=name, body=inner):
                yield name
                yield from _class_names(inner)
            case ast.If(body=inner, orelse=orelse):
                yield from _class_names([*inner, *orelse])


def _union(node: ast.expr) -> Iterable[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _union(node.left)
        yield from _union(node.right)
    else:
        yield node
