"""Making an object runs code: __init__, __new__, __post_init__ and default factories."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from typing_extensions import Self


class WithInit:
    def __init__(self, path: Path) -> None:
        self.text = path.read_text()

    def again(self) -> str:
        return self.text


class Inherits(WithInit):
    pass


class Overrides(WithInit):
    def __init__(self) -> None:
        self.text = ""


class CallsSuper(WithInit):
    def __init__(self) -> None:
        super().__init__(Path("a"))


class WithNew:
    def __new__(cls) -> Self:
        Path("a").touch()
        return super().__new__(cls)


@dataclass
class Plain:
    path: Path

    def load(self) -> str:
        return self.path.read_text()


@dataclass
class WithPostInit:
    path: Path

    def __post_init__(self) -> None:
        self.text = self.path.read_text()


@dataclass
class InheritsPostInit(WithPostInit):
    number: int = 0


def read() -> str:
    return Path("a").read_text()


def empty() -> str:
    return ""


class Pair(NamedTuple):
    left: Path
    right: Path

    def swap(self) -> None:
        self.left.rename(self.right)


class Meta(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        Path("a").touch()
        return super().__call__(*args, **kwargs)


class WithMeta(metaclass=Meta):
    pass


class NotAConstructor:
    def __post_init__(self) -> None:
        Path("a").touch()


def make() -> WithInit:
    return WithInit(Path("a"))


def make_plain() -> Plain:
    return Plain(Path("a"))


async def blocks() -> None:
    WithInit(Path("a"))  # E: blocking-file
    Inherits(Path("a"))  # E: blocking-file
    CallsSuper()  # E: blocking-file
    WithNew()  # E: blocking-path
    WithPostInit(Path("a"))  # E: blocking-file
    InheritsPostInit(Path("a"))  # E: blocking-file
    make()  # E: blocking-file
    Pair(Path("a"), Path("b")).swap()  # E: blocking-path
    Plain(Path("a")).load()  # E: blocking-file


async def harmless() -> None:
    Overrides().again()
    Plain(Path("a"))
    Pair(Path("a"), Path("b"))
    NotAConstructor()
    make_plain()
    print(WithInit, Inherits)
