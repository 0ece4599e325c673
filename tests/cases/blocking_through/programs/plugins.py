"""Plugins, injectors and lazy attributes."""

from __future__ import annotations
import importlib
import os
import threading
import time
from typing import Any, Callable, ClassVar, Iterable, TypeVar, Generic, Type
from pathlib import Path

T = TypeVar("T")


class Plugin:
    name: ClassVar[str] = ""
    registry: ClassVar[dict[str, type["Plugin"]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.registry[cls.name] = cls

    def setup(self) -> None:
        raise NotImplementedError

    def execute(self, arg: str) -> str:
        return arg

    @classmethod
    def create(cls, name: str) -> "Plugin":
        return cls.registry[name]()


class DbPlugin(Plugin):
    name = "db"

    def setup(self) -> None:
        time.sleep(1)

    def execute(self, arg: str) -> str:
        return Path(arg).read_text()


class Injector:
    def __init__(self) -> None:
        self._factories: dict[type[Any], Callable[[], Any]] = {}

    def register(self, t: type[T], f: Callable[[], T]) -> None:
        self._factories[t] = f

    def get(self, t: type[T]) -> T:
        f: Callable[[], T] = self._factories[t]
        return f()

    def make(self, t: type[T]) -> T:
        return t()


class lazy(Generic[T]):
    def __init__(self, fn: Callable[[Any], T]) -> None:
        self.fn = fn

    def __get__(self, obj: Any, owner: Any = None) -> T:
        return self.fn(obj)


class Uses:
    @lazy
    def conf(self) -> str:
        return Path("x").read_text()

    @lazy
    def name(self) -> str:
        return "x"


class Slow:
    def __init__(self) -> None:
        time.sleep(1)


async def main(p: Plugin, db: DbPlugin, inj: Injector, u: Uses) -> None:
    p.setup()
    p.execute("x")
    db.setup()  # E: blocking-sleep
    db.execute("x")  # E: blocking-file
    Plugin.create("x").execute("y")
    inj.register(Slow, Slow)
    inj.get(Slow)
    u.conf  # E: blocking-file
    u.name
    Slow()  # E: blocking-sleep
    inj.make(Slow)  # E: blocking-sleep
    classes: list[type[Plugin]] = [DbPlugin]
    for c in classes:
        c()
