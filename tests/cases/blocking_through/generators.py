"""A generator runs when something iterates over it, not when it is called."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

import requests


def pages(urls: list[str]) -> Iterator[str]:
    for url in urls:
        yield requests.get(url).text


def lengths(texts: Iterable[str]) -> Iterator[int]:
    for text in texts:
        yield len(text)


def delegating(urls: list[str]) -> Iterator[str]:
    yield from pages(urls)


def two_way() -> Generator[str, str, None]:
    name = yield ""
    yield Path(name).read_text()


def returns_generator(urls: list[str]) -> Iterator[str]:
    return pages(urls)


def returns_expression(urls: list[str]) -> Iterator[requests.Response]:
    return (requests.get(url) for url in urls)


def numbers() -> Iterator[int]:
    yield from range(3)


def consumes(urls: list[str]) -> list[str]:
    return list(pages(urls))


def makes(urls: list[str]) -> int:
    pages(urls)
    return 3


async def blocks(urls: list[str]) -> None:
    for page in pages(urls):  # E: blocking-http
        print(page)
    [page for page in pages(urls)]  # E: blocking-http
    list(pages(urls))  # E: blocking-http
    tuple(pages(urls))  # E: blocking-http
    next(pages(urls))  # E: blocking-http
    "".join(pages(urls))  # E: blocking-http
    first, second = pages(urls)  # E: blocking-http
    print([*pages(urls)])  # E: blocking-http
    list(delegating(urls))  # E: blocking-http
    list(returns_generator(urls))  # E: blocking-http
    list(returns_expression(urls))  # E: blocking-http
    consumes(urls)  # E: blocking-http
    kept = pages(urls)
    for page in kept:  # E: blocking-http
        print(page)
    for number in lengths(["a"]):
        print(number)
    talk = two_way()
    next(talk)  # E: blocking-file
    talk.send("a")  # E: blocking-file


async def harmless(urls: list[str]) -> None:
    pages(urls)
    waiting = pages(urls)
    print(waiting)
    delegating(urls)
    returns_generator(urls)
    returns_expression(urls)
    makes(urls)
    list(numbers())
    for number in numbers():
        print(number)
    waiting.__class__
