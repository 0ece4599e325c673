"""Named tuples, enumerations and typed dictionaries."""

import enum
import time
from pathlib import Path
from typing import NamedTuple, TypedDict


class Loc(NamedTuple):
    path: Path
    name: str

    def read(self) -> str:
        return self.path.read_text()

    @property
    def size(self) -> int:
        return self.path.stat().st_size

    @property
    def label(self) -> str:
        return self.name.upper()

    @classmethod
    def create(cls, p: str) -> "Loc":
        return cls(Path(p).resolve(), p)


class Kind(enum.Enum):
    A = "a"
    B = "b"

    def load(self) -> str:
        return Path(self.value).read_text()

    @property
    def title(self) -> str:
        return self.value.title()

    @classmethod
    def parse(cls, s: str) -> "Kind":
        return cls(s)


class Conf(TypedDict):
    path: Path
    name: str


async def main(loc: Loc, kind: Kind, conf: Conf) -> None:
    loc.read()  # E: blocking-file
    loc.size  # E: blocking-path
    loc.label
    Loc.create("x")  # E: blocking-path
    Loc(Path("x"), "n")
    path, name = loc
    path.exists()  # E: blocking-path
    loc[0].exists()  # E: blocking-path
    loc.path.name
    Kind.A.load()  # E: blocking-file
    kind.load()  # E: blocking-file
    kind.title
    Kind.parse("a")
    Kind("a").load()  # E: blocking-file
    for k in Kind:
        k.load()  # E: blocking-file
        k.title
    conf["path"].read_text()  # E: blocking-file
    conf["name"].upper()
    conf["path"].name
    [k.load() for k in Kind]  # E: blocking-file
