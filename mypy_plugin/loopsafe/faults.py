"""What goes wrong inside of loopsafe: it is told once for each module, and mypy goes on.

This is the part of the seam that still has to work when another part does not, because the mypy that runs has moved
something: so it asks little of mypy, and the worst case is a line on stderr.
"""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from mypy.errors import Errors
from mypy.nodes import MypyFile
from mypy.options import Options

from loopsafe.codes import INTERNAL

HOW_TO_REPORT: Final = (
    'This is a fault in loopsafe; please report it, with what mypy prints with "--no-incremental --show-traceback"'
)
_DEPTH: Final = 40


class Fault(NamedTuple):
    """An exception that should not have been, with the end of its traceback."""

    text: str

    def message(self, module: str) -> str:
        """The error line."""
        return f'loopsafe could not check module "{module}": {self.text.strip().splitlines()[-1]}'

    def notes(self, options: Options) -> list[str]:
        """What to do about it."""
        asked = self.text.splitlines() if options.show_traceback else []
        return [HOW_TO_REPORT, *asked]


class Faults:
    """The faults that are still to be told, by module."""

    def __init__(self) -> None:
        self._of_module: dict[str, Fault] = {}
        self._of_all: Fault | None = None

    @contextmanager
    def caught(self, module: str | None = None) -> Iterator[None]:
        """Let what is done for a module fail, or for all of them."""
        try:
            yield
        except Exception:
            self.add(module)

    def add(self, module: str | None = None) -> None:
        """Keep the exception that is being handled. The first one counts; others follow from it.

        Lack of memory and of stack are faults like others: mypy may well have enough of both for the rest.
        """
        if self._of_all is not None:
            return
        fault = Fault(traceback.format_exc(limit=-_DEPTH))
        if module is None:
            self._of_all = fault
        else:
            self._of_module.setdefault(module, fault)

    @property
    def of_all(self) -> str:
        """The fault that keeps all modules from being checked, if there is one."""
        return self._of_all.text if self._of_all is not None else ""

    @property
    def untold(self) -> dict[str, str]:
        """The faults of modules that are still to be told, as tracebacks."""
        return {module: fault.text for module, fault in self._of_module.items()}

    def take(self, module: str) -> Fault | None:
        """The fault of a module, for the one who tells it."""
        return self._of_module.pop(module, None)

    def tell(self, tree: MypyFile, options: Options) -> None:
        """Tell what nobody has told yet: the fault of a module, or that of all of them."""
        fault = self.take(tree.fullname) or self._of_all
        if fault is None:
            return
        try:
            _report(fault, tree, options.clone_for_module(tree.fullname))
        except Exception:
            print("\n".join([fault.message(tree.fullname), *fault.notes(options)]), file=sys.stderr)


def _report(fault: Fault, tree: MypyFile, options: Options) -> None:
    errors = errors_of(tree)
    if errors is None:
        raise LookupError("errors")
    if options.ignore_errors or tree.path in errors.ignored_files:
        return
    errors.set_file(tree.path, tree.fullname, options)
    error = errors.report(-1, -1, fault.message(tree.fullname), code=INTERNAL)
    for note in fault.notes(options):
        errors.report(-1, -1, note, code=INTERNAL, severity="note", parent_error=error)


def errors_of(tree: MypyFile) -> Errors | None:
    """Where the errors of a module go, which mypy does not hand to plugins; whoever holds the tree knows it.

    mypy's parallel workers hide what they have loaded from the garbage collector, and so from this search.
    """
    hidden = gc.get_freeze_count()
    if hidden:
        gc.unfreeze()
    try:
        for owner in gc.get_referrers(tree):
            errors = getattr(getattr(owner, "manager", None), "errors", None)
            if isinstance(errors, Errors):
                return errors
    finally:
        if hidden:
            gc.freeze()
    return None
