"""Certificates are files, and a copy waits for the file at either end; a queue that is empty is waited for."""

import io
import queue
import shutil
import ssl
import sys
from typing import BinaryIO


async def certificates() -> None:
    ssl.create_default_context()  # E: blocking-file
    ssl.create_default_context(cafile="ca.pem")  # E: blocking-file
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile="ca.pem")  # E: blocking-file


async def copies(source: BinaryIO, target: BinaryIO) -> None:
    shutil.copyfileobj(source, io.BytesIO())  # E: blocking-file
    shutil.copyfileobj(io.BytesIO(), target)  # E: blocking-file
    shutil.copyfileobj(source, target)  # E: blocking-file


async def printed(source: io.TextIOWrapper) -> None:
    shutil.copyfileobj(source, sys.stdout)  # E: blocking-file


async def emptied(waiting: queue.Queue[int]) -> None:
    if not waiting.qsize():
        waiting.get()  # E: blocking-lock
