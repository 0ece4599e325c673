"""Data, in an import cycle with the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.store import Store


@dataclass
class Item:
    name: str
    price: int = 0

    def keep(self, store: Store) -> None:
        store.put(self)

    @property
    def label(self) -> str:
        return f"{self.name}: {self.price}"
