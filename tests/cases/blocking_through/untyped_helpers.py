# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs
"""Helpers without annotations."""

import time
from pathlib import Path

import requests


def make_session():
    return requests.Session()


def make_path(name):
    path = Path(name)
    return path / "b"


def wait(seconds=1):
    time.sleep(seconds)


def fetch(url):
    return make_session().get(url)


def read(name):
    return make_path(name).read_text()


def first(name):
    with open(name) as file:
        for line in file:
            return line


class Client:
    def __init__(self, session=None):
        self.session = session or requests.Session()
        self.path = Path("a")

    def get(self, url):
        return self.session.get(url)

    def name(self):
        return self.path.name

    @property
    def text(self):
        return self.path.read_text()

    @classmethod
    def make(cls):
        return cls()


class Cached(Client):
    def get(self, url):
        return url

    def get_really(self, url):
        return super().get(url)


def unknown(thing):
    return thing.get("a")


async def blocks():
    wait()  # E: blocking-sleep
    fetch("a")  # E: blocking-http
    read("a")  # E: blocking-file
    first("a")  # E: blocking-file
    make_session().get("a")  # E: blocking-http
    make_path("a").exists()  # E: blocking-path
    client = Client()
    client.get("a")  # E: blocking-http
    print(client.text)  # E: blocking-file
    Client.make().get("a")  # E: blocking-http
    Cached().get_really("a")  # E: blocking-http


async def harmless(thing):
    unknown(requests)
    unknown({})
    thing.get("a")
    make_session()
    make_path("a").name
    Client().name()
    Cached().get("a")


async def annotated(client: Client) -> None:
    client.get("a")  # E: blocking-http
    client.name()
    fetch("a")  # E: blocking-http
