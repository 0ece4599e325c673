"""Helpers whose parameters decide."""

import time
from typing import IO

import requests


def load(url: str, cached: bool = True) -> str:
    if not cached:
        return requests.get(url).text
    return ""


def reload(url: str, *, refresh: bool = False) -> str:
    if refresh:
        return load(url, False)
    return ""


def passes_on(url: str, refresh: bool) -> str:
    return reload(url, refresh=refresh)


def pause(wait: bool) -> None:
    if not wait:
        return
    time.sleep(1)


def checksum(file: IO[bytes]) -> bytes:
    return file.read()


def checksums(file: IO[bytes]) -> list[bytes]:
    return [checksum(file)]


def connected(client: object | None = None) -> object:
    if client is None:
        time.sleep(1)
    return client


def decides_itself(wait: bool = False) -> None:
    wait = time.time() > 1
    if wait:
        time.sleep(1)


def sleeps_anyway(wait: bool) -> None:
    if wait:
        time.sleep(2)
    pause(True)
