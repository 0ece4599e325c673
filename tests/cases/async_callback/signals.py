"""Signal handlers are called, not awaited."""

import asyncio
import signal
from types import FrameType


async def stop() -> None:
    print("never")


async def handle(number: int, frame: FrameType | None) -> None:
    print(number)


def sync_handle(number: int, frame: FrameType | None) -> None:
    print(number)


def install() -> None:
    signal.signal(signal.SIGTERM, handle)  # E: async-callback
    signal.raise_signal(signal.SIGTERM)
    signal.signal(signal.SIGTERM, sync_handle)
    signal.raise_signal(signal.SIGTERM)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


if __name__ == "__main__":
    install()
