"""Sync helpers between the handlers and the store."""

from pathlib import Path

from shop import Store, compat
from shop.contracts import Console, broadcast
from shop.decorators import logged
from shop.model import Item


def settle() -> None:
    compat.pause(0.1)


@logged
def add(store: Store, name: str) -> Item:
    item = Item(name)
    item.keep(store)
    return item


def summary(text: str) -> str:
    return compat.first_line(text)


def announce(text: str) -> None:
    broadcast([Console()], text)


def import_file(store: Store, path: Path) -> Item:
    return add(store, compat.read_all(path))
