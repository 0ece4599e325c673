"""Abstract and Protocol methods, judged by the implementations in their own module."""

import threading
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Protocol


class Store(ABC):
    @abstractmethod
    def load(self) -> str: ...

    @abstractmethod
    def name(self) -> str: ...

    @abstractmethod
    def nobody(self) -> str: ...


class TextStore(Store):
    def load(self) -> str:
        return Path("a").read_text()

    def name(self) -> str:
        return Path("a").read_text()


class ByteStore(Store):
    def load(self) -> str:
        return Path("a").read_bytes().decode()

    def name(self) -> str:
        return "bytes"


class Cache(ABC):
    @abstractmethod
    def keep(self, key: str, text: str, times: int | None = None) -> None: ...


class MemoryCache(Cache):
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._texts: dict[str, str] = {}

    def keep(self, key: str, text: str, times: int | None = None) -> None:
        with self._lock:
            self._texts[key] = text


class FileCache(Cache):
    def keep(self, key: str, text: str, times: int | None = None) -> None:
        if times is None:
            Path(key).write_text(text)
        else:
            Path(key).write_text(text * times)


class Source(Protocol):
    def fetch(self) -> str: ...

    def label(self) -> str: ...


class FileSource(Source):
    def fetch(self) -> str:
        return Path("a").read_text()

    def label(self) -> str:
        return Path("a").read_text()


class ListSource(Source):
    def fetch(self) -> str:
        return Path("b").read_text()

    def label(self) -> str:
        return "list"


def load(store: Store) -> str:
    return store.load()


async def blocks(store: Store, source: Source, text: TextStore) -> None:
    store.load()  # E: blocking-file
    load(store)  # E: blocking-file
    source.fetch()  # E: blocking-file
    text.name()  # E: blocking-file


async def harmless(store: Store, source: Source, data: ByteStore) -> None:
    store.name()
    store.nobody()
    source.label()
    data.name()


async def one_takes_no_more_than_a_lock(cache: Cache, files: FileCache) -> None:
    cache.keep("a", "b")
    files.keep("a", "b")  # E: blocking-file


class Concrete:
    def load(self) -> str:
        return ""


class Slow(Concrete):
    def load(self) -> str:
        return Path("a").read_text()


async def declared_class_speaks(concrete: Concrete, slow: Slow) -> None:
    concrete.load()
    slow.load()  # E: blocking-file
