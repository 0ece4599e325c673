"""Imports inside functions."""


def fetch(url: str) -> str:
    import requests

    return requests.get(url).text


def pause() -> None:
    from time import sleep as nap

    nap(1)


def clock() -> float:
    from time import monotonic as sleep

    return sleep()


async def uses() -> None:
    import time
    from subprocess import run

    time.sleep(1)  # E: blocking-sleep
    run(["ls"])  # E: blocking-subprocess
    fetch("a")  # E: blocking-http
    pause()  # E: blocking-sleep
    clock()
