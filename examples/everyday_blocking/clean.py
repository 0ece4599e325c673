"""The async counterpart where there is one, and a thread where there is none."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import aiofiles
import aiofiles.os


class Settings:
    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.txt"

    def read_theme(self) -> str:
        # A method, so that it can be handed to a thread, and so that a call looks like one.
        return self.path.read_text(encoding="utf-8").strip()


async def pause() -> None:
    await asyncio.sleep(0.01)


async def write_default(settings: Settings) -> None:
    if not await aiofiles.os.path.exists(settings.path):
        await asyncio.to_thread(settings.path.write_text, "dark\n", encoding="utf-8")


async def read_by_hand(settings: Settings) -> str:
    async with aiofiles.open(settings.path, encoding="utf-8") as file:
        return await file.read()


async def read_by_method(settings: Settings) -> str:
    return await asyncio.to_thread(settings.read_theme)


async def tidy_up(folder: Path) -> None:
    await aiofiles.os.remove(folder / "settings.txt")


async def python_version() -> str:
    process = await asyncio.create_subprocess_exec(sys.executable, "--version", stdout=PIPE)
    output, _ = await process.communicate()
    return output.decode()


async def main(folder: Path) -> None:
    settings = Settings(folder)
    await pause()
    await write_default(settings)
    print(await read_by_hand(settings))
    print(await read_by_method(settings))
    await tidy_up(folder)
    print(await python_version())


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
