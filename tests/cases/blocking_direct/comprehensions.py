"""Comprehensions run where they stand; generator expressions when something iterates over them."""

from collections.abc import AsyncIterator
from pathlib import Path

import requests


async def eager(urls: list[str], paths: set[Path]) -> None:
    [requests.get(url) for url in urls]  # E: blocking-http
    {url: requests.head(url) for url in urls}  # E: blocking-http
    {path.stat() for path in paths}  # E: blocking-path
    [path for path in paths if path.exists()]  # E: blocking-path
    [[path.read_text() for path in row] for row in [paths]]  # E: blocking-file
    [child for path in paths for child in path.iterdir()]  # E: blocking-path


async def several_lines(urls: list[str]) -> list[requests.Response]:
    return [
        requests.get(url)  # E: blocking-http
        for url in urls
        if Path(url).is_file()  # E: blocking-path
    ]


async def over_async(urls: AsyncIterator[str]) -> None:
    [requests.get(url) async for url in urls]  # E: blocking-http


async def lazy(urls: list[str]) -> None:
    pages = (requests.get(url) for url in urls)
    print(pages)


async def consumed(urls: list[str]) -> None:
    pages = (requests.get(url) for url in urls)
    for page in pages:  # E: blocking-http
        print(page)
    list(requests.get(url) for url in urls)  # E: blocking-http
    any(Path(url).exists() for url in urls)  # E: blocking-path


async def harmless(urls: list[str], paths: list[Path]) -> None:
    [url.upper() for url in urls]
    {path.name for path in paths}
    any(url == "a" for url in urls)
    [requests.get for _ in urls]
