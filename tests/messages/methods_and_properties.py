import sqlite3
from contextlib import contextmanager
from collections.abc import Iterator


class Store:
    def __init__(self, path: str) -> None:
        self.connection = sqlite3.connect(path)

    @property
    def size(self) -> int:
        return int(self.connection.execute("select count(*) from items").fetchone()[0])

    def __enter__(self) -> "Store":
        self.connection.execute("begin")
        return self

    def __exit__(self, *exc: object) -> None:
        self.connection.commit()

    def __contains__(self, name: str) -> bool:
        return bool(self.connection.execute("select 1 from items where name = ?", [name]).fetchone())


@contextmanager
def opened(path: str) -> Iterator[Store]:
    yield Store(path)


async def main(store: Store) -> None:
    Store("items.db")
    print(store.size)
    with store:
        pass
    if "tea" in store:
        pass
    with opened("items.db"):
        pass
