"""The exit status is a coroutine."""

import asyncio
from contextlib import suppress


async def main() -> int:
    return 0


if __name__ == "__main__":
    with suppress(SystemExit):
        raise SystemExit(main())  # E: async-from-sync
    with suppress(SystemExit):
        raise SystemExit(asyncio.run(main()))
