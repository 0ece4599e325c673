"""Writes random programs: valid syntax, mostly sensible names, and as much async and sync code mixed as there can be.

The same seed gives the same program. Each program is a module that imports the one before it and the one behind
it, so that import cycles, summaries and calls over modules are part of what is tried.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

_HEAD: Final = """\
import asyncio, contextlib, functools, threading, time, os, socket, subprocess, sqlite3, sys, queue
import missing_library
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import *
from loopsafe import allow_blocking, blocking, calls, nonblocking, runs_in_thread, runs_on_loop
"""
_CALLS: Final = (
    "time.sleep", "asyncio.sleep", "asyncio.gather", "asyncio.create_task", "asyncio.run", "asyncio.to_thread",
    "open", "print", "len", "map", "sorted", "super", "next", "iter", "functools.partial", "subprocess.run",
    "Path", "threading.Lock", "threading.Thread", "ThreadPoolExecutor", "queue.Queue", "socket.create_connection",
    "asyncio.get_running_loop", "threading.get_ident", "missing_library.get", "isinstance", "getattr", "type",
    "asyncio.ensure_future", "asyncio.wait_for", "asyncio.shield", "contextlib.closing", "sqlite3.connect",
)  # fmt: skip
_METHODS: Final = ("run", "read", "close", "result", "join", "acquire", "get", "submit", "call_soon", "m0", "m1", "m2")
_DECORATORS: Final = (
    "staticmethod", "classmethod", "property", "functools.cache", "functools.cached_property", "nonblocking",
    "contextlib.contextmanager", "contextlib.asynccontextmanager", "blocking", 'blocking("file")',
    'allow_blocking("reason")', 'calls("a")', 'runs_in_thread("a")', 'runs_on_loop("b")', "functools.wraps(f0)",
    "d0", "d0(1)", "missing_library.task", "missing_library.task(1, *[2], **{})", "(lambda f: f)", "f0",
)  # fmt: skip
_ATOMS: Final = (
    "x", "y", "self", "self.x", "x.a.b", "C0", "C1", "N0", "f0", "f1", "f2", "f3", "n", "nf", "ng", "1", "''", "None",
    "a", "b", "...", "missing_library.thing", "[]", "{}", "()", "self.x.y.z",
)  # fmt: skip
_BASES: Final = (
    "", "", "(C0)", "(Protocol)", "(N0)", "(threading.Thread)", "(C0, N0, metaclass=type)", "(Generic[T])",
    "(missing_library.Base)", "(NamedTuple)", "(TypedDict)", "(Enum)",
)  # fmt: skip
_BINARY: Final = ("+", "-", "*", "/", "//", "%", "**", "@", "&", "|", "^", "<<", ">>")
_COMPARE: Final = ("==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "is not")
_TYPES: Final = (
    "int", "str", "Any", "C0", "C1", "None", "Callable[..., Any]", "list[C0]", "Awaitable[int]",
    "Coroutine[Any, Any, int]", "Iterator[int]", "AsyncIterator[int]", "C0 | None", "Missing", "type[C0]",
    "asyncio.Task[int]", "Generator[C0, None, None]", "tuple[C0, ...]", "threading.Lock", "IO[str]", "object",
)  # fmt: skip
_PATTERNS: Final = (
    "_", "1", "'a'", "None", "x", "C0()", "C0(a=1)", "C1(x)", "[x, *y]", "[]", "(1, _)", "{'k': x}", "{**x}",
    "int() | str()", "C0() as y", "-1.5", "1 + 2j", "os.sep", "[C0(a=[x])]",
)  # fmt: skip


class _Writer:
    """Writes one program.

    Args:
        seed: what makes the program.
        neighbours: the modules that it imports.
    """

    def __init__(self, seed: int, neighbours: list[str]) -> None:
        self.random = random.Random(seed)
        self.neighbours = neighbours
        self.lines: list[str] = []
        self.indent = 0
        self.count = {"f": 0, "C": 0}
        self.is_async = self.in_function = self.in_loop = self.in_class = False

    def line(self, text: str) -> None:
        self.lines.append("    " * self.indent + text)

    def one(self, *choices: str) -> str:
        return self.random.choice(choices)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def module(self) -> str:
        self.lines += _HEAD.splitlines()
        for other in self.neighbours:
            form = self.one("import {0} as n", "from {0} import C0 as N0, f0 as nf, f1 as ng", "import {0} as n, {0}")
            self.line(form.format(other))
        self.line("def d0(a): return a")
        self.line("T = TypeVar('T')")
        for kind in (self.klass, self.function, self.function, *self.random.choices((self.klass, self.function), k=2)):
            kind(2)
        for _ in range(self.random.randint(0, 2)):
            self.statement(1)
        return "\n".join(self.lines) + "\n"

    # What is nested gets a smaller depth; at 0 only what has no parts is written.

    def name(self, letter: str, *others: str) -> str:
        """A name for a definition; those of the module are all different, and the first few are always there."""
        if self.indent:
            return self.one(f"{letter}0", f"{letter}1", *others)
        self.count[letter] += 1
        return f"{letter}{self.count[letter] - 1}"

    def klass(self, depth: int) -> None:
        for _ in range(self.random.choice((0, 0, 0, 1))):
            self.line(f"@{self.one('dataclass', 'final', 'runtime_checkable', 'd0')}")
        bases = _BASES if self.indent or self.count["C"] else ("",)  # the first class of a module is a plain one
        base = self.one(*bases)
        self.line(f"class {self.name('C')}{base}:")
        with_function, self.in_function = self.in_function, False
        with_async, self.is_async = self.is_async, False
        with_loop, self.in_loop = self.in_loop, False
        outer, self.in_class = self.in_class, True
        self.indent += 1
        self.line(self.one("x: int", "x = C0", "y: 'C0' = f0()", "pass", "x = y = lambda self: time.sleep(1)"))
        for _ in range(self.random.randint(0, 4)):
            if depth:
                self.function(depth - 1)
        self.indent -= 1
        self.in_class, self.in_function, self.in_loop, self.is_async = outer, with_function, with_loop, with_async

    def function(self, depth: int) -> None:
        decorators = self.random.choices(_DECORATORS, k=self.random.choice((0, 0, 0, 1, 1, 2)))
        is_property = any("property" in decorator for decorator in decorators)
        for decorator in decorators[:1] if is_property else decorators:
            self.line(f"@{decorator}")
        name = self.name("f", "m0", "m1", "m2", "__init__", "__enter__", "__exit__", "__iter__", "__next__",
                        "__call__", "__getattr__", "__add__", "__await__", "__aenter__", "__bool__", "run")  # fmt: skip
        if is_property:
            name = f"q{len(self.lines)}"  # mypy 2.4 does not survive some decorators and redefinitions of properties
        elif not decorators and self.chance(0.05):
            for kind in ("int", "C0"):
                self.lines += ["    " * self.indent + text for text in ("@overload", f"def {name}(self: {kind}): ...")]
        parameters = self.one("", "a", "a, b", "*a, **b", "a, /, b=1, *, c=f0()", "a: {0}, b: {0} = ...", "b, *, a: {0}")
        parameters = parameters.format(self.one(*_TYPES))
        if self.in_class:
            parameters = f"self, {parameters}" if self.chance(0.95) else parameters
        returns = f" -> {self.one(*_TYPES)}" if self.chance(0.5) else ""
        is_async = self.chance(0.5)
        self.line(f"{'async ' if is_async else ''}def {name}({parameters}){returns}:")
        saved = self.is_async, self.in_function, self.in_loop, self.in_class
        self.is_async, self.in_function, self.in_loop, self.in_class = is_async, True, False, False
        self.body(depth)
        self.is_async, self.in_function, self.in_loop, self.in_class = saved

    def body(self, depth: int, most: int = 4) -> None:
        self.indent += 1
        for _ in range(self.random.randint(1, most)):
            self.statement(depth)
        self.indent -= 1

    def statement(self, depth: int) -> None:
        simple = (self.assign, self.expression_statement, self.small, self.leave)
        compound = (self.branch, self.loop, self.attempt, self.enter, self.match, self.nested)
        if depth and self.chance(0.35):
            self.random.choice(compound)(depth - 1)
        else:
            self.random.choice(simple)(depth)

    def assign(self, depth: int) -> None:
        target = self.one("x", "x", "y", "self.x", "x.a", "x[0]", "x, y", "[x, *y]", "x = y", "(x, (y, _))", "_")
        if self.chance(0.1):
            self.line(f"x {self.one(*_BINARY)}= {self.expression(depth)}")
        elif self.chance(0.1):
            self.line(f"x: {self.one(*_TYPES)} = {self.expression(depth)}")
        else:
            self.line(f"{target} = {self.expression(depth)}")

    def expression_statement(self, depth: int) -> None:
        self.line(self.expression(depth + 1))

    def small(self, depth: int) -> None:
        self.line(self.one(
            "pass", "...", "'doc'", "import os.path as p", "global w", "assert x, f0()", "del x",
            "del x.a, x[0]", "raise", "raise C0() from x", "from time import sleep as s", "assert isinstance(x, C0)",
            "assert_never(x)", "reveal_type(x)", "z: Final = 1",
        ))  # fmt: skip

    def leave(self, depth: int) -> None:
        if self.in_loop and self.chance(0.3):
            self.line(self.one("break", "continue"))
        elif self.in_function and self.chance(0.6):
            self.line(f"return {self.expression(depth)}" if not self.is_async else "return")
        else:
            self.line(self.expression(depth))

    def branch(self, depth: int) -> None:
        test = self.one("x", "TYPE_CHECKING", "not x", "isinstance(x, C0)", "sys.platform == 'win32'", "True", "0",
                        "threading.get_ident() == x", "x is None", "(y := f0())", "asyncio.iscoroutine(x)")  # fmt: skip
        self.line(f"if {test}:")
        self.body(depth)
        if self.chance(0.4):
            self.line(f"elif {self.expression(depth)}:")
            self.body(depth)
        if self.chance(0.4):
            self.line("else:")
            self.body(depth)

    def loop(self, depth: int) -> None:
        if self.chance(0.3):
            self.line(f"while {self.one('True', 'x', self.expression(depth))}:")
        else:
            prefix = "async " if self.is_async and self.chance(0.4) else ""
            self.line(f"{prefix}for {self.one('x', 'x, y', 'self.x', 'x[0]')} in {self.expression(depth)}:")
        outer, self.in_loop = self.in_loop, True
        self.body(depth)
        self.in_loop = outer
        if self.chance(0.2):
            self.line("else:")
            self.body(depth)

    def attempt(self, depth: int) -> None:
        self.line("try:")
        self.body(depth)
        kind = self.one("except", "except*", "finally", "both")
        outer = self.in_loop, self.in_function
        if kind == "except*":
            self.in_loop = self.in_function = False  # nothing may leave such a handler
            self.line("except* ValueError as e:")
            self.body(0)
            self.in_loop, self.in_function = outer
            return
        if kind in ("except", "both"):
            self.line(self.one("except RuntimeError:", "except (ValueError, C0) as e:", "except BaseException as x:"))
            self.body(depth)
            if self.chance(0.3):
                self.line("else:")
                self.body(depth)
        if kind in ("finally", "both"):
            self.line("finally:")
            self.in_loop = False
            self.body(depth)
            self.in_loop = outer[0]

    def enter(self, depth: int) -> None:
        prefix = "async " if self.is_async and self.chance(0.5) else ""
        targets = ", ".join(
            self.expression(depth) + self.one("", " as x", " as self.x", " as (x, y)")
            for _ in range(self.random.randint(1, 2))
        )
        self.line(f"{prefix}with ({targets}):")
        self.body(depth)

    def match(self, depth: int) -> None:
        self.line(f"match {self.one('x', self.expression(depth))}:")
        self.indent += 1
        for _ in range(self.random.randint(1, 3)):
            pattern = self.random.choice(_PATTERNS)
            guard = f" if {self.expression(depth)}" if self.chance(0.3) or pattern in ("x", "_") else ""
            self.line(f"case {pattern}{guard}:")
            self.body(depth, 2)
        self.indent -= 1

    def nested(self, depth: int) -> None:
        if self.chance(0.8):
            self.function(depth)
        else:
            self.klass(depth)

    def expression(self, depth: int) -> str:
        if depth <= 0:
            return self.one(*_ATOMS)
        kinds: list[Callable[[int], str]] = [self.operation, self.display, self.comprehension, self.odd]
        kinds += [self.call, self.call, self.call, self.call]
        kinds += [self.awaited, self.awaited, self.awaited] if self.is_async else []
        return self.random.choice(kinds)(depth - 1)

    def call(self, depth: int) -> str:
        callee = self.one(
            *_CALLS, "f0", "f1", "f2", "f3", "C0", "C1", "ng", "x", "self.m0", "self.m1", "C0().m0", "super().m0",
            "n.f0", "nf", "N0", "(lambda: f0())", "f0(x)", "x[0]", f"({self.expression(depth)}).{self.one(*_METHODS)}",
            "cls.m0", "N0().m0", "asyncio.get_running_loop().run_in_executor", "functools.partial(f0, 1)", "x.y.z",
            "type(self).m0",
        )  # fmt: skip
        arguments = [self.expression(depth) for _ in range(self.random.randint(0, 2))]
        arguments += [self.one("*x", "key=f0", "target=f0", "a=1", "**y", "*[f0]")] if self.chance(0.25) else []
        if "**y" not in arguments:
            arguments.sort(key=lambda text: "=" in text.partition("(")[0] and text[0].isalpha())
        return f"{callee}({', '.join(arguments)})"

    def awaited(self, depth: int) -> str:
        return f"(await {self.expression(depth + 1)})"

    def operation(self, depth: int) -> str:
        left, right = self.expression(depth), self.expression(depth)
        return self.one(
            f"({left} {self.one(*_BINARY)} {right})", f"({left} {self.one(*_COMPARE)} {right})", f"(not {left})",
            f"({left} and {right})", f"({left} or {right})", f"({left} if {right} else x)", f"(-{left})",
            f"({left})[{right}]", f"({left})[1:{right}:2]", f"({left} < {right} < x)", f"({left}).a",
        )  # fmt: skip

    def display(self, depth: int) -> str:
        first, second = self.expression(depth), self.expression(depth)
        return self.one(
            f"[{first}, {second}]", f"({first}, {second})", f"{{{first}, {second}}}", f"{{{first}: {second}}}",
            f"[*{first}, {second}]", f"{{**{first}, 'k': {second}}}", "f'{x!r:>{y}} {f0()}'", "b'bytes'", "1j",
        )  # fmt: skip

    def comprehension(self, depth: int) -> str:
        prefix = "async " if self.is_async and self.chance(0.2) else ""
        loop = f"{prefix}for x in {self.one('x', 'f0()', 'open(y)', 'map(f0, y)', 'n.f0()')}"
        loop += self.one("", " if y", " for y in x", " if f1(x)")
        was, self.is_async = self.is_async, False
        item = self.expression(depth)
        self.is_async = was
        return self.one(f"[{item} {loop}]", f"{{{item} {loop}}}", f"({item} {loop})", f"{{x: {item} {loop}}}")

    def odd(self, depth: int) -> str:
        was, self.is_async = self.is_async, False
        inner = self.expression(depth)
        self.is_async = was
        choices = [f"(lambda *a, b={inner}: {inner})", f"(lambda: {inner})()", "cast(C0, x)", "(lambda x: x.run())"]
        if self.in_function:
            choices += ["(yield)", f"(yield {inner})"] + ([] if self.is_async else [f"(yield from {inner})"])
        return self.random.choice(choices)


def program(seed: int, neighbours: list[str]) -> str:
    """A program that Python can compile; the seeds of those that it cannot are passed over."""
    for attempt in range(1000):
        text = _Writer(seed + attempt * 1_000_003, neighbours).module()
        try:
            compile(text, "program", "exec", dont_inherit=True)
        except SyntaxError:
            continue
        return text
    raise AssertionError(f"no program for seed {seed}")
