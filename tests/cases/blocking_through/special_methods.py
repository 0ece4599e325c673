"""Operators and other syntax that calls methods."""

from __future__ import annotations

import time
from pathlib import Path


class Disk:
    def __call__(self, name: str) -> str:
        return Path(name).read_text()

    def __getitem__(self, name: str) -> str:
        return Path(name).read_text()

    def __setitem__(self, name: str, value: str) -> None:
        Path(name).write_text(value)

    def __delitem__(self, name: str) -> None:
        Path(name).unlink()

    def __contains__(self, name: str) -> bool:
        return Path(name).exists()

    def __add__(self, other: Disk) -> Disk:
        time.sleep(1)
        return self

    def __radd__(self, other: int) -> Disk:
        time.sleep(1)
        return self

    def __ior__(self, other: str) -> Disk:
        Path(other).touch()
        return self

    def __eq__(self, other: object) -> bool:
        return Path("a").samefile("b")

    def __lt__(self, other: Disk) -> bool:
        time.sleep(1)
        return False

    def __neg__(self) -> Disk:
        time.sleep(1)
        return self

    def __matmul__(self, other: Disk) -> Disk:
        time.sleep(1)
        return self


class Memory:
    def __call__(self, name: str) -> str:
        return name

    def __getitem__(self, name: str) -> str:
        return name

    def __setitem__(self, name: str, value: str) -> None:
        pass

    def __contains__(self, name: str) -> bool:
        return False

    def __add__(self, other: Memory) -> Memory:
        return self

    def __eq__(self, other: object) -> bool:
        return False

    def __sub__(self, other: Memory) -> Memory:
        time.sleep(1)
        return self


def copy(source: Disk, target: Memory) -> None:
    target["a"] = source["a"]


def compare(left: Memory, right: Memory) -> bool:
    return left == right


async def blocks(disk: Disk, other: Disk, memory: Memory) -> None:
    disk("a")  # E: blocking-file
    disk["a"]  # E: blocking-file
    disk["a"] = "b"  # E: blocking-file
    del disk["a"]  # E: blocking-path
    print("a" in disk)  # E: blocking-path
    print("a" not in disk)  # E: blocking-path
    disk + other  # E: blocking-sleep
    1 + disk  # E: blocking-sleep
    disk |= "a"  # E: blocking-path
    print(disk == other)  # E: blocking-path
    print(disk < other)  # E: blocking-sleep
    -disk  # E: blocking-sleep
    disk @ other  # E: blocking-sleep
    copy(disk, memory)  # E: blocking-file
    memory - memory  # E: blocking-sleep


async def harmless(disk: Disk, memory: Memory) -> None:
    memory("a")
    memory["a"]
    memory["a"] = "b"
    print("a" in memory, disk is not None)
    memory + memory
    compare(memory, memory)
    print(memory == memory)
    {"a": disk}["a"]
    print([disk])


class Lazy:
    """Attributes that are not there are made."""

    present = 1

    def __getattr__(self, name: str) -> int:
        if name.startswith("_"):
            raise AttributeError(name)
        time.sleep(0.001)
        return 1


class Watched:
    def __setattr__(self, name: str, value: object) -> None:
        time.sleep(0.001)
        super().__setattr__(name, value)

    def __init__(self) -> None:
        pass


class Plain:
    value = 1


async def attributes(lazy: Lazy, watched: Watched, plain: Plain) -> None:
    lazy.absent  # E: blocking-sleep
    lazy._private
    lazy.present
    watched.value = 1  # E: blocking-sleep
    plain.value = 2
    plain.value
