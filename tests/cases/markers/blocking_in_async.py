"""A marked function is off the loop like any other once it is in a thread."""

import asyncio

import loopsafe
from loopsafe import blocking as blocks


@blocks("sleep", instead="asyncio.sleep")
def pause() -> None:
    print("a while")


@loopsafe.blocking("http")
def fetch() -> None:
    print("a while")


async def uses() -> None:
    pause()  # E: blocking-sleep
    fetch()  # E: blocking-http
    await asyncio.to_thread(pause)
    await asyncio.to_thread(lambda: fetch())
