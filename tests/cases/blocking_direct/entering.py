"""Context managers that block as they are entered or left."""

import io
import sqlite3
import subprocess
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import requests


async def blocks(connection: sqlite3.Connection, permits: threading.Semaphore) -> None:
    with open("a") as file:  # E: blocking-file
        file.read()  # E: blocking-file
    with Path("a").open() as file, open("b", "w") as copy:  # E: blocking-file, blocking-file
        copy.write(file.readline())  # E: blocking-file, blocking-file
    with tempfile.TemporaryDirectory() as folder:  # E: blocking-path
        print(folder)
    with subprocess.Popen(["ls"]) as process:  # E: blocking-subprocess
        process.communicate()  # E: blocking-subprocess
    with ThreadPoolExecutor() as pool:  # E: blocking-lock
        pool.submit(print)
    with connection:  # E: blocking-database
        print("committed here")
    with permits:  # E: blocking-lock
        print("one of few")
    with httpx.stream("GET", "http://localhost/") as response:  # E: blocking-http
        print(response)


async def over_several_lines() -> None:
    with (
        open("a") as first,  # E: blocking-file
        io.StringIO() as second,
        open("b") as third,  # E: blocking-file
    ):
        print(first, second, third)


async def harmless() -> None:
    with io.StringIO() as file:
        file.write("a")
    with requests.Session() as session, httpx.Client() as client:
        print(session, client)
    manager = httpx.stream("GET", "http://localhost/")
    print(manager)
