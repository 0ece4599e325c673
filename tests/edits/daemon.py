"""A daemon without a socket: mypy's own server in a process of its own, which is told what to do through a pipe."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from mypy.dmypy_server import Server, process_start_options

from edits.walk import PROCESSES

_SERVERS: Final[list[Server]] = []
"""In the process of the daemon: the one server."""


class Daemon:
    """A running daemon for the project in a folder."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    def check(self, *files: str) -> str:
        """What it prints after it has looked at the files."""
        return self.tell("check", files=list(files), export_types=False)

    def tell(self, command: str, **data: object) -> str:
        """What it answers to a command."""
        answer = self._pool.apply(_tell, (command, data))
        return str(answer.get("out", "") + answer.get("err", "") + answer.get("error", ""))


@contextmanager
def daemon(folder: Path, *arguments: str) -> Iterator[Daemon]:
    """A daemon that is ended in any case."""
    with PROCESSES.Pool(1) as pool:
        pool.apply(_start, (str(folder), arguments))
        yield Daemon(pool)


def _start(folder: str, arguments: tuple[str, ...]) -> None:
    os.chdir(folder)
    options = process_start_options(["--no-error-summary", *arguments], allow_sources=False)
    _SERVERS.append(Server(options, "dmypy.json"))


def _tell(command: str, data: dict[str, object]) -> dict[str, object]:
    return _SERVERS[0].run_command(command, {**data, "is_tty": False, "terminal_width": 80})
