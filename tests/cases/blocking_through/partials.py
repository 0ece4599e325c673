"""partial, singledispatch and overloads."""

import functools
import time
from pathlib import Path
from typing import overload


def read(path: str, encoding: str) -> str:
    return Path(path).read_text(encoding)


def join(left: str, right: str) -> str:
    return left + right


read_utf8 = functools.partial(read, encoding="utf-8")
pause = functools.partial(time.sleep, 1)
no_pause = functools.partial(time.sleep, 0)
join_a = functools.partial(join, "a")


@functools.singledispatch
def save(thing: object) -> None:
    Path("a").write_text(repr(thing))


@save.register
def _(thing: int) -> None:
    print(thing)


@functools.singledispatch
def show(thing: object) -> None:
    print(thing)


@overload
def load(name: str) -> str: ...
@overload
def load(name: Path) -> bytes: ...
def load(name: str | Path) -> str | bytes:
    return Path(name).read_text()


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value: int | str) -> int | str:
    return value * 2


class Store:
    @overload
    def get(self, key: int) -> int: ...
    @overload
    def get(self, key: str) -> str: ...
    def get(self, key: int | str) -> int | str:
        Path("a").read_text()
        return key


def uses_partial() -> str:
    local = functools.partial(read, "a")
    return local("utf-8")


async def blocks(store: Store) -> None:
    read_utf8("a")  # E: blocking-file
    pause()  # E: blocking-sleep
    functools.partial(read, "a")("utf-8")  # E: blocking-file
    local = functools.partial(read, "a", "utf-8")
    local()  # E: blocking-file
    save("a")  # E: blocking-file
    load("a")  # E: blocking-file
    store.get("a")  # E: blocking-file
    uses_partial()  # E: blocking-file


async def harmless() -> None:
    functools.partial(read, "a")
    no_pause()
    join_a("b")
    show("a")
    double(2)
    double("a")
