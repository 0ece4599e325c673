"""Everything that depends on how mypy works inside: its phases, its checker, its errors, its cache.

mypy 2.4 processes an import cycle in two phases: first the *interface* (semantic analysis, module and class
level), then the cache is written, then the *implementation* (function bodies). What loopsafe needs of it:

* ``report_config_data(is_check=False)`` is called for each module just before its symbol table goes into
  the cache. Effects are put there, as a synthetic variable of the module: so they are stored, loaded, sent
  to other workers and hashed with the interface, and an edit that changes what a function does re-checks
  its callers.
* ``get_additional_indirect_deps(tree)`` is called when the bodies of a module are checked and their types
  still known. Errors reported there are ordinary errors. What it returns becomes a dependency.
* During any other hook, the running checker is to be had from ``checker_state``. No hook of ours answers
  for a function of the program, so none of another plugin is shadowed.

What is different in the daemon stands in ``seam_daemon``.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from mypy import build
from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.config_parser import parse_mypy_comments
from mypy.errorcodes import COMPARISON_OVERLAP, ErrorCode
from mypy.errors import CompileError, Errors
from mypy.messages import MessageBuilder
from mypy.modulefinder import BuildSource, get_search_dirs
from mypy.nodes import GDEF, Context, Expression, MypyFile, SymbolTableNode, TypeInfo, Var
from mypy.options import Options
from mypy.plugin import Plugin
from mypy.reachability import (
    ALWAYS_FALSE,
    ALWAYS_TRUE,
    MYPY_FALSE,
    MYPY_TRUE,
    infer_condition_value,
)
from mypy.scope import Scope as TargetScope
from mypy.types import Instance, LiteralType, Type
from mypy.util import get_mypy_comments

from loopsafe.faults import errors_of
from loopsafe.findings import Finding
from loopsafe.summaries import ModuleSummary

INTERNALS: Final = (
    "mypy.build.build",
    "mypy.build.BuildManager.errors",
    "mypy.build.BuildManager.fg_deps",
    "mypy.build.State.manager",
    "mypy.checker.TypeChecker._type_maps",
    "mypy.checker.TypeChecker.errors",
    "mypy.checker.TypeChecker.lookup_type_or_none",
    "mypy.checker.TypeChecker.modules",
    "mypy.checker.TypeChecker.msg",
    "mypy.checker.TypeChecker.options",
    "mypy.checker.TypeChecker.path",
    "mypy.checker.TypeChecker.tree",
    "mypy.checker.TypeChecker.tscope",
    "mypy.checker_state.checker_state.type_checker",
    "mypy.config_parser.parse_mypy_comments",
    "mypy.errorcodes.COMPARISON_OVERLAP",
    "mypy.errorcodes.error_codes",
    "mypy.errorcodes.ErrorCode.category",
    "mypy.errorcodes.ErrorCode.code",
    "mypy.errorcodes.IGNORE_WITHOUT_CODE",
    "mypy.errorcodes.UNUSED_IGNORE",
    "mypy.errors.CompileError",
    "mypy.errors.ErrorInfo.code",
    "mypy.errors.ErrorInfo.line",
    "mypy.errors.ErrorInfo.message",
    "mypy.errors.ErrorInfo.severity",
    "mypy.errors.Errors.clear_errors_in_targets",
    "mypy.errors.Errors.error_info_map",
    "mypy.errors.Errors.generate_ignore_without_code_errors",
    "mypy.errors.Errors.generate_unused_ignore_errors",
    "mypy.errors.Errors.ignored_files",
    "mypy.errors.Errors.is_error_code_enabled",
    "mypy.errors.Errors.report",
    "mypy.errors.Errors.set_file",
    "mypy.messages.MessageBuilder.fail",
    "mypy.messages.MessageBuilder.note",
    "mypy.modulefinder.BuildSource",
    "mypy.modulefinder.get_search_dirs",
    "mypy.nodes.MypyFile.imports",
    "mypy.nodes.MypyFile.is_cache_skeleton",
    "mypy.nodes.MypyFile.local_definitions",
    "mypy.nodes.MypyFile.names",
    "mypy.nodes.MypyFile.path",
    "mypy.nodes.Var._fullname",
    "mypy.nodes.Var.is_suppressed_import",
    "mypy.options.Options.apply_changes",
    "mypy.options.Options.cache_fine_grained",
    "mypy.options.Options.check_untyped_defs",
    "mypy.options.Options.clone_for_module",
    "mypy.options.Options.config_file",
    "mypy.options.Options.fine_grained_incremental",
    "mypy.options.Options.ignore_errors",
    "mypy.options.Options.platform",
    "mypy.options.Options.python_version",
    "mypy.options.Options.show_traceback",
    "mypy.options.Options.warn_unused_ignores",
    "mypy.plugin.FunctionContext",
    "mypy.plugin.MethodContext",
    "mypy.plugin.Plugin._modules",
    "mypy.plugin.Plugin.get_additional_indirect_deps",
    "mypy.plugin.Plugin.get_function_hook",
    "mypy.plugin.Plugin.get_method_hook",
    "mypy.plugin.Plugin.options",
    "mypy.plugin.Plugin.report_config_data",
    "mypy.plugin.ReportConfigContext",
    "mypy.reachability.ALWAYS_FALSE",
    "mypy.reachability.ALWAYS_TRUE",
    "mypy.reachability.infer_condition_value",
    "mypy.reachability.MYPY_FALSE",
    "mypy.reachability.MYPY_TRUE",
    "mypy.scope.Scope.module_scope",
    "mypy.server.deps.get_dependencies",
    "mypy.server.trigger.make_wildcard_trigger",
    "mypy.util.get_mypy_comments",
    "mypy.version.__version__",
)
"""All that loopsafe touches of mypy's insides, in the daemon too, besides its syntax tree (``tree.py``) and its types."""

