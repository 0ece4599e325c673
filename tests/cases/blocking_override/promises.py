"""``@nonblocking`` on a method is a promise that every override has to keep."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Protocol

from loopsafe import allow_blocking, blocking, nonblocking


class Cache(ABC):
    @abstractmethod
    @nonblocking
    def get(self, name: str) -> str: ...

    @abstractmethod
    def put(self, name: str, value: str) -> None: ...


class Memory(Cache):
    def get(self, name: str) -> str:
        return name

    def put(self, name: str, value: str) -> None:
        Path(name).write_text(value)


class Disk(Cache):
    def get(self, name: str) -> str:  # E: blocking-file
        return Path(name).read_text()

    def put(self, name: str, value: str) -> None:
        Path(name).write_text(value)


class Deeper(Memory):
    def get(self, name: str) -> str:  # E: blocking-path
        return self.find(name)

    def find(self, name: str) -> str:
        return str(Path(name).resolve())


class Marked(Cache):
    @blocking("database")
    def get(self, name: str) -> str:  # E: blocking-database
        return name

    def put(self, name: str, value: str) -> None:
        pass


class Allowed(Cache):
    @allow_blocking("one small local file")
    def get(self, name: str) -> str:
        return Path(name).read_text()

    def put(self, name: str, value: str) -> None:
        pass


class Source(Protocol):
    @nonblocking
    def peek(self) -> str: ...


class FileSource(Source):
    def peek(self) -> str:  # E: blocking-file
        return Path("a").read_text()


class ListSource(Source):
    def peek(self) -> str:
        return ""


class NoRelation:
    def get(self, name: str) -> str:
        return Path(name).read_text()


async def uses(cache: Cache, memory: Memory, source: Source) -> None:
    cache.get("a")
    memory.get("a")
    source.peek()
