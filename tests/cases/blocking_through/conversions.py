"""Builtins, f-strings and truth tests call methods of their arguments."""

import operator
from pathlib import Path


class Disk:
    def __bool__(self) -> bool:
        return Path("a").exists()

    def __len__(self) -> int:
        return Path("a").stat().st_size

    def __str__(self) -> str:
        return Path("a").read_text()

    def __repr__(self) -> str:
        return Path("a").read_text()

    def __format__(self, spec: str) -> str:
        return Path("a").read_text()

    def __int__(self) -> int:
        return Path("a").stat().st_size

    def __hash__(self) -> int:
        return Path("a").stat().st_size


class Sized:
    def __len__(self) -> int:
        return Path("a").stat().st_size


class Memory:
    def __bool__(self) -> bool:
        return True

    def __len__(self) -> int:
        return 0

    def __str__(self) -> str:
        return "memory"

    def __format__(self, spec: str) -> str:
        return spec

    def __repr__(self) -> str:
        return Path("a").read_text()


def describe(disk: Disk) -> str:
    return f"disk: {disk}"


def is_there(disk: Disk) -> bool:
    return True if disk else False


def describe_memory(memory: Memory) -> str:
    return f"memory: {memory}"


async def blocks(disk: Disk, sized: Sized) -> None:
    bool(disk)  # E: blocking-path
    if disk:  # E: blocking-path
        pass
    if not disk:  # E: blocking-path
        pass
    number = disk and 1  # E: blocking-path
    print(disk)  # E: blocking-file
    del number
    while sized:  # E: blocking-path
        pass
    len(disk)  # E: blocking-path
    str(disk)  # E: blocking-file
    repr(disk)  # E: blocking-file
    int(disk)  # E: blocking-path
    hash(disk)  # E: blocking-path
    format(disk, "a")  # E: blocking-file
    f"{disk}"  # E: blocking-file
    f"{disk!r}"  # E: blocking-file
    describe(disk)  # E: blocking-file
    is_there(disk)  # E: blocking-path


async def harmless(disk: Disk, memory: Memory) -> None:
    bool(memory)
    if memory:
        pass
    len(memory)
    str(memory)
    f"{memory}"
    f"{memory:>10}"
    describe_memory(memory)
    if disk is None:
        pass
    operator.is_(disk, None)
