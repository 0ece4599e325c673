"""A sync callback that blocks the event loop when its time comes.

What: a function that blocks is handed to something that runs it on the event loop: ``call_soon``,
``add_done_callback``, ``add_reader`` and the like.

Why: the loop calls it between tasks; while it blocks, nothing else runs.

Example:
    task.add_done_callback(write_report)

Use instead:
    await task
    await asyncio.to_thread(write_report, task)
"""

from __future__ import annotations

from collections.abc import Iterator

from loopsafe.codes import BLOCKING_KINDS
from loopsafe.effects import READY, WAITS_FOR_DATA
from loopsafe.findings import Finding, chain_note, quoted, remedy
from loopsafe.roles import effects_of_given, given_roles
from loopsafe.rules import CheckedModule


def check(module: CheckedModule) -> Iterator[Finding]:
    """Callbacks where they are registered."""
    for given in given_roles(module):
        if given.role.name != "runs_on_loop" or given.scope is None:
            continue
        if module.project.promise(given.scope) == "allow":
            continue
        effects = effects_of_given(module, given)
        if given.role.when == READY:
            effects = {name: effects[name] for name in effects.keys() - WAITS_FOR_DATA}
        effect = module.worth_telling(effects)
        if effect is not None:
            message = f"{quoted(effect.start)} blocks the event loop when {quoted(given.taker)} runs it"
            notes = [*chain_note(given.taker, effect), remedy(effect, None)]
            yield Finding(BLOCKING_KINDS[effect.category], given.place, message, notes)
