"""Generic repositories and boxes."""

import sqlite3
import time
from pathlib import Path
from typing import Any, Callable, Generic, Sequence, TypeVar, Type
from typing_extensions import Self


class Model:
    table = "t"

    def save(self) -> Self:
        time.sleep(0.1)
        return self

    def validate(self) -> Self:
        return self

    @classmethod
    def load(cls, key: int) -> Self:
        time.sleep(0.1)
        return cls()


class User(Model):
    def greet(self) -> str:
        return "hi"


M = TypeVar("M", bound=Model)
S = TypeVar("S", str, bytes)
T = TypeVar("T")


class Repo(Generic[M]):
    def __init__(self, model: type[M]) -> None:
        self.model = model
        self.items: list[M] = []

    def get(self, k: int) -> M:
        return self.model.load(k)

    def new(self) -> M:
        return self.model()

    def first(self) -> M:
        return self.items[0]


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def unwrap(self) -> T:
        return self.value

    def map(self, f: Callable[[T], S]) -> "Box[S]":
        return Box(f(self.value))


def save_all(models: Sequence[M]) -> None:
    for m in models:
        m.save()


def check_all(models: Sequence[M]) -> None:
    for m in models:
        m.validate()


def ident(x: T) -> T:
    return x


class UserRepo(Repo[User]):
    def __init__(self) -> None:
        super().__init__(User)


async def main(users: list[User]) -> None:
    repo = Repo(User)
    repo.get(1)  # E: blocking-sleep
    repo.new()
    repo.new().greet()
    repo.first().save()  # E: blocking-sleep
    repo.first().validate()
    UserRepo().first().save()  # E: blocking-sleep
    UserRepo().first().validate().save()  # E: blocking-sleep
    save_all(users)  # E: blocking-sleep
    check_all(users)
    Box(Path("x")).unwrap().exists()  # E: blocking-path
    Box(Path("x")).value.name
    ident(Path("x")).exists()  # E: blocking-path
    ident(users[0]).save()  # E: blocking-sleep
    User.load(1)  # E: blocking-sleep
    Box(Path("x")).map(lambda p: p.read_text())  # E: blocking-file
    Box(Path("x")).map(lambda p: p.name)
