"""Random projects of several modules that import each other, and random edits to them.

A project is a model: definitions that use each other, which stand in modules. An edit changes the model, so most of the
text stays as it was, as it does when people edit. All of it follows from a seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from textwrap import indent
from typing import Final

HEADER: Final = """\
import asyncio
import contextlib
import dataclasses
import functools
import os
import queue
import subprocess
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from loopsafe import allow_blocking, blocking, nonblocking
"""

PRELUDE: Final = """
P = ParamSpec("P")
T = TypeVar("T")
FLAG = bool(os.environ)
"""

PRIMITIVES: Final = (
    "time.sleep(1)",
    'open("x").read()',
    'os.stat("x")',
    'subprocess.run(["x"])',
    "input()",
    'Path("x").read_text()',
    "queue.Queue[int]().get()",
    "threading.Event().wait()",
)
HARMLESS: Final = ("pass", "print()", "time.monotonic()", "queue.Queue[int]().get(block=False)")

CALLED: Final = (
    "{0}()",
    "{0}()",
    "n = {0}()\nprint(n)",
    "[{0}() for _ in range(2)]",
    "sorted([1], key=lambda _: {0}())",
    "(lambda: {0}())()",
    "if FLAG:\n    {0}()",
    "try:\n    {0}()\nfinally:\n    print()",
    "def inner() -> object:\n    return {0}()\ninner()",
    "functools.partial({0})()",
    "while FLAG:\n    print({0}())",
    "if os.name == 'other':\n    {0}()",
)
CALLED_ON_THE_LOOP: Final = (
    *CALLED,
    "await asyncio.to_thread({0})",
    "asyncio.get_running_loop().call_soon({0})",
)
AWAITED: Final = (
    "await {0}()",
    "await {0}()",
    "{0}()",
    "c = {0}()",
    "c = {0}()\nif FLAG:\n    await c",
    "c = {0}()\nawait c",
    "asyncio.create_task({0}())",
    "t = asyncio.create_task({0}())\nawait t",
    "await asyncio.gather({0}(), {0}(), return_exceptions=True)",
    "if {0}():\n    pass",
    "asyncio.run({0}())",
)
DRIVEN: Final = ("asyncio.run({0}())", "asyncio.run({0}())", "{0}()", "c = {0}()", "print({0}())")
ITERATED: Final = ("for _ in {0}():\n    pass", "list({0}())", "next({0}())", "{0}()", "sum({0}())")
ENTERED: Final = ("with {0}():\n    pass", "with {0}() as e:\n    print(e)", "{0}()")
OF_CLASS: Final = (
    "{0}().run()",
    "{0}().size",
    "{0}.make().run()",
    "with {0}():\n    pass",
    "for _ in {0}():\n    pass",
    "{0}()",
    "o = {0}()\no.run()",
    "o = {0}()\nprint(o.size)",
    "len({0}())",
    "{0}().other().run()",
)
OF_OBJECT: Final = ("{0}.run()", "{0}.size", "print({0}.size)", "with {0}:\n    pass", "{0}.other()")

KINDS: Final = (
    *("sync", "sync", "sync", "async", "async", "async", "class", "class"),
    *("generator", "context", "decorator", "object", "alias"),
)

IGNORES: Final = ("", "[blocking-call]", "[blocking-sleep]", "[unawaited-coroutine]", "[blocking-file]")


@dataclass
class Step:
    """A statement: a pattern, what it uses, and the comment on its first line."""

    pattern: str
    target: str = ""
    ignore: str | None = None


@dataclass
class Definition:
    """Something at the top level of a module, or a method."""

    name: str
    kind: str
    steps: list[Step] = field(default_factory=list)
    annotated: bool = True
    decorator: str = ""
    marker: str = ""
    base: str = ""
    members: list[Definition] = field(default_factory=list)
    form: int = 0


@dataclass
class Module:
    """A file: its definitions, how it imports from others, and what is wrong with it."""

    name: str
    names: list[str] = field(default_factory=list)
    styles: dict[str, int] = field(default_factory=dict)
    comments: int = 0
    exports: list[str] = field(default_factory=list)
    is_broken: bool = False
    is_absent: bool = False


class Project:
    """A project in a package of its own.

    Args:
        package: the name of the package.
        seed: everything follows from it.
    """

    def __init__(self, package: str, seed: str) -> None:
        self.package = package
        self._random = Random(seed)
        self._count = 0
        self.modules = [Module(f"m{number}") for number in range(self._random.randint(3, 5))]
        self.definitions: dict[str, Definition] = {}
        for module in self.modules:
            for _ in range(self._random.randint(4, 7)):
                self._define(module)
        for definition in list(self.definitions.values()):
            self._fill(definition)

    def files(self) -> dict[str, str]:
        """The text of each file, by its name."""
        found = {f"{self.package}/__init__.py": ""}
        for module in self.modules:
            if not module.is_absent:
                found[f"{self.package}/{module.name}.py"] = self._text(module)
        return found

    def edit(self) -> str:
        """Change something, and tell what."""
        if any(module.is_broken for module in self.modules):
            return self.break_or_mend()
        kind = self._random.choice(
            (
                *[self._edit_body] * 6,
                *[self._edit_class] * 3,
                self._edit_kind,
                self._edit_annotations,
                self._edit_ignore,
                self._edit_ignore,
                self._edit_decorator,
                self._edit_marker,
                self._edit_lines,
                self._edit_imports,
                self._edit_base,
                self._move,
                self._add,
                self._remove,
                self._take_away,
            )
        )
        return kind()

    # What there is.

    def _define(self, module: Module) -> Definition:
        kind = self._random.choice(
            (
                "sync",
                "sync",
                "sync",
                "async",
                "async",
                "class",
                "class",
                "generator",
                "context",
                "decorator",
                "object",
                "alias",
            )
        )
        name = f"{kind[0]}{self._count}" if kind not in ("class", "protocol") else f"C{self._count}"
        self._count += 1
        definition = Definition(name, kind, form=self._random.randrange(1000))
        definition.annotated = self._random.random() < 0.8
        self.definitions[name] = definition
        module.names.append(name)
        return definition

    def _fill(self, definition: Definition) -> None:
        """Give a definition its contents, now that there are others to use."""
        definition.steps = []
        if definition.kind == "class":
            self._fill_class(definition)
        elif definition.kind in ("object", "alias"):
            wanted = ("class",) if definition.kind == "object" else ("sync", "async")
            definition.base = self._pick(*wanted, other_than=definition.name)
        else:
            is_async = definition.kind == "async"
            count = self._random.randint(2, 5) if is_async else self._random.choice((0, 1, 1, 2, 3))
            definition.steps = [self._step(is_async) for _ in range(count)]
        if definition.kind == "sync" and self._random.random() < 0.25:
            definition.decorator = self._pick("decorator", other_than="")

    def _fill_class(self, definition: Definition) -> None:
        definition.members = []
        if self._random.random() < 0.3:
            definition.base = self._pick("class", other_than=definition.name)
        for member in ("__init__", "run", "size", "__enter__", "__iter__", "make", "__len__", "other"):
            if self._random.random() < (0.9 if member in ("run", "size") else 0.5):
                method = Definition(member, "sync", annotated=self._random.random() < 0.85)
                method.steps = [self._step(False) for _ in range(self._random.choice((0, 1, 1, 2)))]
                definition.members.append(method)

    def _pick(self, *kinds: str, other_than: str) -> str:
        found = [d.name for d in self.definitions.values() if d.kind in kinds and d.name != other_than]
        if other_than.startswith("C"):
            # mypy's daemon does not come to rest with classes that are their own bases.
            found = [name for name in found if int(name[1:]) < int(other_than[1:])]
        return self._random.choice(found) if found else ""

    def _step(self, is_async: bool) -> Step:
        chance = self._random.random()
        if chance < 0.15:
            return Step(self._random.choice(PRIMITIVES))
        if chance < 0.25 or not self.definitions:
            return Step(self._random.choice(HARMLESS))
        target = self.definitions[self._random.choice(sorted(self.definitions))]
        kind = target.kind
        if kind == "alias" and target.base:
            kind = self.definitions[target.base].kind
        patterns = {
            "sync": CALLED_ON_THE_LOOP if is_async else CALLED,
            "async": AWAITED if is_async else DRIVEN,
            "generator": ITERATED,
            "context": ENTERED,
            "class": OF_CLASS,
            "object": OF_OBJECT,
        }.get(kind, ("print({0})",))
        step = Step(self._random.choice(patterns), target.name)
        if self._random.random() < 0.08:
            step.ignore = self._random.choice(IGNORES)
        return step

    # Edits.

    def _bodies(self) -> list[tuple[Definition, bool]]:
        found = []
        for definition in self.definitions.values():
            if definition.kind in ("sync", "async", "generator", "context", "decorator"):
                found.append((definition, definition.kind == "async"))
            found += [(member, False) for member in definition.members]
        return found

    def _edit_body(self) -> str:
        definition, is_async = self._random.choice(self._bodies() or [(Definition("x", "sync"), False)])
        if definition.steps and self._random.random() < 0.5:
            del definition.steps[self._random.randrange(len(definition.steps))]
            return f"{definition.name} loses a step"
        place = self._random.randint(0, len(definition.steps))
        definition.steps.insert(place, self._step(is_async))
        return f"{definition.name} gets a step"

    def _edit_class(self) -> str:
        classes = [d for d in self.definitions.values() if d.kind == "class"]
        if not classes:
            return self._edit_body()
        definition = self._random.choice(classes)
        if self._random.random() < 0.3:
            self._fill_class(definition)
            return f"{definition.name} is made anew"
        if not definition.members:
            return self._edit_body()
        member = self._random.choice(definition.members)
        member.steps = [self._step(False) for _ in range(self._random.choice((0, 1, 1, 2)))]
        return f"{definition.name}.{member.name} is made anew"

    def _edit_kind(self) -> str:
        found = [d for d in self.definitions.values() if d.kind in ("sync", "async")]
        if not found:
            return self._add()
        definition = self._random.choice(found)
        definition.kind = "async" if definition.kind == "sync" else "sync"
        definition.decorator = ""
        definition.steps = [self._step(definition.kind == "async") for _ in definition.steps]
        return f"{definition.name} becomes {definition.kind}"

    def _edit_annotations(self) -> str:
        definition, _ = self._random.choice(self._bodies() or [(Definition("x", "sync"), False)])
        definition.annotated = not definition.annotated
        return f"{definition.name} has annotations: {definition.annotated}"

    def _edit_ignore(self) -> str:
        steps = [step for definition, _ in self._bodies() for step in definition.steps]
        if not steps:
            return self._edit_body()
        step = self._random.choice(steps)
        step.ignore = None if step.ignore is not None else self._random.choice(IGNORES)
        return f"ignore{step.ignore} on {step.pattern}"

    def _edit_decorator(self) -> str:
        found = [d for d in self.definitions.values() if d.kind == "sync"]
        if not found:
            return self._add()
        definition = self._random.choice(found)
        definition.decorator = "" if definition.decorator else self._pick("decorator", other_than="")
        return f"{definition.name} is decorated by {definition.decorator!r}"

    def _edit_marker(self) -> str:
        found = [d for d, is_async in self._bodies() if not is_async and d.kind == "sync"]
        if not found:
            return self._add()
        definition = self._random.choice(found)
        markers = ('blocking("http")', "nonblocking", 'allow_blocking("wanted")')
        definition.marker = "" if definition.marker else self._random.choice(markers)
        return f"{definition.name} is marked {definition.marker!r}"

    def _edit_lines(self) -> str:
        module = self._random.choice(self.modules)
        module.comments = self._random.randint(0, 3)
        return f"{module.name} has {module.comments} comments"

    def _edit_imports(self) -> str:
        module = self._random.choice(self.modules)
        other = self._random.choice(self.modules)
        module.styles[other.name] = self._random.randrange(4)
        return f"{module.name} imports {other.name} in another way"

    def _edit_base(self) -> str:
        classes = [d for d in self.definitions.values() if d.kind in ("class", "object", "alias")]
        if not classes:
            return self._add()
        definition = self._random.choice(classes)
        wanted = ("sync", "async") if definition.kind == "alias" else ("class",)
        definition.base = self._pick(*wanted, other_than=definition.name)
        return f"{definition.name} rests on {definition.base!r}"

    def _move(self) -> str:
        home = self._random.choice(self.modules)
        if not home.names:
            return self._add()
        name = self._random.choice(home.names)
        there = self._random.choice(self.modules)
        home.names.remove(name)
        there.names.append(name)
        if self._random.random() < 0.5:
            home.exports.append(name)
        return f"{name} moves from {home.name} to {there.name}"

    def _add(self) -> str:
        definition = self._define(self._random.choice(self.modules))
        self._fill(definition)
        for other, is_async in self._bodies()[:1]:
            other.steps.append(self._step(is_async))
        return f"{definition.name} is new"

    def _remove(self) -> str:
        home = self._random.choice(self.modules)
        if len(home.names) < 2:
            return self._add()
        name = home.names.pop(self._random.randrange(len(home.names)))
        del self.definitions[name]
        return f"{name} is gone"

    def break_or_mend(self) -> str:
        """Make a syntax error, or mend it."""
        broken = [module for module in self.modules if module.is_broken]
        module = broken[0] if broken else self._random.choice(self.modules)
        module.is_broken = not module.is_broken
        return f"{module.name} is broken: {module.is_broken}"

    def _take_away(self) -> str:
        absent = [module for module in self.modules if module.is_absent]
        module = absent[0] if absent else self._random.choice(self.modules)
        module.is_absent = not module.is_absent
        return f"{module.name} is absent: {module.is_absent}"

    # Text.

    def _home(self, name: str) -> Module | None:
        return next((module for module in self.modules if name in module.names), None)

    def _used(self, module: Module) -> list[str]:
        found: set[str] = set()
        for name in module.names:
            definition = self.definitions[name]
            found |= {definition.base, definition.decorator}
            for part in (definition, *definition.members):
                found |= {step.target for step in part.steps}
        return sorted(found - {""} - set(module.names))

    def _imports(self, module: Module) -> Iterator[str]:
        by_home: dict[str, list[str]] = {}
        for name in [*self._used(module), *module.exports]:
            home = self._home(name)
            source = home.name if home is not None else self.modules[0].name
            if source != module.name and name not in by_home.get(source, ()):
                by_home.setdefault(source, []).append(name)
        for source, names in by_home.items():
            exported = [name for name in names if name in module.exports]
            if exported:
                yield f"from {self.package}.{source} import " + ", ".join(f"{n} as {n}" for n in exported)
            match module.styles.get(source, 0):
                case 0:
                    yield f"from {self.package}.{source} import {', '.join(names)}"
                case 1:
                    yield f"import {self.package}.{source}"
                case 2:
                    yield f"from {self.package} import {source}"
                case _:
                    yield f"from {self.package}.{source} import *"

    def _mention(self, name: str, module: Module) -> str:
        home = self._home(name)
        if home is None or home is module:
            return name
        prefix = {1: f"{self.package}.{home.name}.", 2: f"{home.name}."}
        return prefix.get(module.styles.get(home.name, 0), "") + name

    def _text(self, module: Module) -> str:
        lines = ["# A comment."] * module.comments
        text = "\n".join([*lines, HEADER, *self._imports(module), PRELUDE])
        for name in module.names:
            text += "\n" + self._definition(self.definitions[name], module) + "\n"
        return text + ("def :\n" if module.is_broken else "")

    def _definition(self, definition: Definition, module: Module) -> str:
        base = self._mention(definition.base, module) if definition.base else ""
        match definition.kind:
            case "class":
                head = f"class {definition.name}({base}):" if base else f"class {definition.name}:"
                parts = [self._method(m, definition, module) for m in definition.members] or ["pass"]
                return head + "\n" + "\n\n".join(indent(part, "    ") for part in parts)
            case "object":
                return f"{definition.name} = {base or 'object'}()"
            case "alias":
                return f"{definition.name} = {base or 'print'}"
            case "decorator":
                return self._decorator(definition, module)
        return self._function(definition, module)

    def _function(self, definition: Definition, module: Module) -> str:
        result = {"generator": "Iterator[int]", "context": "Iterator[int]"}.get(definition.kind, "int")
        arrow = f" -> {result}" if definition.annotated else ""
        word = "async def" if definition.kind == "async" else "def"
        body = self._body(definition, module)
        body += "\nyield 0" if definition.kind in ("generator", "context") else "\nreturn 0"
        decorators = ""
        if definition.kind == "context":
            decorators += "@contextlib.contextmanager\n"
        if definition.decorator:
            decorators += f"@{self._mention(definition.decorator, module)}\n"
        if definition.marker:
            decorators += f"@{definition.marker}\n"
        return f"{decorators}{word} {definition.name}(){arrow}:\n" + indent(body, "    ")

    def _method(self, method: Definition, owner: Definition, module: Module) -> str:
        name = method.name
        result, last = "int", "return 0"
        decorators, receiver = "", "self"
        match name:
            case "__init__":
                result, last = "None", "self.value = 0"
            case "size":
                decorators = "@property\n"
            case "make":
                decorators, receiver = "@classmethod\n", "cls"
                result, last = f'"{owner.name}"', "return cls()"
            case "other":
                result, last = f'"{owner.name}"', "return self"
            case "__iter__":
                result, last = "Iterator[int]", "yield 0"
            case "__enter__":
                result, last = "int", "return 0"
        if method.marker and name != "__init__":
            decorators += f"@{method.marker}\n"
        arrow = f" -> {result}" if method.annotated else ""
        body = self._body(method, module) + f"\n{last}"
        text = f"{decorators}def {name}({receiver}){arrow}:\n" + indent(body, "    ")
        if name == "__enter__":
            text += "\n\ndef __exit__(self, *_: object) -> None:\n    print()"
        return text

    def _decorator(self, definition: Definition, module: Module) -> str:
        body = indent(self._body(definition, module), "        ")
        match definition.form % 3:
            case 0:
                return (
                    f"def {definition.name}(f: Callable[P, T]) -> Callable[P, T]:\n"
                    "    @functools.wraps(f)\n"
                    "    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:\n"
                    f"{body}\n"
                    "        return f(*args, **kwargs)\n"
                    "    return wrapper"
                )
            case 1:
                return (
                    f"def {definition.name}(f: Callable[P, T]) -> Callable[P, Awaitable[T]]:\n"
                    "    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:\n"
                    "        return await asyncio.to_thread(f, *args, **kwargs)\n"
                    "    return wrapper"
                )
        return (
            f"def {definition.name}(f):\n"
            "    @functools.wraps(f)\n"
            "    def wrapper(*args, **kwargs):\n"
            f"{body}\n"
            "        return f(*args, **kwargs)\n"
            "    return wrapper"
        )

    def _body(self, definition: Definition, module: Module) -> str:
        lines = []
        for step in definition.steps:
            text = step.pattern.format(self._mention(step.target, module) if step.target else "")
            first, *rest = text.split("\n")
            if step.ignore is not None:
                first += f"  # type: ignore{step.ignore}"
            lines += [first, *rest]
        return "\n".join(lines or ["pass"])
