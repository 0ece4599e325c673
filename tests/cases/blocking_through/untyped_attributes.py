# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs, no-warn-return-any
"""Attributes of classes without annotations, also those that start as None, and what containers hold."""

import contextlib
import sqlite3
from pathlib import Path

import requests


class Repository:
    def __init__(self, path):
        self.connection = sqlite3.connect(path)

    def get(self, key):
        return self.connection.execute("select ?", (key,)).fetchone()

    def close(self):
        pass


class Handler:
    repository = None

    def __init__(self, settings):
        self.repository = Repository(settings["path"])
        self._session = None
        self._name = None
        self.shards = [Repository("x") for _ in range(3)]
        self.by_name = {"a": Repository("x")}
        self.names = ["a", "b"]

    @property
    def session(self):
        if self._session is None:
            self._session = requests.Session()
        return self._session

    def name(self):
        if self._name is None:
            self._name = "handler"
        return self._name

    def shard(self):
        return self.shards[0]

    async def get(self, key):
        self.repository.get(key)  # E: blocking-database
        self.repository.close()
        self.session.get("http://localhost/")  # E: blocking-http
        self.shard().get(key)  # E: blocking-database
        self.shard().close()
        self.by_name["a"].get(key)  # E: blocking-database
        self.name().upper()
        self.names[0].upper()


@contextlib.contextmanager
def opened(path):
    file = open(path)
    try:
        yield file
    finally:
        file.close()


@contextlib.contextmanager
def entered(path):
    yield Path(path)


def folders():
    yield Path("a")


async def blocks(handler: Handler) -> None:
    for shard in handler.shards:
        shard.get(1)  # E: blocking-database
    with opened("a") as file:  # E: blocking-file
        file.read()  # E: blocking-file
    with entered("a") as path:
        path.exists()  # E: blocking-path
    for folder in folders():
        folder.exists()  # E: blocking-path


async def harmless(handler: Handler) -> None:
    for shard in handler.shards:
        shard.close()
    for name in handler.names:
        name.upper()
    with entered("a") as path:
        path.with_suffix(".b")
    for folder in folders():
        folder.with_suffix(".b")
