"""Helpers at the bottom: nothing below them but the standard library."""

import time


def pause(seconds: float) -> None:
    time.monotonic()


def stamp() -> float:
    return time.time()
