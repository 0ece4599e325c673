"""``singledispatch``: the class of the first argument chooses the function."""

import time
from functools import singledispatch, singledispatchmethod
from pathlib import Path


@singledispatch
def dump(value: object) -> str:
    return str(value)


@dump.register
def _(value: int) -> str:
    time.sleep(0.01)
    return ""


@dump.register
def _(value: bytes | Path) -> str:
    return open("x").read()


@dump.register(str)
def dump_text(value: str) -> str:
    return value


@singledispatch
def load(value: object) -> None:
    time.sleep(0.01)


@load.register
def _(value: str) -> None:
    pass


class Writer:
    @singledispatchmethod
    def put(self, value: object) -> None:
        pass

    @put.register
    def _(self, value: int) -> None:
        time.sleep(0.01)

    @put.register
    def _quietly(self, value: str) -> None:
        pass


class Number(int):
    pass


def helper(value: int) -> str:
    return dump(value)


async def blocks(writer: Writer, value: object) -> None:
    dump(3)  # E: blocking-sleep
    dump(Number(3))  # E: blocking-sleep
    dump(b"x")  # E: blocking-file
    dump(Path("x"))  # E: blocking-file
    helper(3)  # E: blocking-sleep
    load(3)  # E: blocking-sleep
    load(value)  # E: blocking-sleep
    writer.put(3)  # E: blocking-sleep


async def harmless(writer: Writer, value: object) -> None:
    dump("x")
    dump(1.5)
    dump(value)
    load("x")
    writer.put("x")
    writer.put(1.5)