SUMMARY_NAME: Final = "@loopsafe"
"""The variable of a module that holds what other modules may know of its functions. No name of a program has an @."""

_IGNORES: Final = re.compile(r"^#\s*mypy:.*ignore-errors.*$", re.MULTILINE)


class Checkers:
    """The checkers of the modules that mypy is working on."""

    def __init__(self) -> None:
        self._last: object = None
        self._of_module: dict[str, TypeChecker] = {}
        self._errors: Errors | None = None

    def note(self) -> None:
        """Remember the running checker. Called for every call in the program, so it has to be quick."""
        checker = checker_state.type_checker
        if checker is not self._last and isinstance(checker, TypeChecker):
            self._last = checker
            self._errors = checker.errors
            self._of_module[checker.tree.fullname] = checker

    def take(self, tree: MypyFile) -> TypeChecker | None:
        """The checker of a module, which is then forgotten here; one that mypy is done with knows no types."""
        checker = self._of_module.pop(tree.fullname, None)
        if checker is self._last:
            self._last = None
        return checker if checker is not None and checker.tree is tree and checker._type_maps[0] else None

    def running(self, tree: MypyFile) -> TypeChecker | None:
        """The checker of a module, if it was noted."""
        return self._of_module.get(tree.fullname)

    def errors(self, tree: MypyFile) -> Errors | None:
        """Where errors go, also for modules in which mypy checked nothing and no hook was ever called."""
        if self._errors is None:
            self._errors = errors_of(tree)
        return self._errors


