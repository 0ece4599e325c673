"""`asyncio.Runner` is a loop as well."""
# python: 3.11

import asyncio
from contextlib import suppress


async def fetch() -> int:
    return 1


async def nested(runner: asyncio.Runner) -> int:
    return runner.run(fetch())  # E: nested-event-loop


def main() -> None:
    with asyncio.Runner() as runner:
        runner.run(fetch())
        with suppress(RuntimeError):
            runner.run(nested(runner))


if __name__ == "__main__":
    main()
