"""Makes calls under ``strace``, which tells what system calls the thread makes; a marker stands before and after each.

``strace -o FILE python traced.py MODULE`` runs all rows of ``UNDER_STRACE`` in that module.
"""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

_MARK: Final = "/loopsafe-mark/"
_WAITS: Final = re.compile(
    r"^\d+ +(open|openat|read|readv|pread64|preadv2?|write|writev|pwrite64|pwritev2?|stat|lstat|fstat|newfstatat|"
    r"statx|statfs|fstatfs|access|faccessat2?|readlink|readlinkat|fsync|fdatasync|fallocate|ftruncate|truncate|mknod|mknodat|msync|sync|"
    r"copy_file_range|connect|sendto|recvfrom|recvmsg|sendmsg|poll|clock_nanosleep|nanosleep|wait4|select|pselect6)\((.*)"
)


def main(module: str) -> None:
    """Make the calls."""
    from scene import Scene

    calls = importlib.import_module(module)
    for name, prepare in calls.UNDER_STRACE.items():
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(Path(folder))
            try:
                call = prepare(scene)
                Path(f"{_MARK}begin/{name}").exists()
                with suppress(Exception):
                    call()
                Path(f"{_MARK}end/{name}").exists()
            except Exception as error:
                print(f"{name}: {error!r}", file=sys.stderr)
            scene.close()
    os._exit(0)


def system_calls(module: str, folder: Path) -> dict[str, list[str]]:
    """What the thread of each call asks the kernel for that can take long, by the name of the entry."""
    output = folder / "strace.txt"
    command = ["strace", "-f", "-qq", "-s", "200", "-o", str(output), sys.executable, __file__, module]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, timeout=120)
    found: dict[str, list[str]] = {}
    current = thread = ""
    for line in output.read_text("utf-8", "replace").splitlines():
        if _MARK in line:
            _, _, rest = line.partition(_MARK)
            word, _, name = rest.partition('"')[0].partition("/")
            current, thread = (name, line.split()[0]) if word == "begin" else ("", "")
            if current:
                found[current] = []
        elif current and line.split()[0] == thread and (match := _WAITS.match(line)):
            if ".py" not in match[2] and "__pycache__" not in match[2] and "site-packages" not in match[2]:
                found[current].append(match[1])
    return found


if __name__ == "__main__":
    main(sys.argv[1])
