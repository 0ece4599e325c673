"""What a path or file object does without the disk."""

import os
from pathlib import Path
from typing import IO


async def uses(path: Path, file: IO[str]) -> None:
    path.name.upper()
    path.parent.joinpath("a").with_name("b")
    path.is_absolute()
    path.as_uri()
    str(path)
    print(f"{path}")
    os.path.join("a", "b")
    os.path.splitext("a.b")
    os.path.basename("a")
    os.path.isabs("a")
    os.fspath(path)
    os.environ.get("HOME")
    os.getenv("HOME")
    os.getpid()
    os.cpu_count()
    file.close()
    file.fileno()
    file.tell()
    if file:
        print(file.closed)
    path == Path("b")
    path < Path("b")
    {path: 1}
