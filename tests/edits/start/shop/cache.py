"""The third of the import cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shop.clock import stamp
from shop.model import Item

if TYPE_CHECKING:
    from shop.store import Store


class Cache:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.since = stamp()

    def find(self, name: str) -> Item:
        return self.store.items[name]

    def drop(self, name: str) -> None:
        self.since = stamp()
