"""Class patterns, and the names that they bind."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Union


@dataclass
class Load:
    path: Path

    def run(self) -> str:
        return self.path.read_text()


@dataclass
class Noop:
    name: str

    def run(self) -> str:
        return self.name


Command = Union[Load, Noop]


def execute(cmd: Command) -> str:
    match cmd:
        case Load():
            return cmd.run()
        case Noop():
            return cmd.run()
    return ""


def execute_quiet(cmd: Command) -> str:
    match cmd:
        case Noop():
            return cmd.run()
        case Load(path=p):
            return p.name
    return ""


def execute_attr(cmd: Command) -> str:
    match cmd:
        case Load(path=p):
            return p.read_text()
        case _:
            return ""


def find(p: Path | None) -> str | None:
    return p.name if p else None


async def main(cmd: Command, p: Path) -> None:
    execute(cmd)  # E: blocking-file
    execute_quiet(cmd)
    execute_attr(cmd)  # E: blocking-file
    cmd.run()  # E: blocking-file
    match cmd:
        case Load():
            cmd.run()  # E: blocking-file
        case Noop():
            cmd.run()
    if isinstance(cmd, Noop):
        cmd.run()
    else:
        cmd.run()  # E: blocking-file
    if (q := p / "x").exists():  # E: blocking-path
        pass
    if q.name and (t := q.read_text()):  # E: blocking-file
        print(t)
    if (n := find(p)) is not None:
        n.upper()
    match p.suffix:
        case ".txt":
            p.read_text()  # E: blocking-file
        case ".x" if p.exists():  # E: blocking-path
            pass
    match cmd:
        case Load(path=pp) if pp.exists():  # E: blocking-path
            pass
        case Load(path=pp):
            pp.read_text()  # E: blocking-file
        case Noop(name=nn):
            nn.upper()
