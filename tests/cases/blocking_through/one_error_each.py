"""One error per call site, whatever the number of ways to block."""

import time
from pathlib import Path

import requests


def many_ways(flag: bool) -> str:
    if flag:
        time.sleep(1)
        return requests.get("http://localhost/").text
    for path in Path("a").iterdir():
        path.read_text()
    return open("a").read()


def shortest() -> None:
    longer()
    time.sleep(1)


def longer() -> None:
    many_ways(True)


async def uses(flag: bool) -> None:
    many_ways(flag)  # E: blocking-file
    shortest()  # E: blocking-sleep
