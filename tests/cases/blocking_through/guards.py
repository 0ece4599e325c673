"""Code that knows that it does not run on the loop, or does not run at all."""

import asyncio
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import requests

MAIN = threading.get_ident()


def without_loop() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        time.sleep(1)


def with_loop() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    time.sleep(1)


def in_other_thread() -> None:
    if threading.get_ident() != MAIN:
        time.sleep(1)


def in_other_thread_by_object() -> None:
    if threading.current_thread() is not threading.main_thread():
        time.sleep(1)


def on_aix() -> None:
    if sys.platform == "aix":
        time.sleep(1)


def on_old_python() -> None:
    if sys.version_info < (3, 8):
        time.sleep(1)


def on_any_platform() -> None:
    if os.environ.get("PLATFORM") == "something":
        time.sleep(1)


def for_checkers_only() -> None:
    if TYPE_CHECKING:
        requests.get("http://localhost/")


def sleeps_in_handler() -> None:
    try:
        print("work")
    except RuntimeError:
        time.sleep(1)


def after_guard() -> None:
    if threading.get_ident() == MAIN:
        print("main")
    time.sleep(1)


def has_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def pause() -> float:
    time.sleep(1)
    return 1


def in_one_arm() -> float:
    return 0 if has_loop() else pause()


def in_the_other_arm() -> float:
    return pause() if has_loop() else 0


def in_other_thread_in_one_arm() -> float:
    return pause() if threading.get_ident() != MAIN else 0


async def harmless() -> None:
    without_loop()
    in_one_arm()
    in_other_thread_in_one_arm()
    in_other_thread()
    in_other_thread_by_object()
    on_aix()
    on_old_python()
    for_checkers_only()
    if sys.platform == "aix":
        time.sleep(1)


async def blocks() -> None:
    with_loop()  # E: blocking-sleep
    in_the_other_arm()  # E: blocking-sleep
    on_any_platform()  # E: blocking-sleep
    sleeps_in_handler()  # E: blocking-sleep
    after_guard()  # E: blocking-sleep
