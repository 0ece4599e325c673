"""A module in which mypy can make nothing of any call."""

import absent_library  # type: ignore[import-not-found]
import pika  # type: ignore[import-not-found]


async def connect() -> None:
    absent_library.connect()
    pika.BlockingConnection()  # E: blocking-network
