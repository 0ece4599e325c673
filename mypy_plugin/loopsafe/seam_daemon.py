"""How mypy's daemon works inside: what is checked again after an edit, and how loopsafe's check becomes a part of it.

The daemon keeps all trees. After an edit it processes the changed modules as a whole, and of the others only
*targets*: functions, methods and the top level of a module. What has to be processed follows from a map of
dependencies, from *triggers* (``<module.name>``: something that others can see has changed) to targets. Errors belong
to targets. All errors are dropped in each update; targets that had some are processed again to get them back.

Loopsafe joins in with two targets of its own in each module, functions without source, in its symbol table only. The
body of each is a call to itself, so mypy tells us by ``get_function_hook`` when it processes one:

* the *check* depends on whatever any function of the module depends on, and on the summaries of the modules that it
  uses: these are symbols, so mypy itself sees when one has changed. Then all functions of the users are processed again;
* the *report* is what the findings belong to; it says them again.

A name with an ``@`` cannot clash with one of the program, and mypy keeps it when it processes the top level again.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, Final

from mypy.build import BuildManager
from mypy.checker import TypeChecker
from mypy.errorcodes import IGNORE_WITHOUT_CODE, UNUSED_IGNORE
from mypy.errors import Errors
from mypy.nodes import (
    GDEF,
    Block,
    CallExpr,
    Expression,
    ExpressionStmt,
    FuncDef,
    MypyFile,
    NameExpr,
    Node,
    SymbolTableNode,
    TypeInfo,
)
from mypy.options import Options
from mypy.plugin import FunctionContext
from mypy.server.deps import get_dependencies
from mypy.server.trigger import make_wildcard_trigger
from mypy.types import CallableType, Instance, NoneType, Type

from loopsafe.seam import SUMMARY_NAME
from loopsafe.tree import children, walk

CHECK_NAME: Final = "@loopsafe_check"
REPORT_NAME: Final = "@loopsafe_report"
_LAST_LINE: Final = 1_000_000_000
"""Targets are processed in the order of their lines: ours after all others of their module."""


def is_followed(options: Options) -> bool:
    """Whether this is the daemon, or a run that writes a cache for it."""
    return bool(options.fine_grained_incremental or options.cache_fine_grained)


def is_daemon(options: Options) -> bool:
    """Whether this is the daemon."""
    return bool(options.fine_grained_incremental)


def add_targets(tree: MypyFile, function: TypeInfo | None) -> None:
    """Give a module our two targets.

    Args:
        tree: the module.
        function: the class of functions, ``builtins.function``.
    """
    if function is None:
        return
    for name in {CHECK_NAME, REPORT_NAME} - tree.names.keys():
        statement = ExpressionStmt(CallExpr(NameExpr(name), [], [], []))
        body = Block([statement])
        target = FuncDef(name, [], body, CallableType([], [], [], NoneType(), Instance(function, []), name))
        target._fullname = f"{tree.fullname}.{name}"
        for node in (*walk(statement), body, target):
            node.set_line(_LAST_LINE)
        tree.names[name] = SymbolTableNode(GDEF, target, module_public=False)


def _summary(module: str) -> str:
    return f"<{module}.{SUMMARY_NAME}>"


def _everything(module: str) -> str:
    return f"<{module}.@loopsafe_everything>"


def _changes(module: str) -> str:
    return f"<{module}.@loopsafe_changes>"


def running_checker(ctx: FunctionContext) -> TypeChecker:
    """The checker that has called one of our functions."""
    assert isinstance(ctx.api, TypeChecker)
    return ctx.api


class Dependencies:
    """The dependencies that we add to mypy's own."""

    def __init__(self) -> None:
        self._manager: BuildManager | None = None

    def add(self, tree: MypyFile, used: Iterable[str], options: Options, checker: TypeChecker | None) -> None:
        """Let the check of a module depend on what the module depends on.

        Args:
            tree: the module.
            used: the modules whose summaries may matter to it.
            options: its options.
            checker: its checker, if there is one, while it knows the types.
        """
        manager = self._manager_of(tree)
        if manager is None:
            return
        known = manager.fg_deps
        check = f"{tree.fullname}.{CHECK_NAME}"
        everything = _everything(tree.fullname)
        known[everything] = {check, *(name for name, *_ in tree.local_definitions(impl_only=True))}
        for trigger in (make_wildcard_trigger(tree.fullname), *map(_summary, used)):
            known.setdefault(trigger, set()).add(everything)
        if is_daemon(options):
            types = checker._type_maps[0] if checker is not None else {}
            for trigger in get_dependencies(tree, types, options.python_version, options):
                self._add_check(manager, trigger, check)

    def _add_check(self, manager: BuildManager, trigger: str, check: str) -> None:
        """Let a check depend on a trigger.

        mypy can be in the middle of a loop over what depends on a module of a package, so nothing is added there in
        place, and only one thing ever.
        """
        known = manager.fg_deps
        package = manager.modules.get(trigger[1:-1].rpartition(".")[0])
        if package is not None and package.is_package_init_file():
            through = f"{trigger[:-1]}.@loopsafe_users>"
            if through not in known:
                known[trigger] = known.get(trigger, set()) | {through}
            trigger = through
        known.setdefault(trigger, set()).add(check)

    def changed(self, tree: MypyFile, functions: Iterable[str]) -> None:
        """Let all be processed again that uses functions whose behaviour has changed, or their classes."""
        manager = self._manager_of(tree)
        if manager is None:
            return
        changed = set()
        for name in functions:
            while name != tree.fullname and name:
                changed.add(f"<{name}>")
                name = name.rpartition(".")[0]
        manager.fg_deps.setdefault(_summary(tree.fullname), set()).add(_changes(tree.fullname))
        manager.fg_deps[_changes(tree.fullname)] = changed

    def _manager_of(self, tree: MypyFile) -> BuildManager | None:
        """What mypy does not hand to plugins; all states of modules know it."""
        if self._manager is None:
            for owner in gc.get_referrers(tree):
                manager = getattr(owner, "manager", None)
                if isinstance(manager, BuildManager):
                    self._manager = manager
                    break
        return self._manager


