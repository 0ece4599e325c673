"""Analyses modules when mypy says that it is time: first for their summaries, then for findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mypy.nodes import Expression, MypyFile
from mypy.options import Options

from loopsafe.catalogue import Catalogue
from loopsafe.effects import Marker
from loopsafe.project import Project
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
        self._catalogue = Catalogue(stubs.files, options.python_version, options.platform, declared)
        self._rules = all_rules()
        self._project: Project | None = None

    def check_user_stubs(self, guarded: Callable[[Callable[[], None]], Any]) -> None:
        """Read the user's own stubs at once, so that their mistakes are told at once."""
        for module in self._stubs.users_own:
            guarded(lambda module=module: self._catalogue.check(module))  # type: ignore[misc]

    def summarise(self, modules: Mapping[str, MypyFile], tree: MypyFile) -> None:
        """Put what other modules may know of a module into its symbol table."""
        if tree.is_stub:
            return
        project = self._current(modules)
        project.analyse(tree.fullname, self._has_bodies)
        keep_summary(tree, project.summaries[tree.fullname], project.catalogue.info("builtins.str"))

    def check(self, modules: Mapping[str, MypyFile], tree: MypyFile) -> set[str]:
        """Check a module by all rules, and report what they find.

        Returns:
            The modules whose summaries were consulted: when these change, the module has to be checked again.
        """
        if tree.is_stub:
            return set()
        project = self._current(modules)
        project.analyse(tree.fullname, self._has_bodies)
        checker = self.checkers.take(tree)
        errors = self.checkers.errors(tree)
        options = checker.options if checker else module_options(self.options, tree)
        if errors is not None and not is_silenced(errors, tree, options):
            self._report(project, tree, Reporter(errors, tree, options, checker))
        project.forget(tree.fullname)
        consulted = project.consulted - {tree.fullname}
        project.consulted = set()
        return consulted

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
