"""Creating a lazy iterator runs nothing."""

import itertools
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import requests


def pages(urls: list[str]) -> Iterator[str]:
    for url in urls:
        yield requests.get(url).text


class Crawler:
    def __init__(self, urls: list[str]) -> None:
        self.pages = pages(urls)
        self.sizes = map(len, self.pages)

    def __iter__(self) -> Iterator[str]:
        return self.pages

    def more(self, urls: list[str]) -> Iterator[str]:
        return itertools.chain(self.pages, pages(urls))


async def uses(urls: list[str]) -> None:
    pages(urls)
    map(requests.get, urls)
    filter(os.path.exists, urls)
    (requests.get(url) for url in urls)
    crawler = Crawler(urls)
    crawler.more(urls)
    os.walk(".")
    Path(".").rglob("*")
    Path(".").iterdir()
    itertools.starmap(os.rename, [("a", "b")])


async def apages(urls: list[str]) -> AsyncIterator[str]:
    for url in urls:
        yield url


async def iterates_async(urls: list[str]) -> None:
    async for page in apages(urls):
        print(page)
    [page async for page in apages(urls)]
