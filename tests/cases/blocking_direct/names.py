"""The same function under many names."""

import os.path as paths
import time as clock
from os import path
from pathlib import Path as P
from time import sleep
from time import sleep as nap

import requests
from requests import Session as S
from requests import get

fetch = requests.get
pause = sleep


async def through_aliases() -> None:
    clock.sleep(1)  # E: blocking-sleep
    sleep(1)  # E: blocking-sleep
    nap(1)  # E: blocking-sleep
    pause(1)  # E: blocking-sleep
    path.exists("a")  # E: blocking-path
    paths.exists("a")  # E: blocking-path
    get("http://localhost/")  # E: blocking-http
    fetch("http://localhost/")  # E: blocking-http
    S().get("http://localhost/")  # E: blocking-http
    P("a").read_text()  # E: blocking-file


async def through_locals() -> None:
    wait = clock.sleep
    wait(1)  # E: blocking-sleep
    session = S()
    load = session.get
    load("http://localhost/")  # E: blocking-http


async def shadowed() -> None:
    def sleep(seconds: float) -> float:
        return seconds

    def get(url: str) -> str:
        return url

    sleep(1)
    get("http://localhost/")
    print(clock.monotonic(), path.join("a", "b"), paths.basename("a"))


async def shadowed_by_parameter(sleep: list[int], get: dict[str, int]) -> None:
    sleep.append(1)
    get.get("a")
