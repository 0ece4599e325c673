"""Methods of all kinds."""

import time
from pathlib import Path

import requests


class Base:
    url = "http://localhost/"

    def fetch(self) -> str:
        return requests.get(self.url).text

    def describe(self) -> str:
        return self.url

    def template(self) -> str:
        return self.hook()

    def hook(self) -> str:
        return ""

    @classmethod
    def load(cls) -> "Base":
        Path("a").read_text()
        return cls()

    @staticmethod
    def wait() -> None:
        time.sleep(1)

    @staticmethod
    def zero() -> int:
        return 0


class Child(Base):
    def describe(self) -> str:
        return super().describe().upper()

    def fetch_twice(self) -> str:
        return super().fetch() + self.fetch()


class Grandchild(Child):
    def fetch(self) -> str:
        return "cached"

    def fetch_really(self) -> str:
        return super().fetch()


class Saving:
    def save(self) -> None:
        Path("a").write_text(repr(self))


class Quiet:
    def save(self) -> None:
        print(self)


class Record(Saving, Child):
    pass


class Silent(Quiet, Saving):
    pass


async def blocks(base: Base, child: Child, grandchild: Grandchild, record: Record) -> None:
    base.fetch()  # E: blocking-http
    child.fetch()  # E: blocking-http
    child.fetch_twice()  # E: blocking-http
    grandchild.fetch_really()  # E: blocking-http
    Base.load()  # E: blocking-file
    Child.load()  # E: blocking-file
    base.load()  # E: blocking-file
    Base.wait()  # E: blocking-sleep
    child.wait()  # E: blocking-sleep
    record.save()  # E: blocking-file
    record.fetch()  # E: blocking-http
    Base.fetch(base)  # E: blocking-http


async def harmless(base: Base, child: Child, grandchild: Grandchild, silent: Silent) -> None:
    base.describe()
    child.describe()
    base.template()
    grandchild.fetch()
    Base.zero()
    silent.save()


class Async(Base):
    async def run(self) -> None:
        self.fetch()  # E: blocking-http
        super().fetch()  # E: blocking-http
        self.load()  # E: blocking-file
        self.wait()  # E: blocking-sleep
        self.describe()
        super().describe()

    @classmethod
    async def start(cls) -> None:
        cls.load()  # E: blocking-file
        cls.zero()
