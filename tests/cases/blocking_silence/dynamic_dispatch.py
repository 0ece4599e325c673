"""The declared class speaks, not whatever subclass blocks somewhere."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Protocol


class Cache:
    def get(self, key: str) -> str | None:
        return None


class DiskCache(Cache):
    def get(self, key: str) -> str | None:
        return Path(key).read_text()


class Backend(ABC):
    @abstractmethod
    def get(self, key: str) -> str: ...


class MemoryBackend(Backend):
    def get(self, key: str) -> str:
        return key


class DiskBackend(Backend):
    def get(self, key: str) -> str:
        return Path(key).read_text()


class HasGet(Protocol):
    def get(self, key: str) -> str: ...


class OnDisk:
    def get(self, key: str) -> str:
        return Path(key).read_text()


class Files(Mapping[str, str]):
    def __getitem__(self, key: str) -> str:
        return Path(key).read_text()

    def __iter__(self) -> "Iterable[str]":  # type: ignore[override]
        return iter(())

    def __len__(self) -> int:
        return 0


async def uses(
    cache: Cache,
    backend: Backend,
    has_get: HasGet,
    mapping: Mapping[str, str],
    function: Callable[[str], str],
    lines: Iterable[str],
) -> None:
    cache.get("a")
    backend.get("a")
    has_get.get("a")
    mapping["a"]
    function("a")
    for line in lines:
        print(line)