class Reporter:
    """Reports findings in one module as ordinary mypy errors.

    Args:
        errors: where they go.
        tree: the module.
        options: the options that hold in the module.
        checker: its checker, if there was one.
        target: what the errors belong to in the daemon, if it is not the module.
    """

    def __init__(
        self,
        errors: Errors,
        tree: MypyFile,
        options: Options,
        checker: TypeChecker | None,
        target: str | None = None,
    ) -> None:
        self.errors = errors
        self._target = target
        self._tree = tree
        self._options = checker.options if checker is not None else options
        self._messages = checker.msg if checker is not None else MessageBuilder(errors, {})
        self._scope = TargetScope()
        self._path = checker.path if checker is not None else tree.path
        self.checker = checker

    @property
    def options(self) -> Options:
        """The options that hold in the module."""
        return self._options

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Let errors belong to the module."""
        errors = self.errors
        before = errors.file, errors.target_module, errors.options, errors.scope
        errors.set_file(self._path, self._tree.fullname, scope=self._scope, options=self._options)
        try:
            with self._scope.module_scope(self._tree.fullname):
                yield
        finally:
            errors.set_file(*before)

    def is_enabled(self, code: ErrorCode) -> bool:
        """Whether the module wants errors of that code."""
        return self.errors.is_error_code_enabled(code)

    def type_of(self, expr: Expression) -> Type | None:
        """The type that mypy inferred for an expression."""
        return self.checker.lookup_type_or_none(expr) if self.checker is not None else None

    def has_error_at(self, place: Context, code: str) -> bool:
        """Whether mypy has reported an error of that code at a place."""
        return any(
            info.line == place.line and info.code is not None and info.code.code == code
            for info in self.errors.error_info_map.get(self._path, ())
        )

    def mentions_at(self, place: Context, text: str) -> bool:
        """Whether mypy has reported an error at a place that has some text in it.

        That the operands of a comparison do not overlap is another mistake than the one that made them what they are.
        """
        return any(
            info.line == place.line
            and info.severity == "error"
            and text in info.message
            and info.code is not COMPARISON_OVERLAP
            for info in self.errors.error_info_map.get(self._path, ())
        )

    def report(self, finding: Finding) -> None:
        """Report a finding with its notes."""
        before = len(self.errors.error_info_map.get(self._path, ()))
        error = None
        if finding.message is not None:
            error = self._messages.fail(finding.message, finding.place, code=finding.code)
        for note in finding.notes:
            self._messages.note(note, finding.place, code=finding.code, parent_error=error)
        if self._target is not None:
            for info in self.errors.error_info_map.get(self._path, ())[before:]:
                info.target = self._target


@contextmanager
def without_collection(options: Options) -> Iterator[None]:
    """Let the garbage collector rest while a module is analysed, and hold what is left for long-lived.

    One collection costs as much as the analysis of ten thousand lines, and the thousands of small objects of an analysis,
    which are freed without it, would bring it about. mypy does the same for what it loads from its cache: see "freeze()"
    in its ``build.py``. A daemon lives long, so there it is left as it is.
    """
    if options.fine_grained_incremental or not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        gc.enable()


def decided(test: Expression, options: Options) -> bool | None:
    """The value of a test that mypy knows beforehand, by platform and Python version."""
    value = infer_condition_value(test, options)
    return (
        True if value in (ALWAYS_TRUE, MYPY_TRUE) else False if value in (ALWAYS_FALSE, MYPY_FALSE) else None
    )


def is_ignored(errors: Errors | None, tree: MypyFile) -> bool:
    """Whether errors in a file are ignored, as in installed packages; mypy leaves out most of its bodies then."""
    return errors is not None and tree.path in errors.ignored_files


def module_options(options: Options, tree: MypyFile) -> Options:
    """The options that hold in a module for which mypy made no checker, inline comments included."""
    found = options.clone_for_module(tree.fullname)
    try:
        comments = get_mypy_comments(Path(tree.path).read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return found
    if comments:
        changes, _ = parse_mypy_comments(comments, found)
        found = found.apply_changes(changes)
    return found


def keep_summary(tree: MypyFile, summary: ModuleSummary, string: TypeInfo | None) -> None:
    """Put a summary into the symbol table of its module, where mypy's cache takes it up."""
    text = summary.to_text()
    tree.names.pop(SUMMARY_NAME, None)
    if text == "{}" or string is None:
        return
    variable = Var(SUMMARY_NAME, LiteralType(text, Instance(string, [])))
    variable._fullname = f"{tree.fullname}.{SUMMARY_NAME}"
    tree.names[SUMMARY_NAME] = SymbolTableNode(GDEF, variable, module_public=False)


def kept_summary(tree: MypyFile) -> str | None:
    """The summary of a module that came from the cache; None if it was not made yet."""
    symbol = tree.names.get(SUMMARY_NAME)
    if symbol is not None and isinstance(symbol.node, Var) and isinstance(symbol.node.type, LiteralType):
        return str(symbol.node.type.value)
    return "{}" if tree.is_cache_skeleton else None


class BuildFailed(Exception):
    """Mypy cannot analyse the sources; the text is one line."""


def search_path(python: str) -> list[Path]:
    """The folders in which an interpreter finds installed packages."""
    try:
        beside, installed = get_search_dirs(python)
    except CompileError as error:
        raise BuildFailed(error.messages[0]) from None
    return [Path(folder) for folder in (*beside, *installed)]


def analyse_sources(
    sources: Mapping[str, Path], python: str, plugin_for: Callable[[Options], Plugin]
) -> Mapping[str, MypyFile]:
    """Let mypy analyse installed modules as if they were the user's own, with no cache.

    Being named as sources, their errors are not silenced, and so their bodies not left out.

    Args:
        sources: the file of each module.
        python: the interpreter for which they are installed.
        plugin_for: makes the plugin that looks on.

    Returns:
        All modules of the build.

    Raises:
        BuildFailed: one of them cannot be analysed at all.
    """
    options = Options()
    options.python_executable = python
    options.incremental = False
    options.follow_untyped_imports = True
    named = [BuildSource(str(path), module, _unsilenced(path)) for module, path in sources.items()]
    try:
        return build.build(named, options, extra_plugins=[plugin_for(options)]).files
    except CompileError as error:
        raise BuildFailed(error.messages[0] if error.messages else str(error)) from None


def _unsilenced(path: Path) -> str | None:
    """The text of a file that asks mypy to ignore its errors, without that wish; None of any other."""
    text = path.read_bytes()
    return _IGNORES.sub("# ", text.decode("utf-8", "replace")) if b"ignore-errors" in text else None
