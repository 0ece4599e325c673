"""Dataclasses whose fields have a default factory: it runs for each object that is made without the field."""

import time
import uuid
from dataclasses import dataclass, field, InitVar
from pathlib import Path


def load_token() -> str:
    return Path("/tmp/token").read_text()


def make_id() -> str:
    return uuid.uuid4().hex


@dataclass
class Client:
    token: str = field(default_factory=load_token)
    timeout: float = 1.0


@dataclass
class Item:
    id: str = field(default_factory=make_id)
    tags: list[str] = field(default_factory=list)


@dataclass
class WithPost:
    path: InitVar[str]
    text: str = ""

    def __post_init__(self, path: str) -> None:
        self.text = Path(path).read_text()


@dataclass
class PostQuiet:
    path: InitVar[str]
    text: str = ""

    def __post_init__(self, path: str) -> None:
        self.text = path


@dataclass
class Inherits(Client):
    more: int = 0


@dataclass
class InheritsPost(WithPost):
    other: int = 0


@dataclass
class NoInit:
    stamp: str = field(init=False, default_factory=load_token)


@dataclass(frozen=True, slots=True)
class Lambda:
    text: str = field(default_factory=lambda: open("/tmp/x").read())


async def run() -> None:
    Client()  # E: blocking-file
    Client("abc")
    Client(token="abc")
    Client(timeout=3)  # E: blocking-file
    Item()
    WithPost("/tmp/a")  # E: blocking-file
    PostQuiet("/tmp/a")
    Inherits()  # E: blocking-file
    Inherits("a", 1.0, 2)
    InheritsPost("/tmp/a")  # E: blocking-file
    NoInit()  # E: blocking-file
    Lambda()  # E: blocking-file
    Lambda("a")
