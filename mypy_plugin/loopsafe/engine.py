"""Analyses modules when mypy says that it is time: first for their summaries, then for findings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from mypy.nodes import Expression, MypyFile, TempNode
from mypy.options import Options
from mypy.plugin import FunctionContext
from mypy.types import AnyType, Type, TypeOfAny

from loopsafe.catalogue import Catalogue
from loopsafe.codes import INTERNAL
from loopsafe.effects import Marker
from loopsafe.faults import Faults
from loopsafe.findings import Finding
from loopsafe.project import Project
from loopsafe.rules import CheckedModule, all_rules
from loopsafe.seam import (
    Checkers,
    Reporter,
    decided,
    is_ignored,
    keep_summary,
    kept_summary,
    module_options,
    without_collection,
)
from loopsafe.seam_daemon import (
    CHECK_NAME,
    REPORT_NAME,
    Answers,
    Dependencies,
    add_targets,
    drop_reported,
    ignores_again,
    is_daemon,
    is_followed,
    report_target,
    running_checker,
)
from loopsafe.stub_files import StubFiles
from loopsafe.stub_reader import StubError
from loopsafe.summaries import ModuleSummary


class Engine:
    """Everything that is kept between two calls of mypy.

    Args:
        options: mypy's global options.
        declared: what the configuration says of functions.
        stubs: the effect stubs.
        faults: where our own go.
    """

    def __init__(
        self, options: Options, declared: Mapping[str, list[Marker]], stubs: StubFiles, faults: Faults
    ) -> None:
        self.options = options
        self.checkers = Checkers()
        self._stubs = stubs
        self._catalogue = Catalogue(stubs, options.python_version, options.platform, declared)
        self._rules = all_rules()
        self._project: Project | None = None
        self._faults = faults
        self._is_followed = is_followed(options)
        self._in_daemon = is_daemon(options)
        self._dependencies = Dependencies()
        self._silenced: set[str] = set()
        self._stored: set[MypyFile] = set()
        self._found: dict[str, list[Finding]] = {}
        self._answers: dict[str, Answers] = {}

    def check_user_stubs(self, guarded: Callable[[Callable[[], None]], Any]) -> None:
        """Read the user's own stubs at once, so that their mistakes are told at once."""
        for module in self._stubs.users_own:
            guarded(lambda module=module: self._catalogue.check(module))  # type: ignore[misc]

    @property
    def summaries(self) -> Mapping[str, ModuleSummary]:
        """What was found out of the modules of the running build."""
        return self._project.summaries if self._project is not None else {}

    @property
    def faults(self) -> Mapping[str, str]:
        """The modules that could not be analysed by a fault of ours, with tracebacks, as far as none was reported."""
        return self._faults.untold

    def has_entry(self, fullname: str) -> bool:
        """Whether a stub speaks of the function that mypy knows by this name, or of the method that it overrides."""
        function, accessor, _ = fullname.partition(".setter")
        owner, _, name = function.rpartition(".")
        info = self._catalogue.info(owner)
        inherited = self._catalogue.inherited(info, name + accessor) if info is not None else None
        return inherited is not None or self._catalogue.function(fullname) is not None

    def summarise(self, modules: Mapping[str, MypyFile], tree: MypyFile) -> None:
        """Put what other modules may know of a module into its symbol table."""
        self._analyse(self._current(modules), tree)

    def check(self, modules: Mapping[str, MypyFile], tree: MypyFile) -> set[str]:
        """Check a module by all rules, and report what they find.

        Returns:
            The modules whose summaries were consulted: when these change, the module has to be checked again.
        """
        project = self._current(modules)
        self._silenced.discard(tree.path)
        self._analyse(project, tree)
        checker = self.checkers.take(tree)
        errors = self.checkers.errors(tree)
        if errors is not None and not is_ignored(errors, tree):
            options = checker.options if checker else module_options(self.options, tree)
            if not options.ignore_errors:
                self._check(project, tree, Reporter(errors, tree, options, checker, self._target(tree)))
        return self._done(project, tree)

    def _check(self, project: Project, tree: MypyFile, reporter: Reporter) -> None:
        with without_collection(self.options), self._guarded(tree):
            self._report(project, tree, reporter, Answers())
        self._report_fault(tree, reporter)
        if self._in_daemon:
            with self._guarded(tree), reporter.entered():
                ignores_again(reporter.errors, tree.path, reporter.options)
        if self._is_followed:
            self._follow(project, tree, reporter)

    def _done(self, project: Project, tree: MypyFile) -> set[str]:
        """Let go of a module; the modules that were consulted for it."""
        project.forget(tree.fullname)
        consulted = project.consulted - {tree.fullname}
        project.consulted = set()
        return consulted

    def hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """What to do when the daemon processes one of our targets in a module."""
        for name, action in ((CHECK_NAME, self._check_again), (REPORT_NAME, self._report_again)):
            if fullname.endswith(name):
                return partial(self._answer, action)
        return None

    def _answer(self, action: Callable[[MypyFile, Reporter], None], ctx: FunctionContext) -> Type:
        with self._faults.caught():
            checker = running_checker(ctx)
            tree = checker.tree
            reporter = Reporter(checker.errors, tree, checker.options, checker, self._target(tree))
            with self._guarded(tree):
                drop_reported(checker.errors, tree)
                action(tree, reporter)
            self._report_fault(tree, reporter)
        return ctx.default_return_type

    def _check_again(self, tree: MypyFile, reporter: Reporter) -> None:
        """Check a module of which mypy has processed some functions again."""
        assert reporter.checker is not None
        self.checkers.take(tree)
        project = self._current(reporter.checker.modules)
        self._analyse(project, tree)
        answers = self._answers.setdefault(tree.fullname, Answers())
        answers.refresh(tree, reporter.checker)
        with self._guarded(tree):
            self._report(project, tree, reporter, answers)
        self._follow(project, tree, reporter)
        self._done(project, tree)

    def _report_again(self, tree: MypyFile, reporter: Reporter) -> None:
        """Say once more what was found in a module that has not changed."""
        with reporter.entered():
            for finding in self._found.get(tree.fullname, ()):
                reporter.report(finding)

    def _analyse(self, project: Project, tree: MypyFile) -> None:
        if tree in self._stored and not self._in_daemon:
            return
        self._stored.add(tree)
        with without_collection(self.options), self._guarded(tree):
            if self._in_daemon:
                changed = project.renew(tree.fullname, self._has_bodies)
                self._dependencies.changed(tree, changed)
            else:
                project.analyse(tree.fullname, self._has_bodies)
        with self._guarded(tree):
            summary = project.summaries.setdefault(tree.fullname, ModuleSummary())
            keep_summary(tree, summary, project.catalogue.info("builtins.str"))

    def _follow(self, project: Project, tree: MypyFile, reporter: Reporter) -> None:
        """Let the daemon check the module again when something that it depends on has changed."""
        with self._guarded(tree):
            if self._in_daemon:
                add_targets(tree, project.catalogue.info("builtins.function"))
            used = project.consulted | project.imports(tree.fullname)
            self._dependencies.add(tree, used, reporter.options, reporter.checker)

    def _target(self, tree: MypyFile) -> str | None:
        return report_target(tree) if self._in_daemon else None

    @contextmanager
    def _guarded(self, tree: MypyFile) -> Iterator[None]:
        """A fault of ours must not end the type check: it is told once for the module, and mypy goes on.

        A stub that a package brings along and that cannot be read ends it, as one of the user's own does.
        """
        with self._faults.caught(tree.fullname):
            try:
                yield
            except StubError as error:
                print(error, file=sys.stderr)
                raise SystemExit(2) from None

    def _report_fault(self, tree: MypyFile, reporter: Reporter) -> None:
        fault = self._faults.take(tree.fullname)
        if fault is None:
            return
        message, notes = fault.message(tree.fullname), fault.notes(self.options)
        finding = Finding(INTERNAL, TempNode(AnyType(TypeOfAny.special_form)), message, notes)
        if self._in_daemon:
            self._found.setdefault(tree.fullname, []).append(finding)
        with reporter.entered():
            reporter.report(finding)

    def _current(self, modules: Mapping[str, MypyFile]) -> Project:
        """The modules of the running build."""
        if self._project is None or self._project.modules is not modules:
            self._project = Project(self._catalogue, modules, self._kept, self._decided)
        return self._project

    def _kept(self, tree: MypyFile) -> str | None:
        """What is kept of a module; in the daemon, what a tree with bodies had may be out of date."""
        return None if self._in_daemon and not tree.is_cache_skeleton else kept_summary(tree)

    def _decided(self, test: Expression) -> bool | None:
        return decided(test, self.options)

    def _has_bodies(self, tree: MypyFile) -> bool:
        """Whether functions of a module are analysed by their bodies; of installed packages, only stubs speak."""
        if is_ignored(self.checkers.errors(tree), tree):
            self._silenced.add(tree.path)  # in an update, the daemon no longer knows
        if tree.path in self._silenced:
            return False
        checker = self.checkers.running(tree)
        options = checker.options if checker else self.options.clone_for_module(tree.fullname)
        return not options.ignore_errors

    def _report(self, project: Project, tree: MypyFile, reporter: Reporter, answers: Answers) -> None:
        found: list[Finding] = []
        if self._in_daemon:
            self._found[tree.fullname] = found
            self._answers[tree.fullname] = answers
            answers.learn_top_level(tree, reporter.type_of)
        module = CheckedModule(
            project,
            project.solved_reading(tree.fullname),
            reporter.is_enabled,
            answers.of(reporter.type_of) if self._in_daemon else reporter.type_of,
            answers.of(reporter.has_error_at) if self._in_daemon else reporter.has_error_at,
            answers.of(reporter.mentions_at) if self._in_daemon else reporter.mentions_at,
            self.options.python_version,
            reporter.options.check_untyped_defs,
            knows_types=reporter.checker is not None or answers.know_types,
        )
        with reporter.entered():
            for check in self._rules:
                with self._guarded(tree):
                    for finding in check(module):
                        found.append(finding)
                        reporter.report(finding)
