"""What decides: match statements, members of enums, attributes, constants, defaults that are made in the body, keywords handed on."""

import enum
import io
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final, Literal


class Mode(enum.Enum):
    MEMORY = "memory"
    DISK = "disk"


WAIT: Final = True
NO_WAIT: Final = False


def store(mode: Mode = Mode.MEMORY) -> None:
    if mode is Mode.DISK:
        Path("x").write_text("")


def store_by_match(mode: Mode = Mode.MEMORY) -> None:
    match mode:
        case Mode.MEMORY:
            pass
        case _:
            Path("x").write_text("")


def by_literal(mode: Literal["memory", "disk", "tape"]) -> None:
    match mode:
        case "disk" | "tape":
            time.sleep(0.01)
        case "memory":
            pass


def by_membership(mode: str) -> None:
    if mode in ("disk", "tape"):
        time.sleep(0.01)


def by_class(source: bytes | str | Path | None) -> None:
    match source:
        case None:
            return
        case bytes():
            source.decode()
        case str():
            open(source)
        case Path():
            source.read_text()


def by_attribute(source: str | IO[str]) -> str:
    if hasattr(source, "read"):
        return "".join(source)
    return open(source).read()


def either(verbose: bool = False, debug: bool = False) -> None:
    if verbose or debug:
        time.sleep(0.01)


def neither(verbose: bool = False, debug: bool = False) -> None:
    if not (verbose or debug):
        return
    time.sleep(0.01)


def not_both(fast: bool = True, safe: bool = True) -> None:
    if fast and safe:
        return
    time.sleep(0.01)


def for_some_time(seconds: float = 0.0) -> None:
    if seconds:
        time.sleep(seconds)


def maybe(wait: bool) -> None:
    if wait:
        time.sleep(0.01)


def first(sleep: Callable[[float], object] | None = None) -> None:
    if sleep is None:
        sleep = time.sleep
    sleep(0.01)


def second(sleep: Callable[[float], object] | None = None) -> None:
    sleep = sleep or time.sleep
    sleep(0.01)


def third(sleep: Callable[[float], object] | None = None) -> None:
    (sleep or time.sleep)(0.01)


class Client:
    def __init__(self, connect: bool = False) -> None:
        if connect:
            time.sleep(0.01)

    def get(self, wait: bool = False) -> None:
        if wait:
            time.sleep(0.01)


class Named(Client):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


def get(client: Client, **kwargs: Any) -> None:
    client.get(**kwargs)


def taken_out(**kwargs: Any) -> None:
    wait = kwargs.pop("wait", False)
    if wait:
        time.sleep(0.01)
    if kwargs.get("log"):
        open("log")


def twice(**kwargs: Any) -> None:
    wait = kwargs.get("wait", False)
    careful = kwargs.get("wait", time.monotonic())
    if wait and careful:
        time.sleep(0.01)


def by_position(function: Callable[[], object], /, *args: object) -> None:
    function()


def quick(seconds: float) -> None:
    pass


async def blocks(mode: Mode, source: str, file: IO[str]) -> None:
    store(Mode.DISK)  # E: blocking-file
    store(mode)  # E: blocking-file
    store_by_match(Mode.DISK)  # E: blocking-file
    by_literal("disk")  # E: blocking-sleep
    by_literal("tape")  # E: blocking-sleep
    by_membership("tape")  # E: blocking-sleep
    by_membership(source)  # E: blocking-sleep
    by_class("x")  # E: blocking-file
    by_class(Path("x"))  # E: blocking-file
    by_attribute("x")  # E: blocking-file
    by_attribute(file)  # E: blocking-file
    either(debug=True)  # E: blocking-sleep
    either(True)  # E: blocking-sleep
    neither(debug=True)  # E: blocking-sleep
    not_both(safe=False)  # E: blocking-sleep
    for_some_time(0.5)  # E: blocking-sleep
    maybe(WAIT)  # E: blocking-sleep
    wait = True
    maybe(wait)  # E: blocking-sleep
    first()  # E: blocking-sleep
    first(None)  # E: blocking-sleep
    second()  # E: blocking-sleep
    third()  # E: blocking-sleep
    Named(connect=True)  # E: blocking-sleep
    Named(True)  # E: blocking-sleep
    get(Client(), wait=True)  # E: blocking-sleep
    taken_out(wait=True)  # E: blocking-sleep
    taken_out(log=True)  # E: blocking-file
    twice(wait=True)  # E: blocking-sleep
    by_position(time.monotonic)
    by_position(input)  # E: blocking-console


async def harmless(names: dict[str, Any]) -> None:
    store()
    store(Mode.MEMORY)
    store_by_match()
    store_by_match(Mode.MEMORY)
    by_literal("memory")
    by_membership("memory")
    by_class(None)
    by_class(b"x")
    by_attribute(io.StringIO("x"))
    either()
    either(False, debug=False)
    neither()
    not_both()
    for_some_time()
    maybe(NO_WAIT)
    wait = False
    maybe(wait)
    first(quick)
    second(quick)
    third(quick)
    Named()
    Named(connect=False)
    get(Client())
    get(Client(), wait=False)
    taken_out()
    taken_out(wait=False)
    taken_out(other=True)
    twice()
