"""Snapshots of files, and what the standard library does with them."""

from __future__ import annotations
import asyncio
import contextvars
import copy
import hashlib
import json
import operator
import pickle
import random
import re
import secrets
import struct
import textwrap
import uuid
import zlib
import base64
import collections
import datetime
import decimal
import enum
import functools
import itertools
import types
import typing
from functools import reduce, total_ordering
from operator import attrgetter, itemgetter, methodcaller
from pathlib import Path


@total_ordering
class Version:
    def __init__(self, s: str) -> None:
        self.s = s

    def __eq__(self, o: object) -> bool:
        return isinstance(o, Version) and self.s == o.s

    def __lt__(self, o: "Version") -> bool:
        return self.s < o.s


class Snapshot:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __deepcopy__(self, memo: object) -> "Snapshot":
        return Snapshot(self.path)

    def __reduce__(self) -> tuple[object, ...]:
        return (Snapshot, (self.path,))

    @functools.cached_property
    def digest(self) -> str:
        return hashlib.md5(self.path.read_bytes()).hexdigest()

    @functools.lru_cache(maxsize=None)
    def lines(self) -> list[str]:
        return self.path.read_text().splitlines()

    @functools.singledispatchmethod
    def add(self, o: object) -> None:
        print(o)

    @property
    def stem(self) -> str:
        return self.path.stem

    @stem.setter
    def stem(self, v: str) -> None:
        self.path.rename(v)

    @stem.deleter
    def stem(self) -> None:
        self.path.unlink()


async def main(s: Snapshot, v: Version, paths: list[Path]) -> None:
    sorted([v, v])
    v < v
    v >= v
    copy.deepcopy(s)
    pickle.dumps(s)
    s.digest  # E: blocking-file
    s.lines()  # E: blocking-file
    s.add(3)
    s.stem
    s.stem = "x"  # E: blocking-path
    del s.stem  # E: blocking-path
    sorted(paths, key=attrgetter("name"))
    list(map(attrgetter("name"), paths))
    list(map(str, paths))
    [str(p) for p in paths]
    uuid.uuid4()
    secrets.token_hex()
    random.random()
    datetime.datetime.now()
    json.dumps({"a": 1}, default=str)
    reduce(operator.add, [1, 2])
    collections.Counter(str(p) for p in paths)
    list(itertools.accumulate([1, 2]))
    " ".join(map(str, paths))
    "".join(p.read_text() for p in paths)  # E: blocking-file
    hashlib.sha256(b"").hexdigest()
    base64.b64encode(b"")
    {p: p.stat() for p in paths}  # E: blocking-path
    {p.name: p for p in paths}
    min((p.stat().st_size for p in paths), default=0)  # E: blocking-path
    sum(len(str(p)) for p in paths)
    next((p for p in paths if p.exists()), None)  # E: blocking-path
    next((p for p in paths if p.name), None)
    dict.fromkeys(paths)
    list(zip(paths, map(Path.exists, paths)))  # E: blocking-path
    list(filter(None, paths))
    list(filter(lambda p: p.is_file(), paths))  # E: blocking-path
    [*filter(lambda p: p.suffix, paths)]
