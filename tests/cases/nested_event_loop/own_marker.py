"""A project marks its own function that starts a loop."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from loopsafe import runs_event_loop


async def fetch() -> int:
    return 1


@runs_event_loop
def drive(coroutine: Coroutine[Any, Any, int]) -> int:
    return getattr(asyncio, "run")(coroutine)  # type: ignore[no-any-return]


async def main() -> None:
    with suppress(RuntimeError):
        drive(fetch())  # E: nested-event-loop
    await fetch()


if __name__ == "__main__":
    print(drive(fetch()))
    asyncio.run(main())
