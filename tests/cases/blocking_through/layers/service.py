"""The layer above."""

from . import store as files
from .store import cached, load as fetch


def load_all(names: list[str]) -> list[str]:
    return [fetch(name) for name in names]


def known(names: list[str]) -> list[str]:
    return [cached(name) for name in names]


class Service:
    def __init__(self, names: list[str]) -> None:
        self.names = names

    def texts(self) -> list[str]:
        return [files.load(name) for name in self.names]

    def sizes(self) -> list[int]:
        return [files.size(name) for name in self.names]
