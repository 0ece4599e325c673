"""Analyses modules when mypy says that it is time: first for their summaries, then for findings."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from mypy.nodes import Expression, MypyFile, TempNode
from mypy.options import Options
from mypy.types import AnyType, TypeOfAny

from loopsafe.catalogue import Catalogue
from loopsafe.codes import INTERNAL
from loopsafe.effects import Marker
from loopsafe.findings import Finding
from loopsafe.project import ModuleSummary, Project
from loopsafe.rules import CheckedModule, all_rules
from loopsafe.seam import (
    Checkers,
    Reporter,
    decided,
    is_silenced,
    keep_summary,
    kept_summary,
    module_options,
)
from loopsafe.stub_files import StubFiles
from loopsafe.stub_reader import StubError


class Engine:
    """Everything that is kept between two calls of mypy.

    Args:
        options: mypy's global options.
        declared: what the configuration says of functions.
        stubs: the effect stubs.
    """

    def __init__(self, options: Options, declared: Mapping[str, list[Marker]], stubs: StubFiles) -> None:
        self.options = options
        self.checkers = Checkers()
        self._stubs = stubs
        self._catalogue = Catalogue(stubs, options.python_version, options.platform, declared)
        self._rules = all_rules()
        self._project: Project | None = None
        self._faults: dict[str, str] = {}

    def check_user_stubs(self, guarded: Callable[[Callable[[], None]], Any]) -> None:
        """Read the user's own stubs at once, so that their mistakes are told at once."""
        for module in self._stubs.users_own:
            guarded(lambda module=module: self._catalogue.check(module))  # type: ignore[misc]

    @property
    def summaries(self) -> Mapping[str, ModuleSummary]:
        """What was found out of the modules of the running build."""
        return self._project.summaries if self._project is not None else {}

    def has_entry(self, fullname: str) -> bool:
        """Whether a stub speaks of the function that mypy knows by this name, or of the method that it overrides."""
        function, accessor, _ = fullname.partition(".setter")
        owner, _, name = function.rpartition(".")
        info = self._catalogue.info(owner)
        inherited = self._catalogue.inherited(info, name + accessor) if info is not None else None
        return inherited is not None or self._catalogue.function(fullname) is not None

    def summarise(self, modules: Mapping[str, MypyFile], tree: MypyFile) -> None:
        """Put what other modules may know of a module into its symbol table."""
        if tree.is_stub:
            return
        project = self._current(modules)
        with self._guarded(tree):
            project.analyse(tree.fullname, self._has_bodies)
        summary = project.summaries.setdefault(tree.fullname, ModuleSummary())
        keep_summary(tree, summary, project.catalogue.info("builtins.str"))

    def check(self, modules: Mapping[str, MypyFile], tree: MypyFile) -> set[str]:
        """Check a module by all rules, and report what they find.

        Returns:
            The modules whose summaries were consulted: when these change, the module has to be checked again.
        """
        if tree.is_stub:
            return set()
        project = self._current(modules)
        with self._guarded(tree):
            project.analyse(tree.fullname, self._has_bodies)
        checker = self.checkers.take(tree)
        errors = self.checkers.errors(tree)
        options = checker.options if checker else module_options(self.options, tree)
        if errors is not None and not is_silenced(errors, tree, options):
            reporter = Reporter(errors, tree, options, checker)
            with self._guarded(tree):
                self._report(project, tree, reporter)
            self._report_fault(tree, reporter)
        project.forget(tree.fullname)
        consulted = project.consulted - {tree.fullname}
        project.consulted = set()
        return consulted

    @contextmanager
    def _guarded(self, tree: MypyFile) -> Iterator[None]:
        """A fault of ours must not end the type check: it is told once for the module, and mypy goes on.

        A stub that a package brings along and that cannot be read ends it, as one of the user's own does.
        """
        try:
            yield
        except StubError as error:
            print(error, file=sys.stderr)
            raise SystemExit(2) from None
        except Exception:
            self._faults.setdefault(tree.fullname, traceback.format_exc())

    def _report_fault(self, tree: MypyFile, reporter: Reporter) -> None:
        fault = self._faults.pop(tree.fullname, None)
        if fault is None:
            return
        last = fault.strip().splitlines()[-1]
        message = f'loopsafe could not check module "{tree.fullname}": {last}'
        notes = ["This is a fault in loopsafe; please report it, with what --show-traceback prints"]
        if self.options.show_traceback:
            notes += fault.splitlines()
        with reporter.entered():
            reporter.report(Finding(INTERNAL, TempNode(AnyType(TypeOfAny.special_form)), message, notes))

    def _current(self, modules: Mapping[str, MypyFile]) -> Project:
        """The modules of the running build."""
        if self._project is None or self._project.modules is not modules:
            self._project = Project(self._catalogue, modules, kept_summary, self._decided)
        return self._project

    def _decided(self, test: Expression) -> bool | None:
        return decided(test, self.options)

    def _has_bodies(self, tree: MypyFile) -> bool:
        """Whether functions of a module are analysed by their bodies; of installed packages, only stubs speak."""
        checker = self.checkers.running(tree)
        options = checker.options if checker else self.options.clone_for_module(tree.fullname)
        return not is_silenced(self.checkers.errors(tree), tree, options)

    def _report(self, project: Project, tree: MypyFile, reporter: Reporter) -> None:
        module = CheckedModule(
            project,
            project.solved_reading(tree.fullname),
            reporter.is_enabled,
            reporter.type_of,
            reporter.has_error_at,
            reporter.mentions_at,
            self.options.python_version,
            reporter.options.check_untyped_defs,
        )
        with reporter.entered():
            for check in self._rules:
                for finding in check(module):
                    reporter.report(finding)
