"""A repository and one with a cache."""

from __future__ import annotations
import asyncio
import sqlite3
from dataclasses import dataclass, field
from typing import Any, Iterator


@dataclass
class Row:
    id: int
    name: str


class Repository:
    def __init__(self, path: str) -> None:
        self._path = path
        self._conn: sqlite3.Connection | None = None

    @property
    def conn(self) -> sqlite3.Connection:
        if self._conn is None:
            self._conn = sqlite3.connect(self._path)
        return self._conn

    def get(self, key: int) -> Row | None:
        cur = self.conn.execute("select id, name from t where id = ?", (key,))
        row = cur.fetchone()
        return Row(*row) if row else None

    def __iter__(self) -> Iterator[Row]:
        for row in self.conn.execute("select id, name from t"):
            yield Row(*row)

    def __len__(self) -> int:
        n: int = self.conn.execute("select count(*) from t").fetchone()[0]
        return n

    def close(self) -> None:
        if self._conn is not None:
            self._conn.close()


class CachedRepository(Repository):
    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._cache: dict[int, Row] = {}

    def get(self, key: int) -> Row | None:
        return self._cache.get(key)

    def __len__(self) -> int:
        return len(self._cache)

    def refresh(self) -> None:
        self._cache = {r.id: r for r in self}


async def handler(repo: Repository, cached: CachedRepository) -> None:
    repo.get(1)  # E: blocking-database
    cached.get(1)
    len(repo)  # E: blocking-database
    len(cached)
    for row in repo:  # E: blocking-database
        print(row)
    for row in cached:  # E: blocking-database
        print(row)
    [r.name for r in repo]  # E: blocking-database
    cached.refresh()  # E: blocking-database
    await asyncio.to_thread(repo.get, 1)
    await asyncio.to_thread(lambda: list(repo))
    first, *rest = repo  # E: blocking-database
    if repo:  # E: blocking-database
        pass
    if cached:
        pass
    iter(repo)
    next(iter(repo))  # E: blocking-database
    lst = list(cached)  # E: blocking-database
