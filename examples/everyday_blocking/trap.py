"""Blocking calls that do not look like I/O: sleeping, files, the file system, processes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path


class Settings:
    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.txt"

    @property
    def theme(self) -> str:
        return self.path.read_text(encoding="utf-8").strip()


async def pause() -> None:
    time.sleep(0.01)  # E: blocking-sleep


async def write_default(settings: Settings) -> None:
    if not settings.path.exists():  # E: blocking-path
        settings.path.write_text("dark\n", encoding="utf-8")  # E: blocking-file


async def read_by_hand(settings: Settings) -> str:
    with open(settings.path, encoding="utf-8") as file:  # E: blocking-file
        return file.read()  # E: blocking-file


async def read_by_property(settings: Settings) -> str:
    # It reads like an attribute, and opens a file.
    return settings.theme  # E: blocking-file


async def tidy_up(folder: Path) -> None:
    (folder / "settings.txt").unlink()  # E: blocking-path


async def python_version() -> str:
    command = [sys.executable, "--version"]
    done = subprocess.run(command, capture_output=True, text=True)  # E: blocking-subprocess
    return done.stdout


async def main(folder: Path) -> None:
    settings = Settings(folder)
    await pause()
    await write_default(settings)
    print(await read_by_hand(settings))
    print(await read_by_property(settings))
    await tidy_up(folder)
    print(await python_version())


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
