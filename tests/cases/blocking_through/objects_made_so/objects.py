"""Classes whose methods do what the constructor was told, and nothing else changes that."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TextIO


class Poller:
    def __init__(self, wait: bool = True, mode: str = "slow") -> None:
        self.wait = wait
        self.mode = mode

    def poll(self) -> None:
        if self.wait:
            time.sleep(1)

    @property
    def polled(self) -> bool:
        if self.wait:
            time.sleep(1)
        return True

    def __enter__(self) -> "Poller":
        self.poll()
        return self

    def __exit__(self, *args: object) -> None: ...

    def __iter__(self) -> Iterator[int]:
        self.poll()
        return iter((1, 2))

    def poll_twice(self) -> None:
        self.poll()
        self.poll()

    def poll_early(self) -> None:
        if not self.wait:
            return
        time.sleep(1)

    def poll_by_mode(self) -> None:
        if self.mode == "slow":
            time.sleep(1)

    def poll_by_another_mode(self) -> None:
        if self.mode in ("fast", "faster"):
            return
        time.sleep(1)


class Patient(Poller):
    """Has the constructor of its base class, and changes its mind."""

    def be_patient(self) -> None:
        self.wait = True


class Stubborn(Poller):
    """Tells its base class something else than it is told."""

    def __init__(self, wait: bool = False) -> None:
        super().__init__(wait=True)


class Eager:
    """Is done when it is made."""

    def __init__(self, wait: bool = True) -> None:
        self.wait = wait
        self.go()

    def go(self) -> None:
        if self.wait:
            time.sleep(1)


class Moody:
    """Changes its mind."""

    def __init__(self, wait: bool = False) -> None:
        self.wait = wait

    def be_patient(self) -> None:
        self.wait = True

    def poll(self) -> None:
        if self.wait:
            time.sleep(1)


class Circular:
    one: bool
    other: bool

    def __init__(self) -> None:
        self.one = self.other
        self.other = self.one

    def poll(self) -> None:
        if self.one:
            time.sleep(1)


@dataclass
class Job:
    name: str
    wait: bool = False

    def run(self) -> None:
        if self.wait:
            time.sleep(1)


class Never:
    WAITS: Final = False

    def __init__(self) -> None:
        self.waits: Final = False

    def poll(self) -> None:
        if self.waits or self.WAITS:
            time.sleep(1)


class Retry:
    def __init__(self, sleep: Callable[[float], None] = time.sleep) -> None:
        self.sleep = sleep

    def run(self) -> None:
        self.sleep(1)


class Slow:
    def __call__(self) -> None:
        time.sleep(1)


class Caller:
    def __init__(self, action: Slow) -> None:
        self.action = action

    def run(self) -> None:
        self.action()


class Writer:
    def __init__(self, out: TextIO) -> None:
        self.out = out

    def write(self, text: str) -> None:
        self.out.write(text)


class Report:
    def __init__(self, out: TextIO | None = None) -> None:
        self.out = out or sys.stdout

    def write(self, text: str) -> None:
        self.out.write(text)


class Console:
    def __init__(self) -> None:
        self.out = sys.stdout

    def write(self, text: str) -> None:
        self.out.write(text)


class Batch:
    """Has a list that others may fill."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def add(self, name: str) -> None:
        self.names.append(name)

    def run(self) -> None:
        for _ in self.names:
            time.sleep(1)


class Set:
    """Is set by a function of its module."""

    def __init__(self, wait: bool = False) -> None:
        self.waits = wait

    def poll(self) -> None:
        if self.waits:
            time.sleep(1)


def let_wait(waiting: Set) -> None:
    waiting.waits = True


class Log:
    """Writes to the console, but for a subclass."""

    def __init__(self) -> None:
        self.target = sys.stdout

    def write(self, text: str) -> None:
        self.target.write(text)


class FileLog(Log):
    def __init__(self, file: TextIO) -> None:
        super().__init__()
        self.target = file


@dataclass(frozen=True)
class Thawed:
    wait: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "wait", True)

    def run(self) -> None:
        if self.wait:
            time.sleep(1)


def nap(seconds: float) -> None:
    time.sleep(seconds)


def retry_with_nap() -> None:
    Retry(nap).run()


def retry_with(sleep: Callable[[float], None]) -> None:
    Retry(sleep).run()


def poll(wait: bool) -> None:
    Poller(wait).poll_twice()


def poll_all(names: Iterable[str] | None = None) -> None:
    for _ in names or ():
        time.sleep(1)


def poll_each(names: Iterable[str] = ()) -> None:
    for _ in names:
        time.sleep(1)


def poll_some(*names: str) -> None:
    for _ in names:
        time.sleep(1)


def poll_filled(names: list[str]) -> None:
    names.append("a")
    for _ in names:
        time.sleep(1)
