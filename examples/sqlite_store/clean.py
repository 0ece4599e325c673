"""A SQLite store that stays sync on purpose, and says so.

A row is written to a local file in less time than a thread takes to be woken up. What can grow
without bound, reading all notes, does go to a thread.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys

from loopsafe import allow_blocking


class Notes:
    @allow_blocking("opened once, before there are any requests to wait for")
    def __init__(self, path: str) -> None:
        self.path = path
        self.db = sqlite3.connect(path)
        self.db.execute("CREATE TABLE IF NOT EXISTS notes (text TEXT)")

    @allow_blocking("one short row into a local file: faster than handing it to a thread")
    def add(self, text: str) -> None:
        self.db.execute("INSERT INTO notes VALUES (?)", [text])
        self.db.commit()

    def all(self) -> list[str]:
        # SQLite connections stay in the thread that made them, so a reading thread has its own.
        db = sqlite3.connect(self.path)
        try:
            return [text for (text,) in db.execute("SELECT text FROM notes")]
        finally:
            db.close()

    def close(self) -> None:
        self.db.close()


async def main(path: str) -> None:
    notes = Notes(path)
    notes.add("buy tea")
    print(await asyncio.to_thread(notes.all))
    notes.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
