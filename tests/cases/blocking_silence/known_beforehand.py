"""What tells beforehand that a call does not wait: a queue that is not empty, certificates and copies in memory."""

import io
import queue
import shutil
import ssl
import sys
import tempfile


async def drained(waiting: queue.Queue[int]) -> None:
    while waiting.qsize():
        waiting.get()


async def taken(waiting: queue.SimpleQueue[int]) -> int | None:
    if waiting.qsize():
        return waiting.get()
    return None


async def given_certificates(text: str) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=text)


async def for_a_server() -> ssl.SSLContext:
    return ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)


async def spooled(data: bytes) -> None:
    with tempfile.SpooledTemporaryFile() as target:
        shutil.copyfileobj(io.BytesIO(data), target)


async def copied(data: bytes, text: str) -> bytes:
    target = io.BytesIO()
    shutil.copyfileobj(io.BytesIO(data), target)
    shutil.copyfileobj(io.StringIO(text), sys.stdout)
    return target.getvalue()
