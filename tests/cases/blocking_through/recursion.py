"""Functions that call themselves and each other."""

import time
from pathlib import Path


def countdown(n: int) -> None:
    if n:
        time.sleep(1)
        countdown(n - 1)


def is_even(n: int) -> bool:
    return n == 0 or is_odd(n - 1)


def is_odd(n: int) -> bool:
    return n != 0 and is_even(n - 1)


def ping(n: int) -> None:
    if n:
        pong(n - 1)


def pong(n: int) -> None:
    if n:
        ping(n - 1)
    else:
        Path("log").write_text("done")


class Tree:
    def __init__(self, children: "list[Tree]") -> None:
        self.children = children

    def depth(self) -> int:
        return 1 + max([child.depth() for child in self.children], default=0)

    def save(self) -> None:
        for child in self.children:
            child.save()
        open("tree", "a").close()


async def uses(tree: Tree) -> None:
    countdown(3)  # E: blocking-sleep
    ping(3)  # E: blocking-file
    pong(3)  # E: blocking-file
    tree.save()  # E: blocking-file


async def uses_harmless(tree: Tree) -> None:
    is_even(3)
    is_odd(3)
    tree.depth()
