"""What is filled in."""

import io
import time
from collections.abc import Iterator
from pathlib import Path

from .base import Job, LoggingSaver, Named, Patient, Poller, Record, Saver


class Slow(Job):
    def step(self) -> int:
        time.sleep(0.01)
        return 1


class Quick(Job):
    def step(self) -> int:
        return len(io.BytesIO(b"abc").read())


class Untidy(Quick):
    def clean_up(self) -> None:
        Path("absent").unlink(missing_ok=True)


class Prepared(Quick):
    def prepare(self) -> None:
        time.sleep(0.01)

    def rows(self) -> Iterator[int]:
        for line in open(__file__):
            yield len(line)

    @property
    def size(self) -> int:
        return Path(__file__).stat().st_size

    @classmethod
    def count(cls) -> int:
        time.sleep(0.01)
        return 1


class Heir(Prepared):
    """Overrides nothing itself."""


class Calm(Prepared):
    def prepare(self) -> None:
        """Does not wait after all."""


class Hasty(Patient):
    def pause(self) -> None:
        pass


class HastyHeir(Hasty):
    pass


class Careful(Job):
    def step(self) -> int:
        return 1

    def run(self) -> int:
        return super().run() + 1

    def clean_up(self) -> None:
        time.sleep(0.01)


class Waiting:
    """A mixin that goes before the base class."""

    def clean_up(self) -> None:
        time.sleep(0.01)


class Mixed(Waiting, Quick):
    pass


class MixedBehind(Quick, Waiting):
    pass


class SlowRecord(Record):
    def __init__(self) -> None:
        super().__init__()
        time.sleep(0.01)


class QuickRecord(SlowRecord):
    def __init__(self) -> None:
        self.number = 1


class DiskSaver(Saver):
    def save(self) -> None:
        time.sleep(0.01)


class Document(LoggingSaver, DiskSaver):
    """``super()`` in the first base class leads to the second one."""


class Engine:
    def __init__(self) -> None:
        time.sleep(0.01)


class NamedEngine(Named, Engine):
    pass


class Eager(Poller):
    def fetch(self, name: str, wait: bool = True) -> None:
        if wait:
            time.sleep(0.01)
