"""The mypy plugin: which of mypy's hooks leads where. ``plugins = loopsafe.mypy`` in mypy's configuration."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from mypy.nodes import Expression, MypyFile
from mypy.options import Options
from mypy.plugin import FunctionContext, MethodContext, Plugin, ReportConfigContext
from mypy.types import Type

from loopsafe.catalogue import Catalogue, shipped_stub_folders
from loopsafe.options import ConfigError, read_options
from loopsafe.project import Project
from loopsafe.rules import CheckedModule, all_rules
from loopsafe.seam import Checkers, Reporter, decided, is_silenced, keep_summary, kept_summary, module_options
from loopsafe.stub_reader import StubError


class LoopsafePlugin(Plugin):
    """Makes mypy find blocking calls, coroutines that never run, and async functions called from sync code."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        ours = _or_exit(lambda: read_options(options.config_file))
        folders = [*ours.effect_stubs, *shipped_stub_folders()]
        self._catalogue = Catalogue(folders, options.python_version, options.platform, ours.declared)
        for folder in ours.effect_stubs:
            _or_exit(lambda folder=folder: self._catalogue.check(folder))
        self._checkers = Checkers()
        self._rules = all_rules()
        self._project: Project | None = None

    @property
    def _current(self) -> Project | None:
        """The modules of the running build."""
        modules = self._modules
        if modules is None:
            return None
        if self._project is None or self._project.modules is not modules:
            self._project = Project(self._catalogue, modules, kept_summary, self._decided)
        return self._project

    def _decided(self, test: Expression) -> bool | None:
        return decided(test, self.options)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """Before a module goes into the cache, let its summary go with it."""
        project = self._current
        if not ctx.is_check and project is not None and ctx.id in project.modules:
            self._summarise(project, project.modules[ctx.id])
        return self._catalogue.fingerprint

    def _summarise(self, project: Project, tree: MypyFile) -> None:
        if tree.is_stub:
            return
        project.analyse(tree.fullname, self._has_bodies)
        keep_summary(tree, project.summaries[tree.fullname], project.catalogue.info("builtins.str"))

    def _has_bodies(self, tree: MypyFile) -> bool:
        """Whether functions of a module are analysed by their bodies; of installed packages, only stubs speak."""
        checker = self._checkers.running(tree)
        options = checker.options if checker else self.options.clone_for_module(tree.fullname)
        return not is_silenced(self._checkers.errors(tree), tree, options)

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        """When the bodies of a module are checked, check them by our rules."""
        project = self._current
        if project is None or file.is_stub:
            return set()
        project.analyse(file.fullname, self._has_bodies)
        checker = self._checkers.take(file)
        errors = self._checkers.errors(file)
        options = checker.options if checker else module_options(self.options, file)
        if errors is not None and not is_silenced(errors, file, options):
            self._check(project, file, Reporter(errors, file, options, checker))
        project.forget(file.fullname)
        consulted = project.consulted - {file.fullname}
        project.consulted = set()
        return consulted

    def _check(self, project: Project, file: MypyFile, reporter: Reporter) -> None:
        module = CheckedModule(
            project,
            project.solved_reading(file.fullname),
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

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """Answers nothing; only notes the running checker."""
        self._checkers.note()
        return None

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Answers nothing; only notes the running checker."""
        self._checkers.note()
        return None


def _or_exit(action: Callable[[], Any]) -> Any:
    """Do something that the user's configuration can make fail; then end as mypy does for its own."""
    try:
        return action()
    except (ConfigError, StubError) as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None


def plugin(version: str) -> type[Plugin]:
    """The entry point that mypy calls with its version."""
    return LoopsafePlugin
