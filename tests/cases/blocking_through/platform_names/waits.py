"""Branches of a platform that has a name, or is asked for in other words than mypy's own."""

import os
import platform
import time

from platform_names import compat
from platform_names.compat import AIX, ASKED, KNOWN_SYSTEM, NO_AIX, OLD, OTHER_SYSTEM


async def other_platforms(wait: bool) -> None:
    if AIX:
        time.sleep(1)
    if compat.OLD or OTHER_SYSTEM:
        time.sleep(1)
    if wait and compat.AIX:
        time.sleep(1)
    if os.name == "multics":
        time.sleep(1)
    elif platform.system() in ("Multics", "CTSS"):
        time.sleep(1)
    if os.name not in {"posix", "nt"}:
        time.sleep(1)
    OLD and os.listdir(".")
    print(os.listdir(".") if OTHER_SYSTEM else [])


async def this_platform(wait: bool) -> None:
    if not AIX:
        time.sleep(1)  # E: blocking-sleep
    if compat.KNOWN_SYSTEM:
        time.sleep(1)  # E: blocking-sleep
    if platform.system() != "Multics":
        time.sleep(1)  # E: blocking-sleep
    elif wait:
        time.sleep(1)


async def open_until_it_runs(name: str) -> None:
    if ASKED:
        time.sleep(1)  # E: blocking-sleep
    if compat.CHANGED:
        time.sleep(1)  # E: blocking-sleep
    if AIX or name == "aix":
        time.sleep(1)  # E: blocking-sleep
    if os.name == name:
        time.sleep(1)  # E: blocking-sleep


def pause() -> None:
    if NO_AIX:
        return
    time.sleep(1)


def pause_here() -> None:
    if not KNOWN_SYSTEM:
        return
    time.sleep(1)


async def helpers() -> None:
    pause()
    pause_here()  # E: blocking-sleep
