"""What a parameter is, or starts with, decides; it may get another value before, where a test of it tells when."""

import asyncio
import io
import time
from typing import TextIO


def secret(name: str) -> str:
    if name.startswith("env/"):
        name = name.replace("env/", "")
    if name.startswith("file/"):
        time.sleep(0.001)
    return name


def by_way(name: str, default: str = "") -> str:
    return secret(name) or default


def connect(address: "str | None" = None) -> None:
    if address:
        address = address.lower()
    if address:
        time.sleep(0.001)


def connect_anyway(address: "str | None" = None) -> None:
    if not address:
        address = "localhost"
    if address:
        time.sleep(0.001)


def store(mode: str = "fast") -> None:
    if mode == "safe":
        time.sleep(0.001)


def store_unless(mode: str) -> None:
    if mode != "fast":
        time.sleep(0.001)


def counted(left: int = 0) -> None:
    left += 1
    if left:
        time.sleep(0.001)


def lines(file: TextIO) -> list[str]:
    return [line for line in file]


async def main(text: str) -> None:
    secret("KEY")
    secret("file/a")  # E: blocking-sleep
    secret("env/file/a")  # E: blocking-sleep
    secret(text)  # E: blocking-sleep
    by_way("KEY")
    by_way("file/a")  # E: blocking-sleep
    connect()
    connect(None)
    connect("a")  # E: blocking-sleep
    connect_anyway()  # E: blocking-sleep
    store()
    store("safe")  # E: blocking-sleep
    store(text)  # E: blocking-sleep
    store_unless("fast")
    store_unless("safe")  # E: blocking-sleep
    counted()  # E: blocking-sleep
    counted(0)  # E: blocking-sleep
    lines(io.StringIO("a"))


if __name__ == "__main__":
    asyncio.run(main("file/"))
