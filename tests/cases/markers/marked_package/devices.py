"""Marked functions."""

from collections.abc import Callable
from pathlib import Path

from loopsafe import allow_blocking, blocking, calls, runs_in_thread, runs_on_loop


@blocking("network", instead="asyncio.open_connection")
def probe() -> None: ...


@allow_blocking("tiny")
def tiny() -> str:
    return Path("a").read_text()


@calls("action")
def now(action: Callable[[], object]) -> None: ...


@runs_in_thread("action")
def elsewhere(action: Callable[[], object]) -> None: ...


@runs_on_loop("action")
def soon(action: Callable[[], object]) -> None: ...


class Device:
    @blocking("network")
    def send(self) -> None: ...

    def name(self) -> str:
        return tiny()
