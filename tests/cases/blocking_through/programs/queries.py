"""Chained queries."""

from __future__ import annotations
import time
import sqlite3
from pathlib import Path
from typing import Any, Generic, Iterable, Iterator, TypeVar, overload, Literal, Self

T = TypeVar("T")


class Query(Generic[T]):
    def __init__(self, model: type[T]) -> None:
        self.model = model
        self.filters: list[str] = []

    def filter(self, f: str) -> Self:
        self.filters.append(f)
        return self

    def all(self) -> list[T]:
        return [self.model() for _ in self.run()]

    def first(self) -> T | None:
        for _ in self.run():
            return self.model()
        return None

    def run(self) -> Iterator[Any]:
        conn = sqlite3.connect("x")
        yield from conn.execute("select 1")

    def __iter__(self) -> Iterator[T]:
        return iter(self.all())

    def sql(self) -> str:
        return " ".join(self.filters)

    def __str__(self) -> str:
        return self.sql()


class User:
    @classmethod
    def query(cls) -> Query[Self]:
        return Query(cls)

    def save(self) -> None:
        Path("x").write_text("x")

    def touch(self) -> None: ...


class Admin(User):
    def save(self) -> None:
        pass


async def main() -> None:
    User.query().filter("x").filter("y").sql()
    User.query().filter("x").all()  # E: blocking-database
    q = User.query().filter("x")
    q.first()  # E: blocking-database
    str(q)
    for u in q:  # E: blocking-database
        u.save()  # E: blocking-file
        u.touch()
    for a in Admin.query().filter("x"):  # E: blocking-database
        a.save()
    list(q)  # E: blocking-database
    q.run()
    if u2 := q.first():  # E: blocking-database
        u2.save()  # E: blocking-file
    [u for u in q]  # E: blocking-database
