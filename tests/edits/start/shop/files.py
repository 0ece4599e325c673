"""Reading and writing, sync."""

from pathlib import Path


def load(path: Path) -> str:
    return path.read_text()


def title(text: str) -> str:
    return text.splitlines()[0]
