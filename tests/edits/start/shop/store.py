"""The store, in an import cycle with the data and the cache."""

import shop.cache
from shop.model import Item


class Base:
    def flush(self) -> None:
        pass


class Store(Base):
    def __init__(self, name: str) -> None:
        self.name = name
        self.items: dict[str, Item] = {}
        self.cache = shop.cache.Cache(self)

    def put(self, item: Item) -> None:
        self.items[item.name] = item
        self.cache.drop(item.name)

    def get(self, name: str) -> Item:
        return self.cache.find(name)

    def close(self) -> None:
        self.flush()
