"""Tells what a Python environment really has: run by the environment's own interpreter, needs nothing installed.

Reads ``{"setup": "...", "names": [[module, path], ...], "counterparts": [name, ...]}`` from stdin, and writes a list of
facts for each to stdout. A fact is ``{"error": ...}`` or a kind, whether it is async, and the parameters.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.util
import inspect
import json
import os
import sys
import types
import warnings

_ASYNC_WORDS = ("Async", "Await", "Coroutine", "Future")


def look_up(module, path):
    """The object at a path of a module, and as it stands in its class."""
    try:
        value = importlib.import_module(module)
    except ImportError as error:
        if "." not in module:
            raise
        # a public name such as os.path, or an attribute that is no module
        parent, _, last = module.rpartition(".")
        value = getattr(importlib.import_module(parent), last, None)
        if value is None:
            raise error
    static = value
    for part in path.split("."):
        if inspect.isclass(value):
            static = inspect.getattr_static(value, part, None)
            if static is None and part in _declared(value):
                static = value = Declared()
                continue
            value = getattr(value, part) if part != "__init__" else _constructor(value)
            static = value if static is None else static
        else:
            static = value = getattr(value, part)
    return value, static


class Declared:
    """An attribute that instances get and the class only declares."""


def _declared(owner):
    names = set()
    for base in owner.__mro__:
        names |= set(getattr(base, "__annotations__", {}))
    return names


def _constructor(owner):
    """What is called to make an instance: ``__init__``, or the class itself where only that has a signature."""
    method = owner.__init__
    if method is object.__init__ or isinstance(method, types.WrapperDescriptorType):
        return owner
    return method


def unwrapped(value):
    """The function inside decorators, descriptors and partials."""
    for _ in range(30):
        if isinstance(value, functools.partial):
            value = value.func
        elif isinstance(value, functools.partialmethod):
            value = value.func
        elif isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        elif isinstance(value, functools.cached_property):
            value = value.func
        elif isinstance(value, property):
            value = value.fget
        elif not inspect.isclass(value) and hasattr(value, "__wrapped__"):
            value = value.__wrapped__
        else:
            break
    return value


def is_coroutine_function(value):
    """Whether calling it gives a coroutine or an async generator."""
    return any(
        inspect.iscoroutinefunction(each) or inspect.isasyncgenfunction(each)
        for each in (value, unwrapped(value))
    )


def is_async(value):
    """Whether the result is to be awaited, iterated with ``async for`` or entered with ``async with``."""
    if is_coroutine_function(value):
        return True
    if inspect.isclass(value):
        if any(hasattr(value, name) for name in ("__aenter__", "__aiter__", "__await__")):
            return True
        return any(is_coroutine_function(inspect.getattr_static(value, name, None)) for name in dir(value))
    try:
        result = inspect.signature(unwrapped(value)).return_annotation
    except (ValueError, TypeError):
        return False
    return any(word in str(result) for word in _ASYNC_WORDS)


def kind_of(value, static):
    """What it is: ``property``, ``callable`` or ``attribute``."""
    if isinstance(static, Declared):
        return "attribute"
    descriptor = inspect.isdatadescriptor(static) or inspect.isgetsetdescriptor(static)
    if isinstance(static, (property, functools.cached_property)) or (
        descriptor and not inspect.isroutine(static)
    ):
        return "property"
    if callable(value) or isinstance(static, (staticmethod, classmethod)) or hasattr(static, "__get__"):
        return "callable"
    return "attribute"


def parameters(value, static):
    """Names and kinds, or None where Python cannot tell."""
    for each in (value, unwrapped(static)):
        try:
            found = inspect.signature(each).parameters.values()
        except (ValueError, TypeError, NameError, RecursionError):
            continue
        return [[p.name, p.kind.name.lower(), p.default is not p.empty] for p in found]
    return None


def fact(module, path):
    """All about one name."""
    try:
        value, static = look_up(module, path)
    except ImportError as error:
        return {"error": f"no module: {error}", "module": False}
    except AttributeError as error:
        return {"error": str(error), "module": True}
    except Exception as error:
        return {"error": repr(error), "module": False}
    return {
        "kind": kind_of(value, static),
        "coroutine": is_coroutine_function(static),
        "parameters": parameters(value, static),
    }


def counterpart(name):
    """Whether a dotted name exists, and is async."""
    parts = name.split(".")
    error = None
    for size in range(len(parts) - 1, 0, -1):
        module = ".".join(parts[:size])
        try:
            importlib.import_module(module)
        except ImportError as problem:
            error = error or problem
            continue
        except Exception as problem:
            return {"error": repr(problem)}
        try:
            value, static = look_up(module, ".".join(parts[size:]))
        except Exception as problem:
            return {"error": repr(problem)}
        try:
            return {"async": is_async(value) or is_async(static)}
        except Exception as problem:
            return {"error": repr(problem)}
    return {"error": str(error), "absent": importlib.util.find_spec(parts[0]) is None}


def main():
    """Answer the questions on stdin."""
    questions = json.load(sys.stdin)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    warnings.simplefilter("ignore")
    with contextlib.redirect_stdout(sys.stderr):
        exec(questions["setup"], {})
        found = {
            "names": [fact(module, path) for module, path in questions["names"]],
            "counterparts": [counterpart(name) for name in questions["counterparts"]],
        }
    json.dump(found, answers)
    answers.close()
    os._exit(0)


if __name__ == "__main__":
    main()
