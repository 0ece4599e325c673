"""An event loop started inside of a running one.

What: ``asyncio.run`` and its kin, called in async code, directly or through sync helpers.

Why: a thread can run one loop at a time, so the call fails with RuntimeError.

Example:
    async def main() -> None:
        asyncio.run(fetch())

Use instead:
    async def main() -> None:
        await fetch()
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import FuncDef

from loopsafe.codes import NESTED_LOOP
from loopsafe.effects import LOOP
from loopsafe.findings import Finding, chain_note, quoted
from loopsafe.roles import effects_of_given, given_roles
from loopsafe.rules import CheckedModule
from loopsafe.scopes import ASYNC


def check(module: CheckedModule) -> Iterator[Finding]:
    """Sites in async functions that start an event loop."""
    for scope in module.reading.scopes:
        if scope.kind != ASYNC or not isinstance(scope.node, FuncDef):
            continue
        for site in scope.sites:
            effect = module.effects_at(site).get(LOOP)
            if effect is None or not module.is_reachable(scope, site):
                continue
            what = "starts" if len(effect.chain) == 1 else "leads to"
            message = (
                f"{quoted(effect.start)} {what} an event loop,"
                f" but one is running in async function {quoted(scope.node.name)}"
            )
            notes = [*chain_note(scope.name, effect), 'Use "await" in async code']
            yield Finding(NESTED_LOOP, site.expr, message, notes)
    yield from _callbacks(module)


def _callbacks(module: CheckedModule) -> Iterator[Finding]:
    """Functions that start a loop, given to something that runs them on one."""
    for given in given_roles(module):
        effect = effects_of_given(module, given).get(LOOP) if given.role.name == "runs_on_loop" else None
        if effect is not None:
            message = (
                f"{quoted(effect.start)} leads to an event loop, but {quoted(given.taker)} runs it on one"
            )
            yield Finding(NESTED_LOOP, given.place, message, chain_note(given.taker, effect))
