"""The mypy plugin: which of mypy's hooks leads where. ``plugins = loopsafe.mypy`` in mypy's configuration."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import FunctionContext, MethodContext, Plugin, ReportConfigContext
from mypy.types import Type

import loopsafe.codes  # noqa: F401  (mypy has to know the error codes before it validates its options)
from loopsafe.options import ConfigError, read_options
from loopsafe.stub_files import StubFiles

if TYPE_CHECKING:
    from loopsafe.engine import Engine

_T = TypeVar("_T")

__version__ = "0"
"""A digest of all that findings depend on besides the code. mypy takes it for the version of the plugin: when it has
changed, so when the configuration has, ``dmypy run`` starts the daemon again."""


class LoopsafePlugin(Plugin):
    """Makes mypy find blocking calls, coroutines that never run, and async functions called from sync code.

    The engine is imported when the first module has to be analysed: a warm run without changes never needs it.
    """

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._ours = _or_exit(lambda: read_options(options.config_file))
        self._stubs = StubFiles(self._ours.effect_stubs)
        self._fingerprint = self._stubs.fingerprint(self._ours.declared)
        globals()["__version__"] = self._fingerprint
        if self._ours.effect_stubs:
            self._engine.check_user_stubs(_or_exit)

    @cached_property
    def _engine(self) -> Engine:
        from loopsafe.engine import Engine

        return Engine(self.options, self._ours.declared, self._stubs)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """Before a module goes into the cache, let its summary go with it.

        The answer is kept with the module and is part of its interface: when it changes, so when the effect stubs
        change that the module's package brings along, the module and all that import it are checked again.
        """
        if not ctx.is_check and self._modules is not None and ctx.id in self._modules:
            self._engine.summarise(self._modules, self._modules[ctx.id])
        brought_along = self._stubs.fingerprint_of_package(ctx.id, ctx.path) if ctx.path else ""
        return [self._fingerprint, brought_along] if brought_along else self._fingerprint

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        """When the bodies of a module are checked, check them by our rules."""
        return self._engine.check(self._modules, file) if self._modules is not None else set()

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """Answers only for the functions of our own in the daemon; otherwise notes the running checker."""
        self._note()
        return self._engine.hook(fullname) if "@" in fullname else None

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Answers nothing; only notes the running checker."""
        self._note()
        return None

    @cached_property
    def _note(self) -> Callable[[], None]:
        return self._engine.checkers.note


def _or_exit(action: Callable[[], _T]) -> _T:
    """Do something that the user's configuration can make fail; then end as mypy does for its own."""
    from loopsafe.stub_reader import StubError

    try:
        return action()
    except (ConfigError, StubError) as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None


def plugin(version: str) -> type[Plugin]:
    """The entry point that mypy calls with its version."""
    return LoopsafePlugin
