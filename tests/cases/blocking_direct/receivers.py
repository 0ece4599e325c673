"""Methods on values whose class is annotated or inferred."""

from __future__ import annotations

import sqlite3
import subprocess
import threading
from concurrent.futures import Future
from pathlib import Path

import httpx
import requests

SESSION = requests.Session()


class Service:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client = httpx.Client()
        self.process: subprocess.Popen[bytes] | None = None

    async def work(self) -> None:
        self.client.get("http://localhost/")  # E: blocking-http
        (self.folder / "a").write_text("x")  # E: blocking-file
        self.folder.joinpath("a").exists()  # E: blocking-path
        if self.process is not None:
            self.process.wait()  # E: blocking-subprocess

    @classmethod
    async def make(cls) -> Service:
        return cls(Path.cwd() / Path("a").resolve())  # E: blocking-path

    @staticmethod
    async def ping(event: threading.Event) -> None:
        event.wait()  # E: blocking-lock


async def parameters(future: Future[int], rows: sqlite3.Cursor, client: httpx.Client) -> int:
    rows.fetchall()  # E: blocking-database
    client.get("http://localhost/")  # E: blocking-http
    return future.result()  # E: blocking-lock


async def locals_() -> None:
    SESSION.get("http://localhost/")  # E: blocking-http
    session = requests.Session()
    session.headers["a"] = "b"
    session.get("http://localhost/")  # E: blocking-http
    connection = sqlite3.connect("a.db")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database


async def harmless(service: Service, future: Future[int], client: httpx.AsyncClient) -> None:
    future.done()
    future.cancel()
    service.folder.with_suffix(".txt")
    await client.get("http://localhost/")
    SESSION.headers.get("a")
