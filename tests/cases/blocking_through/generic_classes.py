"""Generic classes, Self, NewType, aliases and bounded type variables."""

from pathlib import Path
from typing import Generic, NewType, TypeAlias, TypeVar

import requests
from typing_extensions import Self

T = TypeVar("T")
S = TypeVar("S", bound="Store")


class Store:
    def load(self) -> str:
        return Path("a").read_text()

    def name(self) -> str:
        return "a"

    def configured(self) -> Self:
        return self


class Disk(Store):
    pass


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    def get(self) -> T:
        return self.item

    def save(self) -> None:
        Path("box").write_text(repr(self.item))


class StoreBox(Box[Store]):
    pass


Alias: TypeAlias = Store
Shelf = Box[Store]
Special = NewType("Special", Store)


def load(store: S) -> S:
    store.load()
    return store


def first(items: list[T]) -> T:
    return items[0]


def through_box(box: Box[Store]) -> str:
    return box.get().load()


def through_shelf(box: Shelf) -> str:
    return box.item.load()


def through_subclass(box: StoreBox) -> str:
    return box.get().load()


def through_alias(store: Alias) -> str:
    return store.load()


def through_newtype(store: Special) -> str:
    return store.load()


def through_self(disk: Disk) -> str:
    return disk.configured().configured().load()


def through_function(stores: list[Disk]) -> str:
    return first(stores).load()


def through_class(kind: type[Store]) -> str:
    return kind().load()


def quiet_box(box: Box[Path]) -> str:
    return box.get().name


async def uses(box: Box[str], store: Store, disk: Disk, shelf: Shelf, special: Special) -> None:
    box.save()  # E: blocking-file
    load(disk)  # E: blocking-file
    through_box(Box(store))  # E: blocking-file
    through_shelf(shelf)  # E: blocking-file
    through_subclass(StoreBox(store))  # E: blocking-file
    through_alias(store)  # E: blocking-file
    through_newtype(special)  # E: blocking-file
    through_self(disk)  # E: blocking-file
    through_function([disk])  # E: blocking-file
    through_class(Disk)  # E: blocking-file
    disk.configured().load()  # E: blocking-file
    shelf.get().load()  # E: blocking-file


async def harmless(box: Box[str], paths: Box[Path], disk: Disk, special: Special) -> None:
    box.get().upper()
    quiet_box(paths)
    disk.configured().name()
    special.name()
    first([disk]).name()


def session_box(box: Box[requests.Session]) -> None:
    box.item.get("http://localhost/")


def dict_box(box: Box[dict[str, str]]) -> None:
    box.item.get("http://localhost/")


async def same_method_name(
    sessions: Box[requests.Session], dicts: Box[dict[str, str]]
) -> None:
    session_box(sessions)  # E: blocking-http
    dict_box(dicts)


class Model:
    def save(self) -> None:
        Path("x").write_text("")


class MemoryModel(Model):
    def save(self) -> None:
        pass


class LoudModel(MemoryModel):
    def save(self) -> None:
        Path("y").write_text("")


ModelT = TypeVar("ModelT", bound=Model)


def save(item: ModelT) -> ModelT:
    item.save()
    return item


def save_any(item: Model) -> None:
    item.save()


async def by_the_argument(model: Model) -> None:
    save(model)  # E: blocking-file
    save_any(model)  # E: blocking-file
    save(Model())  # E: blocking-file
    save(LoudModel())  # E: blocking-file
    save(MemoryModel())
    save_any(MemoryModel())
