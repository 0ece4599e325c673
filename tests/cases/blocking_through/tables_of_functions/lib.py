import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

FAST = Path("absent").name == "absent"


def slow() -> None:
    time.sleep(0.001)


def slow_too() -> None:
    time.sleep(0.001)


def quick() -> None:
    pass


def quick_pause(seconds: float) -> None:
    pass


STEPS = [slow, slow_too]
QUICK_STEPS = [quick, quick]
ROWS = (("a", slow), ("b", slow_too))
TABLE: dict[str, Callable[[], None]] = {"a": slow, "b": slow_too}
QUICK_TABLE: dict[str, Callable[[], None]] = {"a": quick}
OPEN_TABLE: dict[str, Callable[[], None]] = {}
NAMES: dict[str, str] = {"a": "b"}
pause = time.sleep if FAST else quick_pause
read_motd = Path("motd").read_text
execute = sqlite3.connect(":memory:").execute
opener = open
alias = slow


class Router:
    table: dict[str, Callable[[], None]] = {"a": slow}

    def __init__(self) -> None:
        self.routes: dict[str, Callable[[], None]] = {"a": self.first}

    def first(self) -> None:
        slow()

    def dispatch(self, name: str) -> None:
        self.routes[name]()

    def quickly(self, name: str) -> None:
        QUICK_TABLE[name]()
