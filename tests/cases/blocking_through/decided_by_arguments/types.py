"""The type of an argument decides, where a helper asks for it."""

import asyncio
import json
import os
from pathlib import Path
from typing import Any


def load(src: "str | bytes") -> Any:
    if isinstance(src, bytes):
        return json.loads(src)
    with open(src) as f:
        return json.load(f)


def data(src: "bytes | Path") -> bytes:
    return src if isinstance(src, bytes) else src.read_bytes()


def either(src: "bytes | Path | str") -> bytes:
    if isinstance(src, (str, Path)):
        return Path(src).read_bytes()
    return src


def turned(src: "str | Path | bytes") -> bytes:
    if isinstance(src, str):
        src = Path(src)
    if isinstance(src, Path):
        return src.read_bytes()
    return src


def obj(src: object) -> None:
    if isinstance(src, Path):
        src.read_bytes()


class Named:
    """It has a path, and need not say so."""

    def __fspath__(self) -> str:
        return "text.json"


def by_protocol(source: object) -> None:
    if isinstance(source, os.PathLike):
        open(source)


async def main(b: bytes, p: Path, s: str, x: "str | bytes", o: object, a: Any) -> None:
    load(b)
    load(s)  # E: blocking-file
    load(x)  # E: blocking-file
    load(a)  # E: blocking-file
    data(b)
    data(p)  # E: blocking-file
    either(b)
    either(s)  # E: blocking-file
    either(p)  # E: blocking-file
    turned(b)
    turned(s)  # E: blocking-file
    turned(p)  # E: blocking-file
    by_protocol(Named())  # E: blocking-file
    by_protocol(p)  # E: blocking-file
    obj(b)
    obj("x")
    obj(o)  # E: blocking-file
    obj(p)  # E: blocking-file


if __name__ == "__main__":
    Path("text.json").write_text("{}")
    asyncio.run(main(b"{}", Path("text.json"), "text.json", "text.json", Path("text.json"), "text.json"))
