"""A callable that is stored in an object runs wherever the object runs it."""

import asyncio
import functools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass

import requests


def fetch(url: str) -> str:
    return requests.get(url).text


@dataclass
class Job:
    function: Callable[[str], str]
    url: str


class Worker:
    def __init__(self, function: Callable[[], None]) -> None:
        self.function = function

    def start(self) -> None:
        threading.Thread(target=self.function).start()


class Runner:
    def __init__(self, pool: Executor) -> None:
        self.pool = pool

    def submit(self, function: Callable[[str], str], url: str) -> "Future[str]":
        return self.pool.submit(function, url)

    async def run(self, function: Callable[[str], str], url: str) -> str:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.pool, functools.partial(function, url))


class Registry:
    def __init__(self) -> None:
        self.jobs: dict[str, Callable[[str], str]] = {}

    def add(self, name: str, function: Callable[[str], str]) -> None:
        self.jobs[name] = function


async def uses(runner: Runner, registry: Registry) -> None:
    Job(fetch, "a")
    Job(function=lambda url: requests.get(url).text, url="a")
    Worker(lambda: time.sleep(1)).start()
    runner.submit(fetch, "a")
    await runner.run(fetch, "a")
    registry.add("fetch", fetch)
    registry.jobs["fetch"] = fetch
    handlers = [fetch, lambda url: requests.get(url).text]
    print(handlers)
