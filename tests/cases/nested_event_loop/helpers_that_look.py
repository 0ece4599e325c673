"""Helpers that look whether a loop is running before they start one."""

import asyncio
import threading

import sniffio


async def fetch() -> int:
    return 1


def with_try() -> int | None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(fetch())
    return None


def with_try_and_none() -> int | None:
    loop: asyncio.AbstractEventLoop | None
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop is None:
        return asyncio.run(fetch())
    return None


def with_is_running(loop: asyncio.AbstractEventLoop) -> int | None:
    if loop.is_running():
        return None
    return loop.run_until_complete(fetch())


def with_sniffio() -> int | None:
    try:
        sniffio.current_async_library()
    except sniffio.AsyncLibraryNotFoundError:
        return asyncio.run(fetch())
    return None


def with_current_task() -> int | None:
    try:
        asyncio.current_task()
    except RuntimeError:
        return asyncio.run(fetch())
    return None


def with_thread_identity(owner: int) -> int | None:
    if threading.get_ident() != owner:
        return asyncio.run(fetch())
    return None


async def main() -> None:
    with_try()
    with_try_and_none()
    with_is_running(asyncio.get_running_loop())
    with_sniffio()
    with_current_task()
    with_thread_identity(threading.get_ident())


if __name__ == "__main__":
    with_try()
    with_try_and_none()
    with_sniffio()
    asyncio.run(main())
