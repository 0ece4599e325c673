"""Async generators and what awaits stand in."""

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import requests


async def pages(urls: list[str]) -> AsyncIterator[str]:
    for url in urls:
        yield requests.get(url).text  # E: blocking-http


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[str]:
    text = path.read_text()  # E: blocking-file
    try:
        yield text
    finally:
        path.unlink()  # E: blocking-path


class Feed:
    def __aiter__(self) -> "Feed":
        return self

    async def __anext__(self) -> str:
        time.sleep(1)  # E: blocking-sleep
        raise StopAsyncIteration

    async def __aenter__(self) -> "Feed":
        time.sleep(1)  # E: blocking-sleep
        return self

    async def __aexit__(self, *details: object) -> None:
        time.sleep(1)  # E: blocking-sleep


async def uses(feed: Feed) -> None:
    async for page in pages([]):
        print(page)
    async with opened(Path("a")) as text:
        print(text)
    async with feed:
        async for page in feed:
            print(page)


def sync_pages(urls: list[str]) -> Iterator[str]:
    for url in urls:
        yield requests.get(url).text
