"""The same call is given to a thread, but not instead."""

import asyncio
from pathlib import Path
from typing import BinaryIO


async def half(path: Path) -> str:
    first = await asyncio.to_thread(path.read_text)
    return first + path.read_text()  # E: blocking-file


async def before(path: Path, loud: bool) -> str:
    if loud:
        print(await asyncio.to_thread(path.read_text))
    return path.read_text()  # E: blocking-file


async def of_another(file: BinaryIO, other: BinaryIO, in_memory: bool) -> bytes:
    if in_memory:
        return file.read()  # E: blocking-file
    return await asyncio.to_thread(other.read)


async def same_arm(path: Path, wanted: bool) -> str:
    if wanted:
        await asyncio.to_thread(path.read_text)
        return path.read_text()  # E: blocking-file
    return ""


async def awaited_later(path: Path, wanted: bool) -> str:
    text = path.read_text() if wanted else ""  # E: blocking-file
    return text or await asyncio.to_thread(path.read_text)
