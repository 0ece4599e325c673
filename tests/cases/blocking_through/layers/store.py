"""The lowest layer."""

from pathlib import Path

__all__ = ["load", "size"]

CACHE: dict[str, str] = {}


def load(name: str) -> str:
    return Path(name).read_text()


def size(name: str) -> int:
    return len(CACHE.get(name, ""))


def cached(name: str) -> str:
    return CACHE[name]
