"""Methods that call what subclasses override; the module knows none of them."""

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator


class Job(ABC):
    """A template: ``run`` is inherited, the rest is filled in."""

    def run(self) -> int:
        self.prepare()
        return self._guarded()

    def _guarded(self) -> int:
        try:
            return self.step()
        finally:
            self.clean_up()

    def prepare(self) -> None:
        """Nothing by default."""

    @abstractmethod
    def step(self) -> int: ...

    def clean_up(self) -> None:
        pass

    def maybe(self, careful: bool = False) -> None:
        if careful:
            self.prepare()

    def total(self) -> int:
        return sum(self.rows())

    def rows(self) -> Iterator[int]:
        yield 1

    @property
    def size(self) -> int:
        return 0

    def twice(self) -> int:
        return 2 * self.size

    @classmethod
    def create(cls) -> int:
        return cls.count()

    @classmethod
    def count(cls) -> int:
        return 0


class Patient:
    """Here it is the default that waits."""

    def run(self) -> None:
        self.pause()

    def pause(self) -> None:
        time.sleep(0.01)

    def both(self) -> None:
        self.pause()
        input()


def run_any(job: Job) -> int:
    return job.run()


class Record:
    """What ``create`` makes depends on the class that it is called on."""

    def __init__(self) -> None:
        self.number = 0

    @classmethod
    def create(cls) -> int:
        return cls().number


class Saver:
    def save(self) -> None:
        pass


class LoggingSaver(Saver):
    def save(self) -> None:
        super().save()


class Named:
    def __init__(self, name: str = "", **options: str) -> None:
        super().__init__(**options)
        self.name = name


class Poller:
    def poll(self) -> None:
        self.fetch("x", wait=False)

    def join(self) -> None:
        self.fetch("x", wait=True)

    def fetch(self, name: str, wait: bool = False) -> None:
        pass


def persist(saver: Saver) -> None:
    saver.save()
