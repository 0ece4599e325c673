"""Methods that a class of the project has from a library."""

import queue
import threading
from pathlib import Path

import requests


class Api(requests.Session):
    base = "http://localhost/"


class Offline(requests.Session):
    def get(self, url: str | bytes, **kwargs: object) -> requests.Response:
        return requests.Response()


class Jobs(queue.Queue[str]):
    pass


class Flag(threading.Event):
    def describe(self) -> str:
        return "up" if self.is_set() else "down"


async def inherited(api: Api, jobs: Jobs, flag: Flag) -> None:
    api.get(api.base)  # E: blocking-http
    api.post(api.base)  # E: blocking-http
    jobs.get()  # E: blocking-lock
    flag.wait()  # E: blocking-lock


async def harmless(offline: Offline, jobs: Jobs, flag: Flag) -> None:
    offline.get("http://localhost/")
    jobs.get(block=False)
    jobs.get_nowait()
    flag.set()
    flag.describe()
    print(Path("a").parent / "b")


async def still_blocks(offline: Offline) -> None:
    offline.post("http://localhost/")  # E: blocking-http
