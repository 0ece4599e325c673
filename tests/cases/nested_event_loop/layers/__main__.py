"""The async layer."""

import asyncio
from contextlib import suppress

from layers.service import Service


async def handler(service: Service) -> int:
    return service.number()  # E: nested-event-loop


async def main() -> None:
    with suppress(RuntimeError):
        await handler(Service())
    print(await asyncio.to_thread(Service().number))


if __name__ == "__main__":
    print(Service().number())
    asyncio.run(main())
