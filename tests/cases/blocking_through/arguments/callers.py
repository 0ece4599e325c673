"""Arguments that tell, and arguments that don't."""

import io
from typing import IO

from arguments.helpers import (
    checksum,
    checksums,
    connected,
    decides_itself,
    load,
    passes_on,
    pause,
    reload,
    sleeps_anyway,
)


async def literals(flag: bool) -> None:
    load("a")
    load("a", False)  # E: blocking-http
    load("a", cached=True)
    load("a", cached=flag)  # E: blocking-http
    reload("a")
    reload("a", refresh=True)  # E: blocking-http
    passes_on("a", True)  # E: blocking-http
    passes_on("a", False)
    passes_on("a", flag)  # E: blocking-http
    pause(True)  # E: blocking-sleep
    pause(wait=False)
    decides_itself()  # E: blocking-sleep
    sleeps_anyway(False)  # E: blocking-sleep


async def none_or_not() -> None:
    connected()  # E: blocking-sleep
    connected(None)  # E: blocking-sleep
    connected(1)


async def files(file: IO[bytes]) -> None:
    checksum(io.BytesIO())
    checksums(io.BytesIO())
    checksums(file)  # E: blocking-file


async def unknown(arguments: dict[str, bool]) -> None:
    load("a", **arguments)  # E: blocking-http
