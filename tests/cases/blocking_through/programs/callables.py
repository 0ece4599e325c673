"""Functions in variables, defaults and tables."""

import time
from pathlib import Path
from typing import Any, Callable, Optional, Union


def read() -> str:
    return Path("x").read_text()


def pure() -> str:
    return ""


def call_default(fn: Optional[Callable[[], str]] = None) -> str:
    if fn is None:
        fn = pure
    return fn()


def call_default_read(fn: Callable[[], str] = read) -> str:
    return fn()


def call_opt(fn: Optional[Callable[[], str]] = None) -> str:
    return fn() if fn else ""


class Opts:
    def __init__(self, loader: Optional[Callable[[], str]] = None) -> None:
        self.loader = loader or pure
        self.on_done: Optional[Callable[[], None]] = None
        self.reader = read

    def run(self) -> str:
        return self.loader()

    def fire(self) -> None:
        if self.on_done is not None:
            self.on_done()

    def go(self) -> str:
        return self.reader()


async def main(o: Opts, cb: Callable[[], str], flag: bool) -> None:
    call_default()
    call_default(pure)
    call_default(read)  # E: blocking-file
    call_default_read(pure)
    call_opt(read)  # E: blocking-file
    call_opt()
    call_opt(None)
    o.run()
    o.fire()
    o.go()  # E: blocking-file
    cb()
    f = read if flag else pure
    f()  # E: blocking-file
    g = pure
    if flag:
        g = read
    g()  # E: blocking-file
    h: Callable[[], str] = pure
    h()
    k = [read, pure]
    k[1]()
    for fn in (pure, pure):
        fn()
    for fn2 in (read, pure):
        fn2()  # E: blocking-file
    {"a": read}["a"]()  # E: blocking-file
    m = getattr(o, "go")
    m()
