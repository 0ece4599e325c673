"""Names that other things than the blocking ones go by."""

import asyncio
import json as js
import time as t
from time import sleep as snooze
from typing import Any


class time_like:
    @staticmethod
    def sleep(x: float) -> None: ...


class requests:
    @staticmethod
    def get(url: str) -> str:
        return url


def open(path: str) -> str:
    return path


def input() -> str:
    return ""


class Session:
    def get(self, u: str) -> str:
        return u

    def execute(self, q: str) -> None: ...


class Path:
    def read_text(self) -> str:
        return ""

    def exists(self) -> bool:
        return True


async def sleep(x: float) -> None:
    await asyncio.sleep(x)


async def main(s: Session) -> None:
    t.sleep(1)  # E: blocking-sleep
    snooze(1)  # E: blocking-sleep
    time_like.sleep(1)
    requests.get("x")
    open("x")
    input()
    s.get("x")
    s.execute("x")
    Path().read_text()
    Path().exists()
    await sleep(1)
    time = time_like()
    time.sleep(1)
    js.loads("1")
