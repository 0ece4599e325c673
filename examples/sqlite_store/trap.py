"""A SQLite store that nobody has thought about: every use of it from async code blocks."""

from __future__ import annotations

import asyncio
import sqlite3
import sys


class Notes:
    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path)
        self.db.execute("CREATE TABLE IF NOT EXISTS notes (text TEXT)")

    def add(self, text: str) -> None:
        self.db.execute("INSERT INTO notes VALUES (?)", [text])
        self.db.commit()

    def all(self) -> list[str]:
        return [text for (text,) in self.db.execute("SELECT text FROM notes")]


async def main(path: str) -> None:
    notes = Notes(path)  # E: blocking-database
    notes.add("buy tea")  # E: blocking-database
    print(notes.all())  # E: blocking-database


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