class Answers:
    """What mypy has told about the nodes of a module, as far as it was asked.

    When some functions of a module are processed again, mypy knows the types in these and has forgotten all others.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, Any] = {}
        self._fresh: set[Node] | None = None

    def refresh(self, tree: MypyFile, checker: TypeChecker) -> None:
        """Let answers about what was processed again come from mypy, and others from memory."""
        self._fresh = set()
        for part in _parts(tree):
            if any(node in checker._type_maps[0] for node in part):
                self._fresh.update(part)

    def learn_top_level(self, tree: MypyFile, type_of: Callable[[Expression], Type | None]) -> None:
        """Ask for all types at the top level, which is not processed again when only effects have changed.

        It is left alone because that could set off mypy itself, which does not come to rest with every wrong program.
        """
        *_, top = _parts(tree)
        ask = self.of(type_of)
        for node in top:
            if isinstance(node, Expression):
                ask(node)

    @property
    def know_types(self) -> bool:
        """Whether mypy has ever told a type."""
        return any(isinstance(answer, Type) for answer in self._kept.values())

    def of(self, question: Callable[..., Any]) -> Callable[..., Any]:
        """The same question, answered from memory if need be."""

        def ask(node: Node, *rest: Hashable) -> Any:
            key = (question.__name__, node, *rest)
            if self._fresh is None or node in self._fresh or key not in self._kept:
                self._kept[key] = question(node, *rest)
            return self._kept[key]

        return ask


def _parts(tree: MypyFile) -> Iterator[list[Node]]:
    """The nodes of each function, and those of the top level."""
    top: list[Node] = []
    todo: list[Node] = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, FuncDef):
            yield list(walk(node))
        else:
            top.append(node)
            todo.extend(children(node))
    yield top


def ignores_again(errors: Errors, path: str, options: Options) -> None:
    """Look for unused ignores anew: in updates, the daemon looks for them before it tells that a module is done."""
    found = errors.error_info_map.get(path, ())
    rest = [info for info in found if info.code not in (UNUSED_IGNORE, IGNORE_WITHOUT_CODE)]
    if len(rest) == len(found):
        return
    unused = any(info.code is UNUSED_IGNORE for info in found)
    errors.error_info_map[path] = rest
    if unused:
        errors.generate_unused_ignore_errors(path)
    if errors.is_error_code_enabled(IGNORE_WITHOUT_CODE):
        errors.generate_ignore_without_code_errors(path, options.warn_unused_ignores)


def report_target(tree: MypyFile) -> str:
    """The target that findings in a module belong to."""
    return f"{tree.fullname}.{REPORT_NAME}"


def drop_reported(errors: Errors, tree: MypyFile) -> None:
    """Take back what was reported in a module."""
    errors.clear_errors_in_targets(tree.path, {report_target(tree)})
