"""``@runs_event_loop``: fails where a loop is running."""

from collections.abc import Coroutine
from typing import Any

from loopsafe import runs_event_loop


@runs_event_loop
def run(coroutine: Coroutine[Any, Any, None]) -> None:
    print(coroutine)


async def work() -> None:
    print("work")


def helper() -> None:
    run(work())


async def starts() -> None:
    run(work())  # E: nested-event-loop
    helper()  # E: nested-event-loop


def main() -> None:
    run(work())
    helper()
