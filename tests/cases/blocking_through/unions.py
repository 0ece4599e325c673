"""Values of several possible classes, before and after narrowing."""

from __future__ import annotations

import io
from pathlib import Path

import requests


class Memory:
    def load(self) -> str:
        return ""


class Disk:
    def load(self) -> str:
        return Path("a").read_text()


class Network:
    def load(self) -> str:
        return requests.get("http://localhost/").text


def load_any(source: Memory | Disk) -> str:
    return source.load()


def load_narrowed(source: Memory | Disk) -> str:
    if isinstance(source, Memory):
        return source.load()
    return ""


def load_narrowed_disk(source: Memory | Disk) -> str:
    if isinstance(source, Disk):
        return source.load()
    return ""


def load_optional(source: Disk | None) -> str:
    return source.load() if source else ""


def load_object(source: object) -> str:
    if isinstance(source, (Disk, Network)):
        return source.load()
    return ""


async def blocks(source: Memory | Disk, maybe: Disk | None, thing: object) -> None:
    source.load()  # E: blocking-file
    load_any(source)  # E: blocking-file
    load_narrowed_disk(source)  # E: blocking-file
    load_optional(maybe)  # E: blocking-file
    load_object(thing)  # E: blocking-file
    if maybe is not None:
        maybe.load()  # E: blocking-file
    if isinstance(source, Disk):
        source.load()  # E: blocking-file
    if isinstance(thing, Network):
        thing.load()  # E: blocking-http


async def harmless(source: Memory | Disk, thing: object) -> None:
    load_narrowed(source)
    if isinstance(source, Memory):
        source.load()
    if not isinstance(source, Disk):
        source.load()
    if isinstance(thing, io.StringIO):
        thing.read()


def leaves_early(source: Memory | Disk) -> str:
    if isinstance(source, Disk):
        return ""
    return source.load()


def asserts(source: Memory | Disk) -> str:
    assert isinstance(source, Memory)
    return source.load()


def matches(source: Memory | Disk) -> str:
    match source:
        case Disk():
            return source.load()
        case _:
            return ""


def matches_memory(source: Memory | Disk) -> str:
    match source:
        case Memory():
            return source.load()
        case _:
            return ""


async def other_ways(source: Memory | Disk) -> None:
    leaves_early(source)
    asserts(source)
    matches(source)  # E: blocking-file
    matches_memory(source)
