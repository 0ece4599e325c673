# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs
"""Functions that mypy itself does not look into."""

import subprocess
import time
from pathlib import Path

import requests


async def blocks(url):
    time.sleep(1)  # E: blocking-sleep
    requests.get(url)  # E: blocking-http
    session = requests.Session()
    session.get(url)  # E: blocking-http
    with open("a") as file:  # E: blocking-file
        file.read()  # E: blocking-file
    [path.stat() for path in Path("a").iterdir()]  # E: blocking-path, blocking-path
    (Path("a") / "b").read_text()  # E: blocking-file
    subprocess.run(["ls"])  # E: blocking-subprocess


async def harmless(url, session, file):
    session.get(url)
    file.read()
    time.sleep(0)
    print(requests.Session(), Path("a").name)


class Service:
    def __init__(self):
        self.session = requests.Session()

    async def work(self):
        self.session.get("http://localhost/")  # E: blocking-http
        self.unknown.get("http://localhost/")

    def is_free_to_block(self):
        self.session.get("http://localhost/")
