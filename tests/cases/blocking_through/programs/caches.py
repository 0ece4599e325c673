"""Caches in memory and on disk."""

from __future__ import annotations
import asyncio
import json
import logging
import os
import shelve
import tempfile
import threading
import time
import urllib.request
from collections import OrderedDict, UserDict
from collections.abc import Iterator, MutableMapping
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Hashable, TypeVar, ClassVar, Final

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
log = logging.getLogger(__name__)


class DiskCache(MutableMapping[str, bytes]):
    def __init__(self, root: Path) -> None:
        self._root = root

    def _path(self, key: str) -> Path:
        return self._root / key

    def __getitem__(self, key: str) -> bytes:
        return self._path(key).read_bytes()

    def __setitem__(self, key: str, value: bytes) -> None:
        self._path(key).write_bytes(value)

    def __delitem__(self, key: str) -> None:
        self._path(key).unlink()

    def __iter__(self) -> Iterator[str]:
        return (p.name for p in self._root.iterdir())

    def __len__(self) -> int:
        return sum(1 for _ in self)


class MemCache(MutableMapping[str, bytes]):
    def __init__(self) -> None:
        self._d: dict[str, bytes] = {}
        self._lock = asyncio.Lock()

    def __getitem__(self, key: str) -> bytes:
        return self._d[key]

    def __setitem__(self, key: str, value: bytes) -> None:
        self._d[key] = value

    def __delitem__(self, key: str) -> None:
        del self._d[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._d)

    def __len__(self) -> int:
        return len(self._d)


class LRU(Generic[K, V]):
    def __init__(self, size: int) -> None:
        self.size = size
        self._data: OrderedDict[K, V] = OrderedDict()
        self._lock = threading.RLock()

    def get(self, k: K) -> V | None:
        return self._data.get(k)

    def put(self, k: K, v: V) -> None:
        self._data[k] = v
        while len(self._data) > self.size:
            self._data.popitem(last=False)


class Loader(LRU[str, str]):
    def load(self, k: str) -> str:
        v = self.get(k)
        if v is None:
            v = Path(k).read_text()
            self.put(k, v)
        return v


async def main(d: DiskCache, m: MemCache, lru: Loader) -> None:
    d["x"]  # E: blocking-file
    d["x"] = b""  # E: blocking-file
    del d["x"]  # E: blocking-path
    for k in d:  # E: blocking-path
        pass
    len(d)  # E: blocking-path
    m["x"]
    m["x"] = b""
    del m["x"]
    for k in m:
        pass
    len(m)
    lru.get("x")
    lru.put("x", "y")
    lru.load("x")  # E: blocking-file
    list(d)  # E: blocking-path
    if "x" in m:
        pass
    sorted(m)
