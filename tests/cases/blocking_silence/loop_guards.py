"""Functions that serve sync and async callers alike."""

import asyncio
import time
from collections.abc import Awaitable

import sniffio


def has_loop() -> bool:
    try:
        asyncio.get_running_loop()
        return True
    except RuntimeError:
        return False


def sleep(seconds: float) -> "Awaitable[None] | None":
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        time.sleep(seconds)
        return None
    return asyncio.sleep(seconds)


def sleep_by_helper(seconds: float) -> None:
    if not has_loop():
        time.sleep(seconds)


def sleep_with_return(seconds: float) -> None:
    if has_loop():
        return
    time.sleep(seconds)


def sleep_by_library(seconds: float) -> None:
    try:
        sniffio.current_async_library()
    except sniffio.AsyncLibraryNotFoundError:
        time.sleep(seconds)


def sleep_by_private(seconds: float) -> None:
    if asyncio._get_running_loop() is None:
        time.sleep(seconds)


def sleep_with_flag(seconds: float) -> None:
    try:
        asyncio.get_running_loop()
        in_loop = True
    except RuntimeError:
        in_loop = False
    if not in_loop:
        time.sleep(seconds)


async def uses() -> None:
    sleep_by_helper(1)
    sleep_with_return(1)
    sleep_by_library(1)
    sleep_by_private(1)
    sleep_with_flag(1)
